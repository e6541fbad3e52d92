import { afterEach, describe, expect, inject, it } from 'vitest';
import { type BreakableLine, openLine } from '../../../tests/support/broken-line.ts';
import { openTestDatabase } from '../../../tests/support/database.ts';
import { createServerListener } from './listen-on-server.ts';

const cleanUps: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

/** Listens to a database over a line that can be cut; `tell` tells by another one. */
async function listenOverLine() {
  const database = await openTestDatabase();
  cleanUps.unshift(() => database.close());
  const { host, port } = new URL(inject('databaseServerUrl'));
  const line: BreakableLine = await openLine({ host: host.split(':')[0] ?? '', port: Number(port) });
  cleanUps.unshift(() => line.close());
  const url = new URL(inject('databaseServerUrl'));
  url.port = String(line.port);
  url.pathname = `/${database.sql.options.database}`;
  const listener = createServerListener(url.href);
  cleanUps.unshift(() => listener.close());
  const heard: string[] = [];
  const open = () =>
    listener.listen('words', { hear: (word) => heard.push(word), missed: () => heard.push('(missed)') });
  return { line, heard, open, tell: (word: string) => database.sql.notify('words', word) };
}

// The embedded database has no line that could break.
if (inject('databaseKind') === 'postgres') {
  describe('listening on a Postgres server', () => {
    it('goes on when the server is back, however long it was away', async () => {
      const { line, heard, open, tell } = await listenOverLine();
      await open();
      await tell('before');
      await expect.poll(() => heard).toEqual(['before']);
      await line.cut();
      const start = performance.now();
      await tell('meanwhile');
      await expect.poll(() => performance.now() - start).toBeGreaterThan(500);
      expect(heard).toEqual(['before']);
      await line.mend();
      await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['before', '(missed)']);
      await tell('after');
      await expect.poll(() => heard).toEqual(['before', '(missed)', 'after']);
    });

    it('cannot begin while the server is away, and can afterwards', async () => {
      const { line, heard, open, tell } = await listenOverLine();
      await line.cut();
      await expect(open()).rejects.toThrow();
      await line.mend();
      await open();
      await tell('after');
      await expect.poll(() => heard).toEqual(['after']);
    });

    it('ends while the server is away', async () => {
      const { line, heard, open, tell } = await listenOverLine();
      const stop = await open();
      await line.cut();
      await stop();
      await line.mend();
      await tell('after');
      expect(heard).toEqual([]);
    });
  });
} else {
  describe('listening in the session of the embedded database', () => {
    it('hears what is told on its channel', async () => {
      const database = await openTestDatabase();
      cleanUps.push(() => database.close());
      const heard: string[] = [];
      await database.listen('words', { hear: (word) => heard.push(word), missed: () => heard.push('(missed)') });
      await database.sql.notify('others', 'no');
      await database.sql.notify('words', 'yes');
      expect(heard).toEqual(['yes']);
    });
  });
}
