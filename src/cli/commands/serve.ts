import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-code.ts';

const EXAMPLE =
  '{ compareOffices(offices: ["doict/lalmonirhat/kaliganj", "doict/rajbari/kalukhali"]) { summary { shared same different notStated notShared } } }';

/** `sanad serve`: the server, until it is told to stop. */
export function serveCommand(contextOf: () => CommandContext): Command {
  return new Command('serve')
    .description('start the server; settings are environment variables (docs/settings.md)')
    .action(() => serve(contextOf()));
}

async function serve({ terminal, exit }: CommandContext): Promise<void> {
  // Loaded only here, so that the other commands start without a server's libraries.
  const { openGraph } = await import('../../graph/open-graph.ts');
  const { drainOnSignal } = await import('../../http/drain.ts');
  const { createLogger } = await import('../../http/logger.ts');
  const { serveGraph } = await import('../../http/serve-graph.ts');
  const config = readConfig();
  const logger = createLogger(config.logLevel);
  const graph = await openGraph(config, {
    onCrash: (error) => {
      logger.fatal({ err: error }, 'the embedded database has died');
      process.exit(EXIT.FAILED);
    },
  });
  const server = await serveGraph(graph, config, logger).catch(async (error: unknown) => {
    await graph.close();
    throw error;
  });
  graph.connection.lock?.publish({ url: server.url });
  const drained = drainOnSignal({
    logger,
    close: async () => {
      await server.close();
      await graph.close();
    },
  });
  await terminal.result(
    [
      `${terminal.say('সনদ চালু', 'Sanad is up')}: ${server.url}`,
      `${terminal.say('প্রশ্ন লেখার পাতা', 'Write queries at')}: ${server.url}/explorer`,
      '',
      `curl ${server.url}/graphql -H 'content-type: application/json' \\`,
      `  -d '${JSON.stringify({ query: EXAMPLE })}'`,
    ].join('\n'),
  );
  exit((await drained) === 0 ? EXIT.OK : EXIT.FAILED);
}
