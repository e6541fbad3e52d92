// The gateway is a package of its own; this installs it where it is missing or where its lock file has changed since.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const gateway = new URL('../gateway/', import.meta.url);
const wanted = new URL('package-lock.json', gateway);
const installed = new URL('node_modules/.package-lock.json', gateway);

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) {
  console.error('Installing gateway/, once …\ngateway/ ইনস্টল হচ্ছে, একবারই …');
  const { status } = spawnSync('npm ci --no-audit --no-fund', {
    shell: true,
    stdio: 'inherit',
    cwd: fileURLToPath(gateway),
  });
  process.exit(status ?? 1);
}
