import { expect, it } from 'vitest';
import { shareForSoon } from './share-for-soon.ts';

it('shares one thing for a while after it was first asked for, and makes new ones afterwards', async () => {
  let made = 0;
  const share = shareForSoon(() => {
    made += 1;
    return { made };
  }, 50);
  expect(made).toBe(0);
  const first = share();
  expect(share()).toBe(first);
  await expect.poll(share).not.toBe(first);
  expect(share()).not.toBe(share());
});
