import type { ReactElement } from 'react';
import { type Language, useLanguage } from './language.ts';

/** Anything with a name in Bangla and, where one is known, in English. */
export interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}

/** The name in the language of the page; in Bangla where no English one is known. */
export function nameIn({ name, nameEn }: Named, language: Language): string {
  return language === 'en' ? (nameEn ?? name) : name;
}

/** A name in the language of the page, marked as Bangla where no English one is known. */
export function Name({ of }: { of: Named }): ReactElement {
  const language = useLanguage();
  const isBangla = language === 'bn' || of.nameEn === null;
  return <span lang={isBangla ? 'bn' : 'en'}>{nameIn(of, language)}</span>;
}

/** Words of a charter as published: Bangla on every page. */
export function Published({ text }: { text: string }): ReactElement {
  return <span lang="bn">{text}</span>;
}
