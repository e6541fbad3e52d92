import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMalformedEmails, isGovernmentEmail, readEmails, withoutEmails } from './read-emails.ts';

describe('readEmails', () => {
  it('finds addresses as published, once each', () => {
    const text = 'ই-মেইল: ict.kaliganj@gmail.com, AP.kalukhali@doict.gov.bd; ict.kaliganj@gmail.com।';
    expect(readEmails(text)).toEqual(['ict.kaliganj@gmail.com', 'AP.kalukhali@doict.gov.bd']);
  });

  it('leaves a glued label and the full stop out', () => {
    expect(readEmails('Email-ueo@ecs.gov.bd.')).toEqual(['ueo@ecs.gov.bd']);
    expect(readEmails('ইমেইলঃ-uao@dae.gov.bd')).toEqual(['uao@dae.gov.bd']);
  });

  it.each(['ict.kaliganj @gmail.com', 'ict@ gmail.com', 'ict@gmail..com', 'ict@gmail', '@gmail.com', 'a..b@gmail.com'])(
    'takes no damaged address: %s',
    (text) => {
      expect(readEmails(text)).toEqual([]);
      expect(findMalformedEmails(text)).toEqual([text]);
    },
  );

  it('knows government hosts', () => {
    expect(isGovernmentEmail('ap.kalukhali@doict.gov.bd')).toBe(true);
    expect(isGovernmentEmail('ap@DOICT.GOV.BD')).toBe(true);
    expect(isGovernmentEmail('ict.kaliganj@gmail.com')).toBe(false);
    expect(isGovernmentEmail('x@notgov.bd')).toBe(false);
  });

  it('blanks addresses out and keeps the length', () => {
    expect(withoutEmails('ক a@b.com খ', false)).toBe(`ক ${'\n'.repeat(7)} খ`);
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, torn) => {
        expect(withoutEmails(text, torn)).toHaveLength(text.length);
        expect(withoutEmails(text, torn)).not.toContain('@');
      }),
      { seed: 20250901 },
    );
  });
});
