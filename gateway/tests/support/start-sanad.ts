import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, startChild } from '../../src/child.ts';

const ROOT = new URL('../../../', import.meta.url);

/** A directory of its own below that of the system; `remove` it afterwards. */
export function temporaryDirectory(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'sanad-gateway-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The real server with the real data; by default on a free port, and on an embedded database that is kept nowhere. */
export function startSanad({ port = 0, dataDir = ':memory:', databaseUrl = '' } = {}): Promise<Child> {
  return startChild({
    name: 'Sanad',
    // From the sources, so that never an older build is asked.
    run: ['--import', 'tsx', 'src/cli/main.ts', 'serve'],
    cwd: ROOT,
    env: {
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: databaseUrl,
      SANAD_DATA_DIR: dataDir,
      SANAD_ADMIN_TOKEN: ADMIN_TOKEN,
      LOG_LEVEL: 'error',
    },
  });
}

/** With it one may write to what `startSanad` starts. */
export const ADMIN_TOKEN = 'a-token-of-the-tests';

/** The example subgraph, on a free port unless told otherwise. */
export function startGrievances(port = 0): Promise<Child> {
  return startChild({
    name: 'grievances',
    run: ['gateway/grievances/main.ts'],
    cwd: ROOT,
    env: { GRIEVANCES_PORT: String(port), GRIEVANCES_HOST: '127.0.0.1' },
  });
}
