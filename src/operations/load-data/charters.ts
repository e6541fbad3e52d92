import { z } from 'zod';
import type { Database } from '../../storage/connect.ts';
import { importCharter } from '../import-charter.ts';
import { loadGazetteer } from '../load-gazetteer.ts';
import { type DataFile, readDataFile } from './data-file.ts';

const CharterIndex = z.object({
  source: z.string(),
  charters: z.array(z.object({ file: z.string(), office: z.string(), firstSeenOn: z.iso.date() })),
});

/** Imports the charters that `charters/index.json` lists, as a user would, but for those that somebody withdrew. */
export async function loadCharters(tx: Database, directory: string, index: DataFile, now: string): Promise<void> {
  const { charters } = CharterIndex.parse(JSON.parse(index.bytes.toString('utf8')));
  const gazetteer = await loadGazetteer(tx);
  for (const { file, office, firstSeenOn } of charters) {
    const { name, bytes } = await readDataFile(directory, `charters/${file}`);
    await importCharter(
      tx,
      {
        bytes,
        format: 'AUTO',
        officeSlug: office,
        effectiveFrom: null,
        today: firstSeenOn,
        now,
        uri: `data/${name}`,
        dryRun: false,
        keepWithdrawn: true,
      },
      gazetteer,
    );
  }
}
