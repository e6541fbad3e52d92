#!/usr/bin/env node
/** The oldest Node that runs this; `engines` in package.json says the same. */
const OLDEST_NODE = [22, 18] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  process.stderr.write(
    `Sanad needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.version}. In its folder, "npm ci" brings one: run "npx sanad …".\n` +
      `সনদের জন্য Node ${OLDEST_NODE.join('.')} বা তার পরের সংস্করণ লাগে; এটি ${process.version}। ফোল্ডারে "npm ci" চালিয়ে "npx sanad …" ব্যবহার করুন।\n`,
  );
  process.exit(1);
}

// Everything else may use what an old Node does not know, so it is loaded only now.
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
