import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-code.ts';
import { type GraphClient, openGraphClient } from '../graph-client.ts';
import { describeHarvest, type HarvestAnswer } from '../harvest/describe-harvest.ts';
import { followHarvest, hasFailed } from '../harvest/follow-harvest.ts';
import { listSources, pickSources, type SourceAnswer } from '../harvest/list-sources.ts';
import { sourceNotFound } from '../harvest/source-not-found.ts';
import { watchHarvests } from '../harvest/watch-harvests.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  dryRun?: boolean;
  watch?: boolean;
}

/** Harvests that are followed at once; the server's own limits hold beside. */
const AT_ONCE = 8;

/** Between two remarks on a harvest that takes long. */
const REMARK_MS = 5_000;

/** `sanad harvest`: harvests sources now, or with `--watch` whatever is due until it is stopped. Exit code 1 if one failed. */
export function harvestCommand(contextOf: () => CommandContext): Command {
  return new Command('harvest')
    .description('harvest the sources now: one, or all')
    .argument('[source]', 'its id, name or address; default: all')
    .option('--dry-run', 'only tell what would be stored')
    .option('--watch', 'go on harvesting what is due, until stopped')
    .action((wanted: string | undefined, options: Options) => harvest(wanted, options, contextOf()));
}

async function harvest(
  wanted: string | undefined,
  { dryRun = false, watch = false }: Options,
  { terminal, exit }: CommandContext,
): Promise<void> {
  // Where no server runs, harvests may end before the first look at them.
  const since = new Date();
  const client = await openGraphClient({ harvests: watch ? 'DUE' : 'ASKED_FOR' });
  try {
    if (watch) return await watchUntilStopped(client, since, terminal);
    const sources = await listSources(client);
    const picked = wanted === undefined ? sources : pickSources(sources, wanted);
    if (wanted !== undefined && picked.length !== 1) throw sourceNotFound(wanted, picked.length);
    if (!(await harvestAll(client, picked, dryRun, terminal))) exit(EXIT.FAILED);
  } finally {
    await client.close();
  }
}

/** Tells whether none has failed. */
async function harvestAll(
  client: GraphClient,
  sources: readonly SourceAnswer[],
  dryRun: boolean,
  terminal: Terminal,
): Promise<boolean> {
  const waiting = [...sources];
  let failed = 0;
  const next = async (): Promise<void> => {
    for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) {
      const { id, name } = source;
      const ended = await followHarvest(client, id, dryRun, remarkNowAndThen(name, terminal));
      if (hasFailed(ended)) failed += 1;
      await terminal.result(describeHarvest(name, ended, terminal));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return failed === 0;
}

function remarkNowAndThen(name: string, terminal: Terminal): (harvest: HarvestAnswer) => void {
  let last = performance.now();
  let said = '';
  return (harvest) => {
    const remark = describeHarvest(name, harvest, terminal);
    if (remark === said || performance.now() - last < REMARK_MS) return;
    last = performance.now();
    said = remark;
    terminal.remark(remark);
  };
}

async function watchUntilStopped(client: GraphClient, since: Date, terminal: Terminal): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  terminal.remark(terminal.say('সময়মতো আনা হচ্ছে; থামাতে Ctrl-C', 'Harvesting what is due; Ctrl-C stops'));
  await watchHarvests(client, { since, signal: stop.signal }, (name, ended) =>
    terminal.result(`${ended.endedAt ?? ''} ${describeHarvest(name, ended, terminal)}`),
  );
}
