import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manualClock } from '../../../tests/support/manual-clock.ts';
import { openHostGate } from './host-gate.ts';

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Enters under a name and notes who is in, in order. */
function notedGate(limits: { perHost: number; overall: number; delayMs: number }) {
  const clock = manualClock();
  const gate = openHostGate(limits, clock);
  const entered: string[] = [];
  const leave = new Map<string, () => void>();
  const enter = (host: string, name: string, options: { delayMs?: number; signal?: AbortSignal } = {}) =>
    gate.enter(host, options).then((leaves) => {
      entered.push(name);
      leave.set(name, leaves);
    });
  return { clock, entered, enter, leave: (name: string) => leave.get(name)?.() };
}

describe('openHostGate', () => {
  it('lets one host in one by one, in order, with a rest after each', async () => {
    const { clock, entered, enter, leave } = notedGate({ perHost: 1, overall: 9, delayMs: 1_000 });
    const all = ['1', '2', '3'].map((name) => enter('a', name));
    await settle();
    expect(entered).toEqual(['1']);
    await clock.pass(5_000);
    expect(entered).toEqual(['1']);
    leave('1');
    await clock.pass(999);
    expect(entered).toEqual(['1']);
    await clock.pass(1);
    expect(entered).toEqual(['1', '2']);
    leave('2');
    await clock.pass(1_000);
    expect(entered).toEqual(['1', '2', '3']);
    await Promise.all(all);
  });

  it('lets other hosts in while one rests or is slow', async () => {
    const { entered, enter, leave } = notedGate({ perHost: 1, overall: 2, delayMs: 1_000 });
    void enter('slow', 's1');
    void enter('slow', 's2');
    void enter('a', 'a1');
    void enter('b', 'b1');
    await settle();
    expect(entered).toEqual(['s1', 'a1']);
    leave('a1');
    await settle();
    expect(entered).toEqual(['s1', 'a1', 'b1']);
  });

  it('gives hosts their turn, however many wait for one', async () => {
    const { entered, enter, leave } = notedGate({ perHost: 1, overall: 1, delayMs: 0 });
    for (const name of ['a1', 'a2', 'a3']) void enter('a', name);
    void enter('b', 'b1');
    await settle();
    leave('a1');
    await settle();
    leave('b1');
    await settle();
    expect(entered).toEqual(['a1', 'b1', 'a2']);
  });

  it('heeds a longer rest than the usual, and frees a place once only', async () => {
    const { clock, entered, enter, leave } = notedGate({ perHost: 1, overall: 9, delayMs: 100 });
    void enter('a', '1');
    void enter('a', '2', { delayMs: 5_000 });
    void enter('a', '3');
    await settle();
    leave('1');
    leave('1');
    await clock.pass(4_999);
    expect(entered).toEqual(['1']);
    await clock.pass(1);
    expect(entered).toEqual(['1', '2']);
    await clock.pass(60_000);
    expect(entered).toEqual(['1', '2']);
  });

  it('lets those who give up go, and their followers on', async () => {
    const { clock, entered, enter, leave } = notedGate({ perHost: 1, overall: 9, delayMs: 100 });
    const abort = new AbortController();
    await enter('a', '1');
    const second = enter('a', '2', { delayMs: 60_000, signal: abort.signal });
    void enter('a', '3');
    leave('1');
    await clock.pass(100);
    abort.abort(new Error('given up'));
    await expect(second).rejects.toThrow('given up');
    await settle();
    expect(entered).toEqual(['1', '3']);
    expect(clock.waiting).toBe(0);
    await expect(enter('a', '4', { signal: abort.signal })).rejects.toThrow('given up');
  });

  it('is never over a limit and lets everyone in', async () => {
    const visits = fc.array(fc.record({ host: fc.constantFrom('a', 'b', 'c'), stays: fc.nat(50) }), { maxLength: 30 });
    const limits = fc.record({
      perHost: fc.integer({ min: 1, max: 3 }),
      overall: fc.integer({ min: 1, max: 4 }),
      delayMs: fc.nat(40),
    });
    await fc.assert(
      fc.asyncProperty(limits, visits, async (given, all) => {
        const clock = manualClock();
        const gate = openHostGate(given, clock);
        const inside = new Map<string, number>();
        const startedAt = new Map<string, number>();
        let visited = 0;
        const runs = all.map(async ({ host, stays }) => {
          const leave = await gate.enter(host);
          expect(clock.now() - (startedAt.get(host) ?? 0)).toBeGreaterThanOrEqual(given.delayMs);
          startedAt.set(host, clock.now());
          inside.set(host, (inside.get(host) ?? 0) + 1);
          expect(inside.get(host)).toBeLessThanOrEqual(given.perHost);
          expect([...inside.values()].reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(given.overall);
          await clock.wait(stays, new AbortController().signal);
          inside.set(host, (inside.get(host) ?? 0) - 1);
          visited += 1;
          leave();
        });
        await settle();
        for (let i = 0; i < all.length * 2 + 2; i++) await clock.pass(100);
        expect(visited).toBe(all.length);
        await Promise.all(runs);
      }),
      { numRuns: 60 },
    );
  });
});
