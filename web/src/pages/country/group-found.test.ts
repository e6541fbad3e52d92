import { describe, expect, it } from 'vitest';
import { groupFound } from './group-found.ts';

const page = (id: string, kind: string) => ({
  id,
  kind,
  title: id,
  detail: '',
  lang: 'bn' as const,
  href: '/',
  office: null,
});

describe('what was found', () => {
  it('stands by kind, each in the order of the search', () => {
    const groups = groupFound([page('1', 'Upazila'), page('2', 'Office'), page('3', 'Upazila')]);
    expect(groups.map(({ kind, found }) => [kind, found.map(({ id }) => id)])).toEqual([
      ['Upazila', ['1', '3']],
      ['Office', ['2']],
    ]);
  });

  it('is no group where nothing was', () => {
    expect(groupFound([])).toEqual([]);
  });
});
