import type { ReactElement } from 'react';
import { explorerAddress } from '../../api/question.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { Notice } from '../../ui/notice.tsx';
import { type Source, waitingHarvest } from './source-status.ts';

const WORDS = defineWords({
  bn: {
    held: 'একটি নথি আটকে আছে; আগের সনদই বলবৎ',
    decide: 'একজন প্রশাসক পাতা বা ফাইলটি দেখে সিদ্ধান্ত নেবেন: ঠিক থাকলে গ্রহণ, না হলে প্রত্যাখ্যান (decideHarvest)। ',
    open: 'সিদ্ধান্তের মিউটেশনটি খুলুন',
    token: ' (টোকেন লাগে; নিয়ম docs/harvest.md-তে)।',
    failed: 'শেষবার আনা যায়নি',
    rest: 'আগে যা আনা হয়েছিল, তা বলবৎ আছে। কোন ভুলে কী করতে হয়, docs/harvest.md-তে আছে।',
    stale: 'নির্ধারিত সময়ের দ্বিগুণ পার হয়েছে, তবু আনা হয়নি। আনার কাজ করে এমন সার্ভার চালু আছে কি না দেখুন।',
  },
  en: {
    held: 'A document is held; the charter before it stays in force',
    decide: 'An administrator looks at the page or the file and decides: accept it, or refuse it (decideHarvest). ',
    open: 'Open the mutation that decides',
    token: ' (it needs a token; the rules are in docs/harvest.md).',
    failed: 'The last harvest failed',
    rest: 'What was fetched before stays in force. What to do about which error is in docs/harvest.md.',
    stale: 'Twice its interval has passed without a success. Is a server running that harvests?',
  },
});

const DECIDE = `mutation DecideHarvest($id: ID!, $accept: Boolean!, $reason: String!) {
  decideHarvest(id: $id, accept: $accept, reason: $reason) {
    harvest { outcome charters }
    errors { code message messageEn }
  }
}`;

/** What is wrong with a source, and what to do; nothing where all is well. */
export function SourceTrouble({ source }: { source: Source }): ReactElement | null {
  const words = useWords(WORDS);
  const language = useLanguage();
  const heldReason = language === 'en' ? (source.heldReasonEn ?? source.heldReason) : source.heldReason;
  const error = language === 'en' ? (source.lastErrorEn ?? source.lastError) : source.lastError;
  const harvest = waitingHarvest(source);
  return (
    <>
      {heldReason !== null && (
        <Notice tone="warning" title={words.held}>
          <p>{heldReason}</p>
          <p>
            {words.decide}
            {harvest !== null && (
              <a href={explorerAddress({ document: DECIDE, variables: { id: harvest, accept: false, reason: '' } })}>
                {words.open}
              </a>
            )}
            {harvest !== null && words.token}
          </p>
        </Notice>
      )}
      {error !== null && (
        <Notice tone="error" title={words.failed}>
          <p>{error}</p>
          <p>{words.rest}</p>
        </Notice>
      )}
      {source.status === 'STALE' && (
        <Notice tone="warning">
          <p>{words.stale}</p>
        </Notice>
      )}
    </>
  );
}
