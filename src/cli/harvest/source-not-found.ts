import { DomainError } from '../../domain/errors.ts';

/** No source bears this id, name or address, or several do. */
export function sourceNotFound(wanted: string, found: number): DomainError {
  const [en, bn] =
    found === 0
      ? [`There is no source "${wanted}"`, `“${wanted}” নামে কোনো উৎস নেই`]
      : [`Several sources are called "${wanted}"`, `“${wanted}” নামে একাধিক উৎস আছে`];
  return new DomainError(
    'NOT_FOUND',
    `${en}. Give the id, the name or the address as the list shows it: sanad sources`,
    `${bn}। তালিকায় যেমন আছে তেমন আইডি, নাম বা ঠিকানা দিন: sanad sources`,
    ['source'],
  );
}
