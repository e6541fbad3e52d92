import type { ReactElement } from 'react';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Published } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import styles from './lost.module.css';
import { groupLosses, type Loss, type LostGroup } from './lost-groups.ts';
import { PART_WORDS } from './quality-words.ts';
import { ServiceLink } from './service-link.tsx';

const WORDS = defineWords({
  bn: {
    caption: (lost: string) => `কোথায় নম্বর গেছে: মোট ${lost}`,
    points: 'নম্বর',
    reason: 'কারণ',
    cells: 'কোন ঘরে',
    whole: 'পুরো দলিল',
    each: (count: string, points: string) => `${count}টি ঘর, প্রতিটিতে ${points}`,
    none: 'কোনো নম্বর যায়নি।',
  },
  en: {
    caption: (lost: string) => `Where points were lost: ${lost} in all`,
    points: 'Points',
    reason: 'Reason',
    cells: 'Cells',
    whole: 'The whole document',
    each: (count: string, points: string) => `${count} cells, ${points} each`,
    none: 'No point was lost.',
  },
});

/** Every lost point with its reason and its cell; what the same reason costs at several cells together. */
export function Lost({ losses, total }: { losses: readonly Loss[]; total: number }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  if (losses.length === 0) return <p>{words.none}</p>;
  return (
    <ScrollTable caption={words.caption(formatNumber(100 - total, language, 2))} className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.points}>
            {words.points}
          </th>
          <th scope="col">{words.reason}</th>
          <th scope="col">{words.cells}</th>
        </tr>
      </thead>
      <tbody>
        {groupLosses(losses).map((group) => (
          <Row key={group.id} group={group} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Row({ group: { first, points, losses } }: { group: LostGroup }): ReactElement {
  const words = useWords(WORDS);
  const parts = useWords(PART_WORDS);
  const language = useLanguage();
  const say = (value: number) => formatNumber(value, language, 2);
  return (
    <tr>
      <td className={styles.points}>{say(points)}</td>
      <th scope="row" className={styles.reason}>
        {language === 'bn' ? first.reason : first.reasonEn}{' '}
        <span className={styles.part}>({parts[first.part].name})</span>
      </th>
      <td>
        {losses.length === 1 ? (
          <Cell loss={first} />
        ) : (
          <details>
            <summary className={styles.summary}>
              {words.each(formatNumber(losses.length, language), say(first.points))}
            </summary>
            <ul className={styles.cells}>
              {losses.map((loss) => (
                <li key={loss.id}>
                  <Cell loss={loss} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
    </tr>
  );
}

function Cell({ loss: { service, cell } }: { loss: Loss }): ReactElement {
  const words = useWords(WORDS);
  return (
    <>
      {service === null ? words.whole : <ServiceLink service={service} />}
      {cell !== null && (
        <>
          : <Published text={cell} />
        </>
      )}
    </>
  );
}
