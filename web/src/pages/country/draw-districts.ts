import type { RenderFunction } from '@observablehq/plot';
import type { Language } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';
import type { DrawChart } from '../../ui/chart.tsx';
import type { District } from './district-columns.ts';
import { type ShadeBy, shadeOf } from './district-shade.ts';

/** A district that has a place on the map. */
export type PlacedDistrict = District & { readonly latitude: number; readonly longitude: number };

interface Drawing {
  districts: readonly PlacedDistrict[];
  by: ShadeBy;
  language: Language;
  /** What a district's tip says, a line each. */
  tell: (district: District) => string;
  open: (district: District) => void;
}

/** In pixels, of the dot with the most offices: smaller on a phone, where dots would cover each other. */
const largestRadius = (width: number) => Math.max(9, Math.min(16, width / 32));

/** More names would lie over each other. */
const MOST_NAMES = 16;

/** Whether a district has a place on the map; one without is listed beside it. */
export function isPlaced(district: District): district is PlacedDistrict {
  return district.latitude !== null && district.longitude !== null;
}

/** Draws a dot for each district where it lies, by number of offices and what is known of their charters. */
export function drawDistricts({ districts, by, language, tell, open }: Drawing): DrawChart {
  const place = { x: 'longitude', y: 'latitude' } as const;
  const most = Math.max(1, ...districts.map(({ coverage }) => coverage.offices));
  const isKnown = (district: District) => district.coverage.withCharter > 0;
  const dots = { ...place, r: (district: District) => district.coverage.offices, strokeWidth: 1.5 };
  const known = districts.filter(isKnown);
  const empty = districts.filter((district) => !isKnown(district));
  return (plot, width) => ({
    height: Math.round(Math.min(width * 1.3, 620)),
    projection: {
      type: 'mercator',
      domain: { type: 'MultiPoint', coordinates: districts.map(({ longitude, latitude }) => [longitude, latitude]) },
      inset: largestRadius(width) + 12,
    },
    r: { domain: [0, most], range: [0, largestRadius(width)] },
    marks: [
      plot.dot(empty, {
        ...dots,
        fill: 'var(--surface)',
        stroke: 'var(--line-strong)',
        render: opening(empty, open),
      }),
      plot.dot(known, {
        ...dots,
        fill: (district: District) => `var(--shade-${shadeOf(district.coverage, by)})`,
        stroke: 'var(--brand-dark)',
        render: opening(known, open),
      }),
      plot.text(named(districts, known), {
        ...place,
        text: (district: District) => nameIn(district, language),
        lineAnchor: 'bottom',
        dy: -largestRadius(width) - 1,
        fill: 'var(--ink)',
        stroke: 'var(--surface)',
        strokeWidth: 4,
        fontSize: 13,
        fontWeight: 600,
      }),
      plot.tip(districts, plot.pointer({ ...place, title: tell, fontSize: 13, lineHeight: 1.4, pathFilter: 'none' })),
    ],
  });
}

/** The districts whose names are written: all where few are shown, else those with charters, if they are few. */
function named(districts: readonly PlacedDistrict[], known: readonly PlacedDistrict[]): readonly PlacedDistrict[] {
  if (districts.length <= MOST_NAMES) return districts;
  return known.length <= MOST_NAMES ? known : [];
}

/** A click on a dot opens its district. The picture is no list of links for the keyboard: the table is. */
function opening(districts: readonly District[], open: (district: District) => void): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    const circles = group?.querySelectorAll('circle') ?? [];
    for (const [position, circle] of circles.entries()) {
      const district = districts[index[position] ?? -1];
      if (district !== undefined) circle.addEventListener('click', () => open(district));
    }
    return group;
  };
}
