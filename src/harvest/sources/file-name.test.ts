import { expect, it } from 'vitest';
import { fileNameOf } from './file-name.ts';

it.each([
  ['https://example.org/files/charter.pdf?x=1', null, 'charter.pdf'],
  ['https://example.org/%E0%A6%B8%E0%A6%A8%E0%A6%A6.docx', null, 'সনদ.docx'],
  ['https://example.org/', null, 'document'],
  ['https://example.org/100%', null, '100%'],
  ['https://example.org/x', 'attachment; filename="Citizen Charter.pdf"', 'Citizen Charter.pdf'],
  ['https://example.org/x', 'inline; filename=a.xlsx; size=1', 'a.xlsx'],
  ['https://example.org/x', "attachment; filename=a.pdf; filename*=UTF-8''%E0%A6%B8%E0%A6%A8%E0%A6%A6.pdf", 'সনদ.pdf'],
  ['https://example.org/x', 'attachment; filename="../../etc/passwd"', 'passwd'],
  ['https://example.org/x', 'attachment; filename="..%2F..%5Cboot.ini"', 'boot.ini'],
  ['https://example.org/a%00b%0a.pdf', 'attachment', 'ab.pdf'],
  [`https://example.org/${'a'.repeat(500)}`, null, 'a'.repeat(200)],
])('names %s (%s)', (url, header, name) => {
  expect(fileNameOf(url, header)).toBe(name);
});
