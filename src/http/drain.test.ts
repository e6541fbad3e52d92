import { EventEmitter } from 'node:events';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { drainOnSignal } from './drain.ts';

const logger = pino({ level: 'silent' });

describe('drainOnSignal', () => {
  it('closes on SIGTERM and resolves with 0', async () => {
    const signals = new EventEmitter();
    let closings = 0;
    const close = async () => {
      closings += 1;
    };
    const code = drainOnSignal({ close, logger, signals });
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await code).toBe(0);
    expect(closings).toBe(1);
    expect(signals.listenerCount('SIGTERM') + signals.listenerCount('SIGINT')).toBe(0);
  });

  it('resolves with 1 when closing fails', async () => {
    const signals = new EventEmitter();
    const code = drainOnSignal({ close: () => Promise.reject(new Error('no')), logger, signals });
    signals.emit('SIGINT', 'SIGINT');
    expect(await code).toBe(1);
  });

  it('leaves at once on a second signal', async () => {
    const signals = new EventEmitter();
    const never = Promise.withResolvers<void>();
    const code = drainOnSignal({ close: () => never.promise, logger, signals });
    signals.emit('SIGINT', 'SIGINT');
    signals.emit('SIGINT', 'SIGINT');
    expect(await code).toBe(1);
  });
});
