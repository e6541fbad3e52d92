import { type ReactElement, useCallback, useMemo } from 'react';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { useWords } from '../../language/words.ts';
import { Chart, type DrawChart } from '../../ui/chart.tsx';
import styles from './distribution.module.css';
import type { RankedOffice } from './service.ts';
import { DISTRIBUTION_WORDS } from './service.words.ts';
import { countByDays } from './sort-out.ts';

/** Few working days get no axis of their own: two days would look like many. */
const SHORTEST_AXIS = 10;

interface DistributionProps {
  offices: readonly RankedOffice[];
  silent: number;
}

/** How many offices promise each number of working days. Who promises none stands beside the axis, in words. */
export function Distribution({ offices, silent }: DistributionProps): ReactElement {
  const words = useWords(DISTRIBUTION_WORDS);
  const language = useLanguage();
  const counts = useMemo(() => countByDays(offices), [offices]);
  const drawn = counts.reduce((sum, count) => sum + count.offices, 0);
  const greatest = Math.max(SHORTEST_AXIS, counts.at(-1)?.days ?? 0);
  const others = offices.length - drawn - silent;
  const draw = useCallback<DrawChart>(
    (plot, width) => ({
      height: 260,
      marginBottom: 44,
      marginTop: 28,
      style: { fontSize: '13px' },
      x: {
        label: words.days,
        domain: [-0.5, greatest + 0.5],
        ticks: wholeTicks(greatest, width),
        tickFormat: (days: number) => formatNumber(days, language),
      },
      y: {
        label: words.offices,
        grid: true,
        ticks: wholeTicks(Math.max(...counts.map((count) => count.offices)), 300),
        tickFormat: (count: number) => formatNumber(count, language),
      },
      marks: [
        plot.rectY(counts, {
          x1: ({ days }) => days - 0.4,
          x2: ({ days }) => days + 0.4,
          y: 'offices',
          fill: 'var(--heat-4)',
        }),
        plot.ruleY([0]),
      ],
    }),
    [counts, greatest, words, language],
  );
  const first = counts[0];
  const last = counts.at(-1);
  return (
    <section aria-labelledby="distribution-heading">
      <h2 id="distribution-heading">{words.heading}</h2>
      {first === undefined || last === undefined ? (
        <p>{words.none}</p>
      ) : (
        <Chart
          caption={words.caption}
          label={words.label(drawn, first.days, last.days)}
          draw={draw}
          table={
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.days}</th>
                  <th scope="col">{words.offices}</th>
                </tr>
              </thead>
              <tbody>
                {counts.map(({ days, offices: count }) => (
                  <tr key={days}>
                    <th scope="row">{formatNumber(days, language)}</th>
                    <td>{formatNumber(count, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          }
        />
      )}
      {(silent > 0 || others > 0) && (
        <ul className={styles.beside} aria-label={words.beside}>
          {silent > 0 && <li className={styles.silent}>{words.silent(silent)}</li>}
          {others > 0 && <li className={styles.others}>{words.others(others)}</li>}
        </ul>
      )}
    </section>
  );
}

/** Ticks at whole numbers from 0, about one for each 50 pixels. */
function wholeTicks(greatest: number, pixels: number): number[] {
  const most = Math.max(2, Math.floor(pixels / 50));
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((size) => greatest / size <= most) ?? 1000;
  return [...Array(Math.floor(greatest / step) + 1).keys()].map((tick) => tick * step);
}
