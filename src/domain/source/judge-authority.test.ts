import { describe, expect, it } from 'vitest';
import { judgeAuthority, type OfficeHosts } from './judge-authority.ts';

const KALIGANJ: OfficeHosts = {
  organisation: 'doict',
  websiteHost: 'doict.kaliganj.lalmonirhat.gov.bd',
  areaHost: 'kaliganj.lalmonirhat.gov.bd',
  districtHost: 'lalmonirhat.gov.bd',
};
const UNKNOWN: OfficeHosts = { organisation: 'doict', websiteHost: null, areaHost: null, districtHost: null };

describe('judgeAuthority', () => {
  it.each([
    ['doict.kaliganj.lalmonirhat.gov.bd', 'OFFICE'],
    ['DOICT.Kaliganj.Lalmonirhat.gov.bd', 'OFFICE'],
    ['www.doict.kaliganj.lalmonirhat.gov.bd', 'OFFICE'],
    ['kaliganj.lalmonirhat.gov.bd', 'OFFICE'],
    ['www.kaliganj.lalmonirhat.gov.bd', 'OFFICE'],
    ['lalmonirhat.gov.bd', 'DISTRICT'],
    ['doict.lalmonirhat.gov.bd', 'DISTRICT'],
    ['fisheries.kaliganj.lalmonirhat.gov.bd', 'THIRD_PARTY'],
    ['kaliganj.gazipur.gov.bd', 'THIRD_PARTY'],
    ['xlalmonirhat.gov.bd', 'THIRD_PARTY'],
    ['lalmonirhat.gov.bd.example.org', 'THIRD_PARTY'],
    ['gov.bd', 'THIRD_PARTY'],
    ['', 'THIRD_PARTY'],
    [null, 'THIRD_PARTY'],
  ])('a page on %s is the word of: %s', (host, authority) => {
    expect(judgeAuthority('WEB_PAGE', host, KALIGANJ)).toBe(authority);
  });

  it('knows nobody by a host that is not known', () => {
    for (const host of ['doict.gov.bd', 'null', '', null]) {
      expect(judgeAuthority('WEB_PAGE', host, UNKNOWN)).toBe('THIRD_PARTY');
    }
  });

  it('a district office is an office on the host of its district', () => {
    const district = { ...KALIGANJ, websiteHost: null, areaHost: 'lalmonirhat.gov.bd' };
    expect(judgeAuthority('WEB_PAGE', 'doict.lalmonirhat.gov.bd', district)).toBe('OFFICE');
  });

  it('files and other nodes are judged by what they are, whatever host they name', () => {
    for (const host of [null, 'lalmonirhat.gov.bd', 'example.org']) {
      expect(judgeAuthority('FILE', host, KALIGANJ)).toBe('OFFICE');
      expect(judgeAuthority('PEER', host, KALIGANJ)).toBe('DISTRICT');
    }
  });
});
