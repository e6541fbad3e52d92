import type { ReactElement } from 'react';
import type { OfficeContactFragment } from '../../api/operations.ts';
import { Name, type Named } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Contact } from './contact.tsx';
import styles from './officer.module.css';

const WORDS = defineWords({
  bn: { acting: 'অতিরিক্ত দায়িত্ব', unnamed: 'কর্মকর্তার নাম জানা নেই' },
  en: { acting: 'acting charge', unnamed: 'the officer’s name is not known' },
});

interface OfficerProps {
  post: { readonly designation: string; readonly designationEn: string | null } | null;
  officer: Named | null;
  acting: boolean;
  contact: OfficeContactFragment | null;
  /** Said where no officer is known; left out where a post alone says enough. */
  saysUnnamed?: boolean;
}

/** Somebody to go to: the name, the post, whether in acting charge, and how to reach them. */
export function Officer({ post, officer, acting, contact, saysUnnamed = false }: OfficerProps): ReactElement {
  const words = useWords(WORDS);
  return (
    <div>
      <p className={styles.who}>
        {officer !== null && (
          <strong>
            <Name of={officer} />
          </strong>
        )}
        {post !== null && (
          <span>
            <Name of={{ name: post.designation, nameEn: post.designationEn }} />
          </span>
        )}
        {acting && <Badge tone="info">{words.acting}</Badge>}
        {officer === null && saysUnnamed && <span className={styles.unnamed}>{words.unnamed}</span>}
      </p>
      {contact !== null && <Contact contact={contact} />}
    </div>
  );
}
