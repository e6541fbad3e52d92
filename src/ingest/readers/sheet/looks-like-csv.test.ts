import { describe, expect, it } from 'vitest';
import { looksLikeCsv } from './looks-like-csv.ts';

describe('looksLikeCsv', () => {
  it.each([
    ['commas', 'ক্রমিক,সেবা,সময়\n১,সনদ,৩ দিন\n২,নকল,৫ দিন\n'],
    ['commas with a title above', 'সিটিজেন চার্টার\nক্রমিক,সেবা,সময়\n১,সনদ,৩ দিন\n'],
    ['padded titles', 'সিটিজেন চার্টার,,,\n,,,\nক্রমিক,সেবা,সময়,ফি\n১,"আবেদন, ছবি",৩ দিন,"১,০০০"\n'],
    ['semicolons', 'ক্রমিক;সেবা;ফি\n১;সনদ;১,৫০০\n২;নকল;২০\n'],
    ['all in quotation marks', '"ক্রমিক", "সেবা","সময়"\n"১","সনদ, নকল","৩ দিন"\n'],
    ['tabs around cells of several lines', 'ক্রমিক\tসেবা\tসময়\n১\t"সনদ\nনকল"\t৩ দিন\n'],
  ])('finds a table: %s', (_what, text) => {
    expect(looksLikeCsv(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['one line', 'ক,খ,গ'],
    ['prose', 'আবেদনপত্র, ছবি, সনদ লাগবে।\nফি, সময়, স্থান নিচে লেখা আছে।\nনাম, ঠিকানা, ফোন দিন।\n'],
    ['prose of unlike lines', 'আবেদন,ছবি,সনদ লাগবে।\nফি নেই।\nসময়,স্থান\nনাম,ঠিকানা,ফোন,মেইল\n'],
    ['numbers with commas', 'ফি ১,২৫,০০০ টাকা\nজামানত ২,৫০,০০০ টাকা\nজরিমানা ৩,০০,০০০ টাকা\n'],
    ['tabs', 'ক্রমিক\tসেবা\tসময়\n১\tসনদ,নকল,ফরম\t৩ দিন\n'],
    ['pipes', '| ক্রমিক | সেবা | সময় |\n| ১ | সনদ, নকল | ৩ দিন |\n'],
    ['a list of one comma a line', 'নাম,মোঃ করিম\nফোন,০১৭\nপদ,প্রোগ্রামার\n'],
  ])('finds none: %s', (_what, text) => {
    expect(looksLikeCsv(text)).toBe(false);
  });
});
