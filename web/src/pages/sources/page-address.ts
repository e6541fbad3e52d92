import { LANGUAGE_PARAMETER } from '../../language/language.ts';

/** The address of this page with one parameter changed; null takes it out. The language is added by the link. */
export function pageAddress(query: URLSearchParams, name: string, value: string | null): string {
  const parameters = new URLSearchParams(query);
  parameters.delete(LANGUAGE_PARAMETER);
  parameters.delete(name);
  if (value !== null) parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? '/sources' : `/sources?${text}`;
}
