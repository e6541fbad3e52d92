import { describe, expect, it } from 'vitest';
import type { Column } from '../../../domain/charter/column.ts';
import { fitRow } from './row-fit.ts';

const COLUMNS: Column[] = ['SERIAL', 'NAME', 'DEADLINE', 'FEE', 'RESPONSIBLE'];

describe('fitRow', () => {
  it.each([
    [['১', 'নৌকা নিবন্ধন', '৩ দিন', '৫০ টাকা', 'অফিস সহকারী'], 'SURE'],
    [['', 'নৌকা নিবন্ধন', '৩ দিন', '', ''], 'SURE'],
    [['১', 'নৌকা নিবন্ধন', '-', '৫০ টাকা', 'অফিস সহকারী'], 'POSSIBLE'],
    [['১', 'নৌকা নিবন্ধন', 'নীতিমালা অনুযায়ী', '-', 'ইউএও'], 'POSSIBLE'],
    [['১', 'নৌকা নিবন্ধন', '৫০ টাকা', 'বিনামূল্যে', 'অফিস সহকারী'], 'BAD'],
    [['১', '৩ দিন', '৩ দিন', '৫০ টাকা', 'অফিস সহকারী'], 'BAD'],
    [['১', '', '৩ দিন', '৫০ টাকা', 'অফিস সহকারী'], 'BAD'],
    [['নৌকা', 'নিবন্ধন', '৩ দিন', '৫০ টাকা', 'অফিস সহকারী'], 'BAD'],
    [['১', 'নৌকা নিবন্ধন', '৩ দিন', '৫০ টাকা'], 'BAD'],
  ])('finds that %j is %s', (texts, fit) => {
    expect(fitRow(texts, COLUMNS)).toBe(fit);
  });

  it('goes by sums and posts where no column holds a time', () => {
    expect(fitRow(['নৌকা নিবন্ধন', '৫০ টাকা'], ['NAME', 'FEE'])).toBe('SURE');
    expect(fitRow(['নৌকা নিবন্ধন', 'অফিস সহকারী'], ['NAME', 'RESPONSIBLE'])).toBe('SURE');
    expect(fitRow(['নৌকা নিবন্ধন', 'দপ্তর'], ['NAME', 'PLACE'])).toBe('POSSIBLE');
  });
});
