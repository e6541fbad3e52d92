import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../xml/parse-xml.ts';
import { PREFIXES } from '../names.ts';
import { ListLabels } from './list-labels.ts';

const element = (name: string, content: string) =>
  parseXml(
    strToU8(
      `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</w:${name}>`,
    ),
    'word/numbering.xml',
    PREFIXES,
  );
const level = (number: number, text: string, more = '<w:numFmt w:val="decimal"/>', start = 1) =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="${start}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, content: string) => `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
const list = (id: number, family: number, content = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${family}"/>${content}</w:num>`;
/** What stands before paragraphs that name `list.level` or, with a letter in front, a style. */
const labels = (numbering: string, paragraphs: string, styles = '') => {
  const all = new ListLabels(element('numbering', numbering), element('styles', styles));
  return paragraphs.split(' ').map((paragraph) => {
    const [id, at] = paragraph.split('.');
    const properties = /^\d/.test(paragraph)
      ? `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`
      : `<w:pStyle w:val="${paragraph}"/>`;
    return all.next(element('pPr', paragraph === '-' ? '' : properties))?.text ?? null;
  });
};

describe('ListLabels', () => {
  it('counts on, whatever stands between', () => {
    expect(labels(definition(0, level(0, '%1.')) + list(1, 0), '1.0 - 1.0 1.0')).toEqual(['1.', null, '2.', '3.']);
  });

  it('writes the levels above, and begins anew below them', () => {
    const levels = level(0, '%1.') + level(1, '%1.%2') + level(2, '(%3)', '<w:numFmt w:val="lowerLetter"/>');
    expect(labels(definition(0, levels) + list(1, 0), '1.0 1.1 1.1 1.2 1.2 1.0 1.1 1.2')).toEqual([
      '1.',
      '1.1',
      '1.2',
      '(a)',
      '(b)',
      '2.',
      '2.1',
      '(a)',
    ]);
  });

  it('goes on below where it is told not to begin anew', () => {
    const levels = level(0, '%1.') + level(1, '%2)', '<w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/>');
    expect(labels(definition(0, levels) + list(1, 0), '1.0 1.1 1.0 1.1')).toEqual(['1.', '1)', '2.', '2)']);
  });

  it('takes a level that was never counted for its start', () => {
    expect(labels(definition(0, level(0, '%1.', '', 3) + level(1, '%1.%2')) + list(1, 0), '1.1 1.1')).toEqual([
      '3.1',
      '3.2',
    ]);
  });

  it('lets lists of one family count together, unless one is told to start again', () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = definition(0, level(0, '%1.')) + list(1, 0) + list(2, 0) + list(3, 0, again);
    expect(labels(numbering, '1.0 2.0 3.0 3.0 1.0')).toEqual(['1.', '2.', '1.', '2.', '3.']);
  });

  it('takes a level of its own', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, '(%1)', '<w:numFmt w:val="upperRoman"/>', 4)}</w:lvlOverride>`;
    expect(labels(definition(0, level(0, '%1.')) + list(1, 0, own), '1.0 1.0')).toEqual(['(IV)', '(V)']);
  });

  it('writes all levels in digits where that is asked', () => {
    const levels = level(0, '%1', '<w:numFmt w:val="upperRoman"/>') + level(1, '%1.%2', '<w:isLgl/>');
    expect(labels(definition(0, levels) + list(1, 0), '1.0 1.1')).toEqual(['I', '1.1']);
  });

  it('reads a number format of a newer Word', () => {
    const custom =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="০১, ০২, ০৩, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    expect(labels(definition(0, level(0, '%1।', custom)) + list(1, 0), '1.0 1.0')).toEqual(['০১।', '০২।']);
  });

  it('knows bullets, lists without marks and lists that are not there', () => {
    const bullet = level(0, '\uf0b7', '<w:numFmt w:val="bullet"/>');
    const none = level(0, '', '<w:numFmt w:val="none"/>');
    const numbering = definition(0, bullet) + definition(1, none) + list(1, 0) + list(2, 1) + list(3, 7);
    expect(labels(numbering, '1.0 2.0 3.0 1.5 9.0 0.0')).toEqual(['•', null, null, null, null, null]);
  });

  it('takes the list and level of a style, of the style it is based on, and of the level that names it', () => {
    const numbering = definition(0, level(0, '%1.') + level(1, '%1.%2', '<w:pStyle w:val="Sub"/>')) + list(1, 0);
    const styles = [
      '<w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:styleId="Sub"><w:basedOn w:val="Item"/></w:style>',
      '<w:style w:styleId="Plain"><w:basedOn w:val="Item"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>',
      '<w:style w:styleId="Loop"><w:basedOn w:val="Pool"/></w:style>',
      '<w:style w:styleId="Pool"><w:basedOn w:val="Loop"/></w:style>',
    ].join('');
    expect(labels(numbering, 'Item Sub Sub Plain Loop Item', styles)).toEqual(['1.', '1.1', '1.2', null, null, '2.']);
  });

  it('takes the list of the style of paragraphs that name none', () => {
    const style =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(labels(definition(0, level(0, '%1.')) + list(1, 0), '- Normal', style)).toEqual(['1.', '2.']);
  });

  it('follows a definition that says no more than a list style', () => {
    const numbering =
      definition(0, `<w:styleLink w:val="L"/>${level(0, '%1)')}`) +
      definition(1, '<w:numStyleLink w:val="L"/>') +
      list(1, 0) +
      list(2, 1);
    const style =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(labels(numbering, '2.0 1.0', style)).toEqual(['1)', '2)']);
  });
});
