import type { FastifyBaseLogger } from 'fastify';

/** The part of `process` that is needed here, so that a test can stand in for it. */
export interface SignalSource {
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  off(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
}

/** What to close, and where to say so. */
export interface DrainOptions {
  readonly close: () => Promise<void>;
  readonly logger: FastifyBaseLogger;
  readonly signals?: SignalSource;
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Waits for SIGTERM or SIGINT, closes in good order, and resolves with the exit code: 0, or 1 when closing failed.
 * A second signal does not wait for the closing: it resolves with 1 at once.
 */
export async function drainOnSignal({ close, logger, signals = process }: DrainOptions): Promise<number> {
  return new Promise((resolve) => {
    let closing = false;
    const finish = (code: number) => {
      for (const signal of SIGNALS) signals.off(signal, onSignal);
      resolve(code);
    };
    const onSignal = (signal: NodeJS.Signals) => {
      if (closing) {
        logger.warn({ signal }, 'second signal: leaving without waiting');
        return finish(1);
      }
      closing = true;
      logger.info({ signal }, 'closing: running requests are being finished');
      close().then(
        () => finish(0),
        (error: unknown) => {
          logger.error({ err: error }, 'closing failed');
          finish(1);
        },
      );
    };
    for (const signal of SIGNALS) signals.on(signal, onSignal);
  });
}
