import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../domain/errors.ts';
import { LIMITS } from '../../limits.ts';
import { childNamed, parseXml } from './parse-xml.ts';

const PREFIXES = new Map([['urn:w', 'w']]);
const parse = (xml: string) => parseXml(strToU8(xml), 'a.xml', PREFIXES);
const MARKS = fc.array(fc.constantFrom(...'<>&;/!?:="\'\0 a[-ক'), { maxLength: 3 }).map((marks) => marks.join(''));
const codeOf = (xml: string): string | null => {
  try {
    parse(xml);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

describe('parseXml', () => {
  it('names elements and attributes by their namespace, whatever the prefix in the file', () => {
    const named = {
      name: 'w:a',
      attributes: new Map([
        ['w:val', '1'],
        ['plain', '2'],
      ]),
      text: 'ক',
    };
    expect(parse('<w:a xmlns:w="urn:w" w:val="1" plain="2">ক</w:a>')).toMatchObject(named);
    const renamed = parse('<ns0:a xmlns:ns0="urn:w" ns0:val="1" plain="2">ক</ns0:a>');
    expect(renamed).toMatchObject({ name: 'w:a', text: 'ক' });
    expect(Object.fromEntries(renamed.attributes)).toEqual({ 'w:val': '1', plain: '2' });
    expect(parse('<a xmlns="urn:w">ক</a>').name).toBe('w:a');
    expect(parse('<w:a xmlns:w="urn:other"/>').name).toBe('{urn:other}a');
    expect(parse('<a xml:space="preserve"/>').attributes.get('xml:space')).toBe('preserve');
  });

  it('knows a declaration inside its element only', () => {
    const root = parse('<x:a xmlns:x="urn:w"><x:b xmlns:x="urn:other"><x:c/></x:b><x:d/></x:a>');
    expect(root.children.map(({ name }) => name)).toEqual(['{urn:other}b', 'w:d']);
    expect(root.children[0]?.children[0]?.name).toBe('{urn:other}c');
    expect(codeOf('<a><x:b xmlns:x="urn:w"/><x:c/></a>')).toBe('DOCUMENT_DAMAGED');
  });

  it('keeps words as they are: entities, numeric references, CDATA, white space', () => {
    expect(parse('<a>&lt;&amp;&gt;&quot;&apos;</a>').text).toBe('<&>"\'');
    expect(parse('<a>&#2453;&#x996;</a>').text).toBe('কখ');
    expect(parse('<a> ক\n<![CDATA[<খ>]]> </a>').text).toBe(' ক\n<খ> ');
    expect(parse('<?xml version="1.0"?>\n<!-- ক --><a/>').text).toBe('');
  });

  it('skips a byte order mark and reads a long attribute', () => {
    expect(parse('\ufeff<a>ক</a>').text).toBe('ক');
    const long = 'x'.repeat(200_000);
    expect(parse(`<a b="${long}"/>`).attributes.get('b')).toBe(long);
  });

  it('finds children by name', () => {
    const root = parse('<a><b>1</b><c>2</c><b>3</b></a>');
    expect(childNamed(root, 'b')?.text).toBe('1');
    expect(childNamed(root, 'd')).toBeUndefined();
    expect(childNamed(undefined, 'b')).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['words only', 'সেবা'],
    ['an element left open', '<a><b></a>'],
    ['an end too early', '<a><b>'],
    ['a second root', '<a/><b/>'],
    ['an end without a beginning', '<a/></a>'],
    ['an end of another', '<a><b></a></b>'],
    ['the same attribute twice', '<a b="1" b="2"/>'],
    ['attributes without space', '<a b="1"c="2"/>'],
    ['a mark in an attribute', '<a b="<"/>'],
    ['a bare ampersand', '<a>ক & খ</a>'],
    ['a name that is none', '<1/>'],
    ['a comment left open', '<a/><!-- '],
    ['an attribute left open', '<a b="1'],
    ['an attribute without quotes', '<a b=c/>'],
    ['a prefix nobody declared', '<w:a/>'],
    ['an entity of HTML', '<a>&nbsp;</a>'],
    ['a DOCTYPE', '<!DOCTYPE a><a/>'],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "খ">]><a>&b;</a>'],
    ['a character that is none', '<a>&#xD800;</a>'],
  ])('calls damaged: %s', (_what, xml) => {
    expect(codeOf(xml)).toBe('DOCUMENT_DAMAGED');
  });

  it('refuses what is nested too deeply, and no sooner', () => {
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(codeOf(nested(LIMITS.nesting))).toBeNull();
    expect(codeOf(nested(LIMITS.nesting + 1))).toBe('DOCUMENT_TOO_LARGE');
  });

  it('gives a tree or a refusal for any change of a character', () => {
    const xml = '<w:a xmlns:w="urn:w" b="1"><c>ক&amp;</c><!-- x --><![CDATA[y]]></w:a>';
    fc.assert(
      fc.property(fc.nat(xml.length), fc.nat(3), MARKS, (at, cut, put) => {
        expect([null, 'DOCUMENT_DAMAGED']).toContain(codeOf(xml.slice(0, at) + put + xml.slice(at + cut)));
      }),
      { seed: 20261123, numRuns: 2_000 },
    );
  });
});
