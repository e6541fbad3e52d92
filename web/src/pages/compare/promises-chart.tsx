import { type ReactElement, useCallback } from 'react';
import type { RowPartsFragment } from '../../api/operations.ts';
import { boundWords } from '../../charter/deadline-words.ts';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Name, nameIn, Published } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Chart, type DrawChart } from '../../ui/chart.tsx';
import { COMPARE_WORDS } from './compare.words.ts';
import { drawPromises } from './draw-promises.ts';
import { OfficeMark } from './office-mark.tsx';
import { calendarCells, promisePoints, sharedRows } from './promise-points.ts';
import styles from './promises-chart.module.css';

type Row = RowPartsFragment;

/** How many working days each office promises, a line a service. */
export function PromisesChart({ rows }: { rows: readonly Row[] }): ReactElement {
  const words = useWords(COMPARE_WORDS).chart;
  const language = useLanguage();
  const shared = sharedRows(rows);
  const points = promisePoints(shared);
  const compared = shared[0]?.cells.map(({ office }, place) => ({ office, place })) ?? [];
  const offices = compared.filter(({ place }) => points.some((point) => point.office === place));
  // The drawing changes only with what is drawn, not with every answer that says the same.
  const content = JSON.stringify({
    names: shared.map((row) => nameIn(row.catalogueService, language)),
    points,
    offices: offices.map(({ place }) => place),
  });
  const draw: DrawChart = useCallback(
    (plot, width) => drawPromises(plot, width, JSON.parse(content), words, (days) => formatNumber(days, language)),
    [content, words, language],
  );
  if (shared.length === 0) return <p>{words.nothing}</p>;
  const inCalendarDays = calendarCells(shared);
  return (
    <>
      <Chart
        caption={
          <>
            <span>{words.caption}</span>
            <ul className={styles.legend} aria-label={words.legend}>
              {offices.map(({ office, place }) => (
                <li key={office.slug}>
                  <OfficeMark place={place} /> <Name of={office} />
                </li>
              ))}
            </ul>
          </>
        }
        label={words.label(formatNumber(shared.length, language), formatNumber(offices.length, language))}
        draw={draw}
      />
      {inCalendarDays.length > 0 && (
        <>
          <p>{words.calendar}</p>
          <ul>
            {inCalendarDays.map(
              ({ office, service }) =>
                service !== null && (
                  <li key={service.key}>
                    <Name of={office} />: <Published text={service.name} />, {boundWords(service.deadline, language)}
                  </li>
                ),
            )}
          </ul>
        </>
      )}
    </>
  );
}
