import { writeSync } from 'node:fs';
import { importCharter } from '../../src/operations/import-charter.ts';
import { loadGazetteer } from '../../src/operations/load-gazetteer.ts';
import { connectEmbedded } from '../../src/storage/connect.ts';
import { namelessCharter } from '../support/nameless-charter.ts';
import { readStoredState } from './stored-state.ts';

/**
 * Imports charters one after the other and says after each what is stored now. Argument 1: the data directory; 2: how
 * many imports to finish; 3: how the statement begins, in the import after those, at which to say `inside` and stand
 * still for good; 4 and on: the offices, in turn.
 */
const [dataDir = '', toFinish = '', stopAt = '', ...offices] = process.argv.slice(2);
const say = (line: string): void => void writeSync(1, `${line}\n`);
let finished = 0;
let importing = false;

const { db } = await connectEmbedded({
  dataDir,
  onStatement(text) {
    if (!importing || finished < Number(toFinish) || !text.startsWith(stopAt)) return;
    say('inside');
    // The whole thread stops, so that nothing more is sent to the database.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
const gazetteer = await loadGazetteer(db);
const [former] = await db.execute<{ charters: number }>('select count(*)::int as charters from charters');
const first = former?.charters ?? 0;

for (; ; finished += 1) {
  // Other bytes each time, so that each import is a new version.
  const text = namelessCharter() + '\n'.repeat(first + finished);
  const day = new Date(Date.UTC(2026, 0, first + finished)).toISOString().slice(0, 10);
  importing = true;
  await importCharter(
    db,
    {
      bytes: Buffer.from(text),
      format: 'AUTO',
      officeSlug: offices[finished % offices.length] ?? '',
      effectiveFrom: day,
      today: '2026-12-01',
      now: '2026-12-01T06:00:00Z',
      uri: null,
      dryRun: false,
    },
    gazetteer,
  );
  importing = false;
  say(JSON.stringify(await readStoredState(db)));
}
