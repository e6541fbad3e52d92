import { toAsciiDigits, toBanglaDigits } from '../text/digits.ts';
import type { Finding } from './finding.ts';
import type { FindingCode } from './finding-code.ts';
import { FINDING_TEXTS } from './finding-texts.ts';
import type { FindingText } from './texts/finding-text.ts';

/** A finding in words, in Bangla and English. */
export interface RenderedFinding extends FindingText {
  code: FindingCode;
}

const PLACEHOLDER = /\{([A-Za-z]{1,20})\}/g;
const NUMBER = /^[0-9০-৯]+$/;

/**
 * The sentences of a finding, its detail filled in. A number is written in the digits of the sentence's language; what
 * the document says is quoted as it stands. A placeholder without detail stays visible as `…`.
 */
export function renderFinding({ code, detail }: Pick<Finding, 'code' | 'detail'>): RenderedFinding {
  const text = FINDING_TEXTS[code];
  const inBangla = (sentence: string) => fill(sentence, detail, toBanglaDigits);
  const inEnglish = (sentence: string) => fill(sentence, detail, toAsciiDigits);
  return {
    code,
    severity: text.severity,
    message: inBangla(text.message),
    messageEn: inEnglish(text.messageEn),
    why: inBangla(text.why),
    whyEn: inEnglish(text.whyEn),
    remedy: inBangla(text.remedy),
    remedyEn: inEnglish(text.remedyEn),
  };
}

function fill(sentence: string, detail: Finding['detail'], digits: (number: string) => string): string {
  return sentence.replace(PLACEHOLDER, (_whole, name: string) => {
    const value = detail[name] ?? '…';
    return NUMBER.test(value) ? digits(value) : value;
  });
}
