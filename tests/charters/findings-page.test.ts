import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../../src/domain/quality/finding-code.ts';
import { FINDING_TEXTS } from '../../src/domain/quality/finding-texts.ts';

const page = readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8');

/** A sentence's words between its placeholders, which the page shows filled in. */
const wordsOf = (sentence: string) => sentence.split(/\{[A-Za-z]+\}/).filter((words) => words.trim() !== '');

describe('docs/findings.md', () => {
  it.each(FINDING_CODES)('explains %s in the words that users are shown', (code) => {
    const [, section = ''] = page.split(`## \`${code}\`\n`);
    const [own = ''] = section.split('\n## ');
    const { severity, ...sentences } = FINDING_TEXTS[code];
    expect(own).toContain(`**${severity}.** Example: `);
    for (const words of Object.values(sentences).flatMap(wordsOf)) expect(own).toContain(words);
  });

  it('explains no other code', () => {
    const explained = [...page.matchAll(/^## `([A-Z0-9_]+)`$/gm)].map((match) => match[1]);
    expect(explained).toEqual([...FINDING_CODES]);
  });
});
