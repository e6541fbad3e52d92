import type { ReactElement } from 'react';
import { HEATS, type Heat, heatBounds } from '../../charter/heat.ts';
import { useWords } from '../../language/words.ts';
import styles from './matrix.module.css';
import { MATRIX_WORDS } from './matrix.words.ts';

/** What the colours and marks of the matrix mean, in words. */
export function Legend(): ReactElement {
  const words = useWords(MATRIX_WORDS);
  const boundsOf = (heat: Heat) => {
    const { over, upTo } = heatBounds(heat);
    if (over === null) return words.upTo(upTo ?? 0);
    return upTo === null ? words.over(over) : words.between(over + 1, upTo);
  };
  return (
    <section className={styles.legend} aria-label={words.legend}>
      <p>{words.legendIntro}</p>
      <ul>
        {HEATS.map((heat) => (
          <li key={heat}>
            <span className={`${styles.swatch} ${styles[`heat${heat}`]}`} aria-hidden="true" />
            {boundsOf(heat)}
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <span className={`${styles.swatch} ${styles.silent}`} aria-hidden="true" />
          {words.legendSilent}
        </li>
        <li>
          <span className={`${styles.swatch} ${styles.neutral}`} aria-hidden="true" />
          {words.legendOther}
        </li>
        <li>
          <span className={styles.swatch} aria-hidden="true" />
          {words.legendEmpty}
        </li>
        <li>
          <span className={styles.triangle} aria-hidden="true">
            ▲
          </span>
          {words.legendOutlier}
        </li>
      </ul>
    </section>
  );
}
