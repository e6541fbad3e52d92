import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from './finding-code.ts';
import { FINDING_TEXTS } from './finding-texts.ts';
import { renderFinding } from './render-finding.ts';

describe('renderFinding', () => {
  it('fills the detail into the sentences', () => {
    const rendered = renderFinding({ code: 'HOST_MALFORMED', detail: { host: 'doict..lalmonirhat.gov.bd' } });
    expect(rendered.message).toBe('ওয়েব ঠিকানাটি সঠিক নয়: “doict..lalmonirhat.gov.bd”।'.normalize('NFC'));
    expect(rendered.severity).toBe('WARNING');
  });

  it('writes numbers in the digits of the language, and quotes as they stand', () => {
    const rendered = renderFinding({ code: 'COLUMN_NUMBER_WRONG', detail: { written: '(৪)', expected: '8' } });
    expect(rendered.message).toContain('(৮)');
    expect(rendered.messageEn).toContain('“(৪)” where (8)');
  });

  it('shows a gap where a detail is missing', () => {
    expect(renderFinding({ code: 'HOST_MALFORMED', detail: {} }).messageEn).toContain('“…”');
  });
});

describe('the texts of every finding', () => {
  it.each(FINDING_CODES)('%s is said in both languages, in NFC, digits as the language has them', (code) => {
    const { severity, ...sentences } = FINDING_TEXTS[code];
    expect(severity).toMatch(/^(ERROR|WARNING|NOTICE)$/);
    for (const sentence of Object.values(sentences)) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).toBe(sentence.normalize('NFC'));
    }
    for (const bangla of [sentences.message, sentences.why, sentences.remedy]) {
      expect(bangla).toMatch(/।$/);
      expect(bangla).not.toMatch(/[0-9]/);
    }
  });
});
