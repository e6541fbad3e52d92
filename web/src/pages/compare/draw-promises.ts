import type { DrawChart, PlotOptions } from '../../ui/chart.tsx';
import { markOf } from './office-marks.ts';
import type { PromisePoint } from './promise-points.ts';

type Plot = Parameters<DrawChart>[0];

/** What the chart shows: a line a name, the promises on them, and the places of the offices that have any. */
export interface DrawnPromises {
  readonly names: readonly string[];
  readonly points: readonly PromisePoint[];
  readonly offices: readonly number[];
}

const LANE = 11;
const NAME_LINE = 26;
const COLUMN = 96;
const COLUMN_ON_PHONE = 60;
const PHONE_WIDTH = 560;
const GAP = 20;
const FEWEST_DAYS_ON_AXIS = 5;
const LETTER_WIDTH_PX = 9.2;

/** Columns beside the scale for promises without a place on it; only those that are needed take room. */
const BESIDE = ['silent', 'otherwise'] as const;

/**
 * A line a service with its name above, a lane an office below, so that equal promises lie beneath one another. The scale
 * begins at 0; what has no number of working days stands in a column of its own to the right of it.
 */
export function drawPromises(
  plot: Plot,
  width: number,
  { names, points, offices }: DrawnPromises,
  words: { readonly axis: string; readonly silent: string; readonly otherwise: string },
  formatDays: (days: number) => string,
): PlotOptions {
  const rowHeight = NAME_LINE + offices.length * LANE;
  const isPhone = width < PHONE_WIDTH;
  const columnWidth = isPhone ? COLUMN_ON_PHONE : COLUMN;
  const columns = BESIDE.filter((stands) => points.some(({ promise }) => promise.stands === stands));
  const marginRight = columns.length === 0 ? 16 : GAP + columns.length * columnWidth;
  const dyOf = (office: number): number => NAME_LINE / 2 + (offices.indexOf(office) - (offices.length - 1) / 2) * LANE;
  const longest = Math.max(...points.map(({ promise }) => (promise.stands === 'onScale' ? promise.workingDays : 0)));
  const lines = names.map((name, row) => ({ name: shorten(name, Math.floor(width / LETTER_WIDTH_PX)), row }));
  return {
    height: names.length * rowHeight + 60,
    marginLeft: 12,
    marginRight,
    marginTop: 50,
    marginBottom: 6,
    style: { fontSize: '13px' },
    x: {
      domain: [0, Math.max(longest, FEWEST_DAYS_ON_AXIS)],
      axis: 'top',
      label: words.axis,
      labelAnchor: 'left',
      labelArrow: 'none',
      grid: true,
      ticks: Math.min(10, Math.max(longest, FEWEST_DAYS_ON_AXIS)),
      tickFormat: (days: number) => (Number.isInteger(days) ? formatDays(days) : ''),
    },
    y: { domain: names.map((_name, row) => row), axis: null, type: 'band', padding: 0 },
    marks: [
      ...(columns.length > 0
        ? [plot.frame({ anchor: 'right', dx: GAP - 6, stroke: 'var(--silent-line)', strokeDasharray: '3 3' })]
        : []),
      plot.ruleY(lines, { y: 'row', dy: -rowHeight / 2, stroke: 'var(--line)', insetRight: -marginRight }),
      ...columns.flatMap((stands, column) =>
        besideScale(plot, {
          points,
          stands,
          dx: GAP + (column + 0.5) * columnWidth,
          dyOf,
          title: isPhone ? words[stands].replaceAll(' ', '\n') : words[stands],
        }),
      ),
      ...offices.map((office) =>
        plot.dot(
          points.filter((point) => point.office === office && point.promise.stands === 'onScale'),
          { ...signOf(office), x: daysOf, y: 'row', dy: dyOf(office) },
        ),
      ),
      plot.text(lines, {
        y: 'row',
        text: 'name',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: -8,
        dy: -rowHeight / 2 + NAME_LINE / 2 + 2,
        stroke: 'var(--surface)',
        strokeWidth: 4,
        fill: 'var(--ink)',
      }),
    ],
  };
}

const daysOf = ({ promise }: PromisePoint): number => (promise.stands === 'onScale' ? promise.workingDays : Number.NaN);

/** Silent offices are drawn hollow: there is no number to fill. */
function signOf(office: number, isHollow = false) {
  const { symbol, colour } = markOf(office);
  return { symbol, r: 4.5, fill: isHollow ? 'var(--silent)' : colour, stroke: colour, strokeWidth: 1.5 };
}

interface Column {
  readonly points: readonly PromisePoint[];
  readonly stands: (typeof BESIDE)[number];
  /** From the end of the scale, in pixels. */
  readonly dx: number;
  readonly dyOf: (office: number) => number;
  readonly title: string;
}

function besideScale(plot: Plot, { points, stands, dx, dyOf, title }: Column) {
  const standing = points.filter(({ promise }) => promise.stands === stands);
  const offices = [...new Set(standing.map(({ office }) => office))];
  return [
    plot.text([title], {
      frameAnchor: 'top-right',
      textAnchor: 'middle',
      dx,
      dy: -10,
      lineAnchor: 'bottom',
      fontSize: 12,
      fill: 'var(--warning)',
      fontWeight: 650,
    }),
    ...offices.map((office) =>
      plot.dot(
        standing.filter((point) => point.office === office),
        { ...signOf(office, true), y: 'row', frameAnchor: 'right', dx, dy: dyOf(office) },
      ),
    ),
  ];
}

/** At most so many letters, cut between letters as a reader sees them. */
function shorten(text: string, most: number): string {
  const letters = [...new Intl.Segmenter('bn').segment(text)];
  if (letters.length <= most) return text;
  return `${letters
    .slice(0, most - 1)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`;
}
