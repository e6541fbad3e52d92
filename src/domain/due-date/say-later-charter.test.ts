import { expect, it } from 'vitest';
import { sayLaterCharter } from './say-later-charter.ts';

const says = (submittedOn: string, hadCharter: boolean) =>
  sayLaterCharter({ submittedOn, effectiveFrom: '2025-09-01', hadCharter });

it('says nothing of a charter that held on the day of submission', () => {
  expect(says('2025-09-01', true)).toEqual({ bn: '', en: '' });
  expect(says('2025-10-30', true)).toEqual({ bn: '', en: '' });
});

it('tells a day without a charter from one whose charter lacked the service', () => {
  expect(says('2025-08-31', false)).toEqual({
    bn: '2025-08-31 তারিখের কোনো সনদ জানা নেই; 2025-09-01 থেকে কার্যকর সনদ অনুযায়ী হিসাব করা হলো।',
    en: 'No charter of 2025-08-31 is known; this is by the one in force from 2025-09-01.',
  });
  expect(says('2025-08-31', true)).toEqual({
    bn: '2025-08-31 তারিখের সনদে এই সেবা ছিল না; 2025-09-01 থেকে কার্যকর সনদ অনুযায়ী হিসাব করা হলো।',
    en: 'The charter of 2025-08-31 did not have this service; this is by the one in force from 2025-09-01.',
  });
});
