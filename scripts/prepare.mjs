// After `npm ci` everything is built. Where development packages are left out, as in a container image,
// there is nothing to build with, and `dist` comes from elsewhere.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const compilers = ['typescript', 'vite'].map((name) => new URL(`../node_modules/${name}`, import.meta.url));

if (!compilers.every((compiler) => existsSync(compiler))) {
  console.error('Development packages are not installed: nothing is built.');
  process.exit(0);
}

const { status } = spawnSync('npm run build', { shell: true, stdio: 'inherit' });
process.exit(status ?? 1);
