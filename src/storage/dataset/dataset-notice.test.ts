import { describe, expect, it } from 'vitest';
import { type ChangedOffice, MISSED, MOST_NAMED, readNotice, tellable } from './dataset-notice.ts';

/** As the database puts it together. */
const told = (changed: readonly ChangedOffice[]) => `["9007199254740993", ${tellable(changed)}]`;

describe('a notice of a stored change', () => {
  it('is read as it was told, the revision to its last digit', () => {
    const changed = [
      { officeId: 7, charterId: 3 },
      { officeId: 8, charterId: null },
    ];
    expect(readNotice(told(changed))).toEqual({ revision: '9007199254740993', changed });
    expect(readNotice(told([]))).toEqual({ revision: '9007199254740993', changed: [] });
  });

  it('fits into what Postgres takes, however many offices have changed', () => {
    const largest = Array.from({ length: MOST_NAMED }, () => ({ officeId: 2 ** 31 - 1, charterId: 2 ** 31 - 1 }));
    expect(readNotice(told(largest)).changed).toEqual(largest);
    expect(Buffer.byteLength(told(largest))).toBeLessThan(4_000);
    expect(readNotice(told([...largest, { officeId: 1, charterId: null }])).changed).toEqual([]);
  });

  it.each(['', 'x', '{}', '["1"]', '[1, []]', '["1", [[1]]]'])('concerns all where it is %j', (payload) => {
    expect(readNotice(payload)).toEqual(MISSED);
  });
});
