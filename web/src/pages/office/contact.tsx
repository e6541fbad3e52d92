import type { ReactElement } from 'react';
import type { OfficeContactFragment } from '../../api/operations.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import styles from './contact.module.css';
import { phoneWords, webAddress } from './phone-words.ts';

const WORDS = defineWords({
  bn: { call: (number: string) => `${number} নম্বরে ফোন করুন`, mail: 'ই-মেইল', broken: 'ঠিকানাটি খোলে না' },
  en: { call: (number: string) => `Call ${number}`, mail: 'E-mail', broken: 'this address does not open' },
});

/** The ways to reach somebody, each to be tapped. */
export function Contact({ contact }: { contact: OfficeContactFragment }): ReactElement | null {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { phones, emails, urls } = contact;
  if (phones.length + emails.length + urls.length === 0) return null;
  return (
    <ul className={styles.contact}>
      {phones.map((phone) => (
        <li key={phone}>
          <a className={styles.call} href={`tel:${phone}`} aria-label={words.call(phoneWords(phone, language))}>
            <span aria-hidden="true">☎</span> {phoneWords(phone, language)}
          </a>
        </li>
      ))}
      {emails.map((email) => (
        <li key={email}>
          <a className={styles.mail} href={`mailto:${email}`} aria-label={`${words.mail}: ${email}`}>
            <span aria-hidden="true">✉</span> {email}
          </a>
        </li>
      ))}
      {urls.map((url) => (
        <li key={url}>
          <WebAddress url={url} broken={words.broken} />
        </li>
      ))}
    </ul>
  );
}

function WebAddress({ url, broken }: { url: string; broken: string }): ReactElement {
  const address = webAddress(url);
  if (address === null)
    return (
      <span className={styles.broken}>
        {url} ({broken})
      </span>
    );
  return (
    <a className={styles.mail} href={address} rel="noreferrer">
      {url}
    </a>
  );
}
