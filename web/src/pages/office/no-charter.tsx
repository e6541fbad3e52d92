import type { ReactElement } from 'react';
import type { OfficePostFragment, OfficeQuery } from '../../api/operations.ts';
import { formatDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Name } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Officer } from './officer.tsx';
import section from './section.module.css';

const WORDS = defineWords({
  bn: {
    title: 'এই অফিসের কোনো সনদ জানা নেই',
    titleOf: (day: string) => `${day} তারিখে কার্যকর কোনো সনদ জানা নেই`,
    why: 'হয় অফিসটি সনদ প্রকাশ করেনি, নয় তার উৎস এখনো যোগ করা হয়নি। তাই সময়সীমা, মূল্য বা কর্মকর্তা বলা যায় না।',
    whyOf: 'সেই দিনের আগে কোনো সংস্করণ পাওয়া যায়নি, বা তা প্রত্যাহার করা হয়েছে। নিচে সব সংস্করণ দেখুন।',
    today: 'আজকের সনদ দেখুন',
    editor: 'অফিসের কর্মকর্তা হলে:',
    check: 'সনদটি যাচাই করে দেখুন',
    steps: 'তারপর আমদানি করুন (sanad import) অথবা উৎস হিসেবে ওয়েব ঠিকানা যোগ করুন; নিয়ম docs/run.md ও docs/harvest.md-এ।',
    posts: 'এই অফিসের পদ',
    noPosts: 'এই অফিসের কোনো পদ জানা নেই।',
    parent: 'এর উপরের অফিস:',
  },
  en: {
    title: 'No charter of this office is known',
    titleOf: (day: string) => `No charter in force on ${day} is known`,
    why: 'Either the office has published none, or its source has not been added yet. So no deadline, fee or officer can be told.',
    whyOf: 'No version from before that day was found, or it was withdrawn. All versions stand below.',
    today: 'Show the charter of today',
    editor: 'If you work at the office:',
    check: 'check your charter',
    steps:
      'then import it (sanad import), or add its web address as a source; docs/run.md and docs/harvest.md say how.',
    posts: 'Posts of this office',
    noPosts: 'No post of this office is known.',
    parent: 'The office above it:',
  },
});

/** What is missing, why, what to do, and whom to turn to all the same. */
export function NoCharter({
  office,
  asOf,
}: {
  office: NonNullable<OfficeQuery['office']>;
  asOf: string | null;
}): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  return (
    <>
      <Notice tone="warning" title={asOf === null ? words.title : words.titleOf(formatDate(asOf, language))}>
        <p>{asOf === null ? words.why : words.whyOf}</p>
        {asOf === null ? (
          <p>
            {words.editor} <Link to="/check">{words.check}</Link>; {words.steps}
          </p>
        ) : (
          <p>
            <Link to={`/office/${office.slug}`}>{words.today}</Link>
          </p>
        )}
      </Notice>
      <section className={section.section} aria-labelledby="posts">
        <h2 id="posts">{words.posts}</h2>
        {office.posts.length === 0 ? <p>{words.noPosts}</p> : <Posts posts={office.posts} />}
        {office.parent !== null && (
          <p>
            {words.parent}{' '}
            <Link to={`/office/${office.parent.slug}`}>
              <Name of={office.parent} />
            </Link>
          </p>
        )}
      </section>
    </>
  );
}

function Posts({ posts }: { posts: readonly OfficePostFragment[] }): ReactElement {
  return (
    <ul>
      {posts.map((post) => (
        <li key={post.id}>
          <Officer post={post} officer={post.holder} acting={post.acting === true} contact={post.contact} saysUnnamed />
        </li>
      ))}
    </ul>
  );
}
