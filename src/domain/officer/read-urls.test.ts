import { describe, expect, it } from 'vitest';
import { isMalformedHost, readUrls } from './read-urls.ts';

describe('readUrls', () => {
  it.each([
    ['ict.kaliganj@gmail.com doict.kaliganj.lalmonirhat.gov.bd', ['doict.kaliganj.lalmonirhat.gov.bd']],
    ['ফোনঃ ০২৫৮৭৭১৪০৮৬ doict..lalmonirhat.gov.bd', ['doict..lalmonirhat.gov.bd']],
    ['ওয়েব: https://doict.gov.bd/site/page?x=1।', ['https://doict.gov.bd/site/page?x=1']],
    ['www.bbs.gov.bd, www.bbs.gov.bd', ['www.bbs.gov.bd']],
    ['ict.kaliganj @gmail.com', []],
    ['Sr.No. ১.২', []],
    ['', []],
  ])('%s', (text, urls) => {
    expect(readUrls(text)).toEqual(urls);
  });
});

describe('isMalformedHost', () => {
  it.each([
    'doict..lalmonirhat.gov.bd',
    '.gov.bd',
    'localhost',
    'a_b.gov.bd',
    '-a.gov.bd',
    'https://doict..gov.bd/x',
    '',
  ])('is malformed: %s', (host) => {
    expect(isMalformedHost(host)).toBe(true);
  });

  it.each(['doict.kaliganj.lalmonirhat.gov.bd', 'https://doict.gov.bd/x', 'doict.gov.bd:8080'])(
    'is sound: %s',
    (host) => {
      expect(isMalformedHost(host)).toBe(false);
    },
  );
});
