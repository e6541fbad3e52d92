import type { Config } from './config.ts';

/** Says in both languages that the gateway's port is taken; undefined for every other failure. */
export function portTaken(error: unknown, { host, port }: Pick<Config, 'host' | 'port'>): Error | undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) return undefined;
  return new PortTaken(
    [
      `Another program listens on port ${port} of ${host} already. Stop it, or set GATEWAY_PORT to another port (0: any free one).`,
      `${host}-এর ${port} পোর্টে আগে থেকেই অন্য একটি প্রোগ্রাম চলছে। সেটি বন্ধ করুন, অথবা GATEWAY_PORT-এ অন্য পোর্ট দিন (0: যেকোনো খালি পোর্ট)।`,
    ].join('\n'),
  );
}

/** Its message is all that a user needs. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}
