import { describe, expect, it } from 'vitest';
import { eventFrames } from './event-frames.ts';

/** Results that come when they are told to. */
function results() {
  const waiting: Array<PromiseWithResolvers<IteratorResult<{ data: Record<string, unknown> }, undefined>>> = [];
  return {
    iterator: {
      next() {
        const next = Promise.withResolvers<IteratorResult<{ data: Record<string, unknown> }, undefined>>();
        waiting.push(next);
        return next.promise;
      },
    },
    give: (data: Record<string, unknown>) => waiting.shift()?.resolve({ done: false, value: { data } }),
    end: () => waiting.shift()?.resolve({ done: true, value: undefined }),
  };
}

describe('the frames of an event stream', () => {
  it('begin with a ping, bear results and end without a word', async () => {
    const { iterator, give, end } = results();
    const frames = eventFrames(iterator, 60_000);
    expect((await frames.next()).value).toBe(':\n\n');
    const first = frames.next();
    give({ text: 'এক\nদুই' });
    expect((await first).value).toBe('event: next\ndata: {"data":{"text":"এক\\nদুই"}}\n\n');
    const last = frames.next();
    end();
    expect((await last).done).toBe(true);
  });

  it('are pings while nothing happens, without a result getting lost', async () => {
    const { iterator, give } = results();
    const frames = eventFrames(iterator, 1);
    for (let i = 0; i < 5; i += 1) expect((await frames.next()).value).toBe(':\n\n');
    give({ n: 1 });
    expect((await frames.next()).value).toBe('event: next\ndata: {"data":{"n":1}}\n\n');
  });
});
