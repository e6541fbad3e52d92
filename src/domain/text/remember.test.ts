import { describe, expect, it } from 'vitest';
import { remember } from './remember.ts';

describe('remember', () => {
  it('reads a text once while it is remembered, null answers too', () => {
    const read: string[] = [];
    const once = remember((text) => {
      read.push(text);
      return text === 'অজানা' ? null : text.length;
    }, 2);
    expect(['ক', 'অজানা', 'ক', 'অজানা'].map(once)).toEqual([1, null, 1, null]);
    expect(read).toEqual(['ক', 'অজানা']);
  });

  it('forgets the oldest text beyond its size', () => {
    const read: string[] = [];
    const once = remember((text) => read.push(text), 2);
    for (const text of ['ক', 'খ', 'গ', 'খ', 'ক']) once(text);
    expect(read).toEqual(['ক', 'খ', 'গ', 'ক']);
  });

  it('forgets the oldest text where there is no room for the characters of another', () => {
    const read: number[] = [];
    const once = remember((text) => read.push(text.length), 3);
    for (const length of [300, 290, 20, 290, 300]) once('ক'.repeat(length));
    expect(read).toEqual([300, 290, 20, 300]);
  });
});
