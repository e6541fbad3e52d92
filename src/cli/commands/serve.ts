import { Command } from 'commander';
import { type Config, readConfig } from '../../config.ts';
import { DomainError } from '../../domain/errors.ts';
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
    onError: (error) => logger.error({ err: error }, 'harvesting'),
    onCrash: (error) => {
      logger.fatal({ err: error }, 'the embedded database has died');
      process.exit(EXIT.FAILED);
    },
  });
  const server = await serveGraph(graph, config, logger).catch(async (error: unknown) => {
    await graph.close();
    throw isPortTaken(error) ? portTaken(config) : error;
  });
  graph.connection.lock?.publish({ url: server.url });
  const { harvestWorkers } = config;
  // Beside the embedded database nobody else can do what somebody asks for.
  if (harvestWorkers > 0 || graph.connection.kind === 'embedded') {
    await graph.harvesting.work({ concurrency: Math.max(1, harvestWorkers), schedule: harvestWorkers > 0 });
  }
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

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function portTaken({ host, port }: Config): DomainError {
  return new DomainError(
    'SETTING_INVALID',
    `Another program listens on port ${port} of ${host} already. Stop it, or set PORT to another port (0: any free one).`,
    `${host}-এর ${port} পোর্টে আগে থেকেই অন্য একটি প্রোগ্রাম চলছে। সেটি বন্ধ করুন, অথবা PORT-এ অন্য পোর্ট দিন (0: যেকোনো খালি পোর্ট)।`,
    ['PORT'],
  );
}
