import { type ReactElement, useState } from 'react';
import { defineWords, useWords } from '../language/words.ts';
import { Button } from './button.tsx';
import styles from './copy-address.module.css';

const WORDS = defineWords({
  bn: { copy: 'ঠিকানা কপি করুন', copied: 'কপি হয়েছে', byHand: 'এই পাতার ঠিকানা, নিজে কপি করুন' },
  en: { copy: 'Copy the address', copied: 'Copied', byHand: 'The address of this page, to copy by hand' },
});

/** Copies the address of the page with its filters. Where the browser does not allow it, the address is shown, selected. */
export function CopyAddress(): ReactElement {
  const words = useWords(WORDS);
  const [copied, setCopied] = useState<string | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async () => {
    const address = window.location.href;
    try {
      await navigator.clipboard.writeText(address);
      setCopied(address);
    } catch {
      setByHand(address);
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>
        <span role="status">{copied === null || copied !== window.location.href ? words.copy : words.copied}</span>
      </Button>
      {byHand !== null && (
        <input
          className={styles.address}
          aria-label={words.byHand}
          value={byHand}
          readOnly
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
