import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../domain/errors.ts';
import { piecesOf } from '../../blocks.ts';
import { LIMITS } from '../../limits.ts';
import { readHtml } from './read-html.ts';

const refusal = (html: string): string | null => {
  try {
    readHtml(html);
    return null;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'DOCUMENT_TOO_LARGE') return error.message;
    throw error;
  }
};
const numbered = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join('');

describe('limits of a page', () => {
  it.each([
    ['textCharacters', 'a source that is too long', 'ক'.repeat(LIMITS.textCharacters + 1)],
    [
      'textCharacters',
      'unclosed tags that every paragraph repeats',
      `<p>${numbered(200, (i) => `<font face='${'x'.repeat(200)}${i}'>`)}${'<p>ক'.repeat(5_000)}`,
    ],
    ['nesting', 'blocks in blocks', '<div>'.repeat(200_000)],
    ['nesting', 'inline elements', '<span>'.repeat(200_000)],
    ['nesting', 'tables in cells', '<table><tr><td>'.repeat(50_000)],
    ['nesting', 'wrongly closed tags', '<b><div></b>'.repeat(50_000)],
    ['nesting', 'unclosed tags of one kind each', numbered(20_000, (i) => `<font a=${i}><p>`)],
    ['rows', 'rows', `<table><td>ক<td>খ<tr><td>গ<td>ঘ${'<tr>'.repeat(LIMITS.rows)}</table>`],
    ['rows', 'rows of many tables', `<table><tr><td>ক<td>খ${'<tr>'.repeat(LIMITS.rows / 10)}</table>`.repeat(10)],
    ['columns', 'columns', `<table><tr>${'<td>ক'.repeat(LIMITS.columns + 1)}</table>`],
    ['cells', 'covered places', `<table><tr>${'<td rowspan=0 colspan=90>ক'.repeat(10)}${'<tr>'.repeat(1_000)}</table>`],
    ['cells', 'blank places', `<table><tr>${'<td>ক'.repeat(1_000)}${'<tr><td>ক'.repeat(600)}</table>`],
  ] as const)('refuses over %s: %s', (limit, _name, html) => {
    expect(refusal(html)).toContain(`more than ${LIMITS[limit]} `);
  });

  it.each([
    ['nesting that a page may have', `${'<div>'.repeat(450)}ক`],
    ['many attributes', `<p ${numbered(50_000, (i) => `a${i} `)}>ক`],
    ['many attributes of the page', `${numbered(20_000, (i) => `<html a${i}=1>`)}ক`],
    ['many closing tags', `${'<span>'.repeat(400)}${'</x></p>'.repeat(20_000)}ক`],
    ['an unclosed comment', `ক<!--${'<!-'.repeat(50_000)}`],
    ['words put before their table', `<table>${'ক<b></b>'.repeat(20_000)}`],
    ['many inline elements in a line', '<b>ক</b>'.repeat(20_000)],
    ['many no-break spaces in a line', `${'<b>&nbsp;</b>'.repeat(20_000)}ক`],
    ['one long word', 'ক'.repeat(1_000_000)],
    ['many lines above the content', `${'<br>ক'.repeat(150_000)}<main>${'খ'.repeat(200_000)}</main>`],
    ['one run of spaces', `ক${' '.repeat(1_000_000)}খ`],
    ['one long attribute', `<p class="${'menux '.repeat(100_000)}" style="${'a:b;'.repeat(100_000)}">ক`],
  ])('reads in a time that grows with the page: %s', (_name, html) => {
    expect(piecesOf(readHtml(html).blocks)[0]?.text).toMatch(/^ক/);
  });
});
