// npm links the commands of dependencies into node_modules/.bin, but not the project's own.
// With this, `npx sanad` works in a checkout just as it does where the package is installed.
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const program = new URL('dist/cli/main.js', root);
const commands = new URL('node_modules/.bin/', root);

chmodSync(program, 0o755);
mkdirSync(commands, { recursive: true });

if (process.platform === 'win32') {
  writeFileSync(new URL('sanad.cmd', commands), '@node "%~dp0\\..\\..\\dist\\cli\\main.js" %*\r\n');
} else {
  rmSync(new URL('sanad', commands), { force: true });
  symlinkSync('../../dist/cli/main.js', fileURLToPath(new URL('sanad', commands)));
}
