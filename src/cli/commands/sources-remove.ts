import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-code.ts';
import { openGraphClient } from '../graph-client.ts';
import { listSources, pickSources } from '../harvest/list-sources.ts';
import { sourceNotFound } from '../harvest/source-not-found.ts';

interface Payload {
  removedId: string | null;
  errors: Array<{ message: string; messageEn: string }>;
}

const REMOVE = `mutation ($id: ID!) { removeSource(id: $id) { removedId errors { message messageEn } } }`;

/** `sanad sources remove`: harvests a source no more. Exit code 1 where there is none. */
export function sourcesRemoveCommand(contextOf: () => CommandContext): Command {
  return new Command('remove')
    .description('harvest a source no more; the charters it brought stay')
    .argument('<source>', 'its id, name or address')
    .action((wanted: string) => removeSource(wanted, contextOf()));
}

async function removeSource(wanted: string, { terminal, exit }: CommandContext): Promise<void> {
  const { say } = terminal;
  const client = await openGraphClient();
  try {
    const found = pickSources(await listSources(client), wanted);
    const [source] = found;
    if (source === undefined || found.length > 1) throw sourceNotFound(wanted, found.length);
    const { removeSource: payload } = await client.execute<{ removeSource: Payload }>(REMOVE, { id: source.id });
    for (const { message, messageEn } of payload.errors) terminal.error(say(message, messageEn));
    if (payload.removedId === null) return exit(EXIT.FAILED);
    await terminal.result(`${source.name}: ${say('আর আনা হবে না', 'is harvested no more')}`);
  } finally {
    await client.close();
  }
}
