import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { defineWords, useWords } from '../language/words.ts';
import styles from './chart.module.css';

type PlotLibrary = typeof import('./plot-library.ts');
export type PlotOptions = NonNullable<Parameters<PlotLibrary['plot']>[0]>;

/** What a chart shows, for a width in pixels. */
export type DrawChart = (plot: PlotLibrary, width: number) => PlotOptions;

const WORDS = defineWords({ bn: { asTable: 'সারণি হিসেবে দেখুন' }, en: { asTable: 'Show as a table' } });

interface ChartProps {
  caption: ReactNode;
  /** What is to be seen, in a sentence, for who does not see it. */
  label: string;
  /** Must stay the same function while it draws the same: see useCallback. */
  draw: DrawChart;
  /** The same numbers as a table; left out where the page shows them anyway. */
  table?: ReactNode;
}

/** A chart with what it shows as a table. The library is loaded when the first chart is. */
export function Chart({ caption, label, draw, table }: ChartProps): ReactElement {
  const words = useWords(WORDS);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    if (width === 0) return;
    let isGone = false;
    void import('./plot-library.ts').then((plot) => {
      if (isGone) return;
      const drawing = plot.plot({ width, ...draw(plot, width) });
      // The label of the picture tells it; Plot names its marks "dot" and "text", which says nothing.
      drawing.setAttribute('aria-hidden', 'true');
      place.current?.replaceChildren(drawing);
    });
    return () => {
      isGone = true;
    };
  }, [draw, width]);
  return (
    <figure className={styles.figure}>
      <figcaption>{caption}</figcaption>
      <div ref={place} className={styles.drawing} role="img" aria-label={label} />
      {table !== undefined && (
        <details className={styles.table} data-print="none">
          <summary>{words.asTable}</summary>
          {table}
        </details>
      )}
    </figure>
  );
}

function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
