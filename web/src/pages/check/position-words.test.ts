import { expect, it } from 'vitest';
import { positionWords } from './position-words.ts';

const NOWHERE = { sheet: null, page: null, table: null, row: null, column: null, line: null };

it('says where something stands in the document, in both languages', () => {
  expect(positionWords({ ...NOWHERE, line: 27, table: 1, row: 3, column: 6 }, 'bn')).toBe(
    'লাইন ২৭, সারণি ১, সারি ৩, কলাম ৬',
  );
  expect(positionWords({ ...NOWHERE, sheet: 'সেবা', row: 4 }, 'en')).toBe('sheet “সেবা”, row 4');
  expect(positionWords({ ...NOWHERE, page: 2 }, 'en')).toBe('page 2');
  expect(positionWords(NOWHERE, 'bn')).toBe('পুরো নথি');
});
