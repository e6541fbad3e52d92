import type { ReactElement } from 'react';
import { defineWords, useWords } from '../../language/words.ts';
import { SHADES, type ShadeBy } from './district-shade.ts';
import styles from './map.module.css';

const WORDS = defineWords({
  bn: {
    title: { coverage: 'জেলার কত অফিসের সনদ আছে', quality: 'জেলার সনদের গড় মান (১০০-তে)' },
    steps: {
      coverage: ['২৫% পর্যন্ত', '২৫% থেকে ৫০%', '৫০% থেকে ৭৫%', '৭৫%-এর বেশি, সব নয়', 'সব অফিসের'],
      quality: ['২০-এর কম', '২০ থেকে ৪০', '৪০ থেকে ৬০', '৬০ থেকে ৮০', '৮০ বা বেশি'],
    },
    empty: 'কোনো সনদ জানা নেই',
    size: 'বৃত্ত যত বড়, জানা অফিস তত বেশি',
  },
  en: {
    title: {
      coverage: "Share of the district's offices with a charter",
      quality: 'Mean quality of its charters (of 100)',
    },
    steps: {
      coverage: ['up to 25%', '25% to 50%', '50% to 75%', 'over 75%, not all', 'all offices'],
      quality: ['below 20', '20 to 40', '40 to 60', '60 to 80', '80 or more'],
    },
    empty: 'no charter known',
    size: 'The larger the dot, the more offices are known',
  },
});

/** What the dots of the map mean, in words. */
export function MapLegend({ by }: { by: ShadeBy }): ReactElement {
  const words = useWords(WORDS);
  return (
    <div className={styles.legend}>
      <p className={styles.legendTitle}>{words.title[by]}</p>
      <ul className={styles.steps}>
        <li>
          <span className={`${styles.swatch} ${styles.hollow}`} aria-hidden="true" />
          {words.empty}
        </li>
        {SHADES.map((shade, index) => (
          <li key={shade}>
            <span className={`${styles.swatch} ${styles[`shade${shade}`]}`} aria-hidden="true" />
            {words.steps[by][index]}
          </li>
        ))}
      </ul>
      <p className={styles.legendTitle}>{words.size}</p>
    </div>
  );
}
