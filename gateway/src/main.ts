import { CompositionFailed } from './compose-supergraph.ts';
import { readConfig, SettingInvalid } from './config.ts';
import { createLog } from './log.ts';
import { PortTaken, portTaken } from './port-taken.ts';
import { serveGateway } from './serve.ts';
import { untilSignal } from './until-signal.ts';

try {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const gateway = await serveGateway(config, log).catch((error: unknown) => {
    throw portTaken(error, config) ?? error;
  });
  console.log(`${gateway.url}/graphql`);
  const signal = await untilSignal();
  log.info(`${signal}: running requests are being finished`);
  await gateway.close();
} catch (error) {
  const known = error instanceof SettingInvalid || error instanceof CompositionFailed || error instanceof PortTaken;
  console.error(known ? error.message : error);
  process.exitCode = 1;
}
