import { describe, expect, it, vi } from 'vitest';
import { EventBuffer, MOST_WAITING } from './event-buffer.ts';

const open = () => {
  const onEnd = vi.fn();
  const buffer = new EventBuffer<string>((last) => `all up to ${last}`, onEnd);
  const push = (from: number, to: number) => {
    for (let i = from; i <= to; i += 1) buffer.push(String(i));
  };
  const take = async (count: number) => {
    const taken: Array<string | undefined> = [];
    for (let i = 0; i < count; i += 1) taken.push((await buffer.next()).value);
    return taken;
  };
  return { buffer, onEnd, push, take };
};

describe('the events that wait for a subscriber', () => {
  it('come in order, those that wait as well as those that are waited for', async () => {
    const { buffer, push, take } = open();
    push(1, 2);
    expect(await take(2)).toEqual(['1', '2']);
    const third = buffer.next();
    push(3, 4);
    expect(await third).toEqual({ done: false, value: '3' });
    expect(await take(1)).toEqual(['4']);
  });

  it('become one when they are too many, and again', async () => {
    const { push, take } = open();
    push(1, MOST_WAITING);
    expect(await take(1)).toEqual(['1']);
    push(MOST_WAITING + 1, MOST_WAITING + 3);
    expect(await take(2)).toEqual([`all up to ${MOST_WAITING + 2}`, `${MOST_WAITING + 3}`]);
    push(1, 100 * MOST_WAITING);
    const [first] = await take(1);
    expect(first).toMatch(/^all up to/);
  });

  it('end for one who waits, once', async () => {
    const { buffer, onEnd, push } = open();
    const waiting = buffer.next();
    await buffer.return();
    await buffer.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
    push(1, 1);
    expect(await buffer.next()).toEqual({ done: true, value: undefined });
    expect(onEnd).toHaveBeenCalledOnce();
  });
});
