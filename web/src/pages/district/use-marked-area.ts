import { type RefObject, useEffect } from 'react';
import type { DistrictHead } from './district.ts';

/** Names the elements of an office, so that a marked one can be brought into sight. */
export function markedIds(areaSlug: string): { readonly row: string; readonly column: string } {
  return { row: `offices-${areaSlug}`, column: `matrix-${areaSlug}` };
}

/**
 * The upazila of the district that the address marks. Whoever arrives is taken to it, once: `hasArrived` outlives what is shown
 * for other filters. The matrix shows its column.
 */
export function useMarkedArea(
  slug: string | null,
  { children }: DistrictHead,
  hasArrived: RefObject<boolean>,
): DistrictHead['children'][number] | null {
  const marked = children.find((child) => child.slug === slug) ?? null;
  useEffect(() => {
    if (marked !== null) {
      const { row, column } = markedIds(marked.slug);
      if (!hasArrived.current) document.getElementById(row)?.scrollIntoView({ block: 'center' });
      showColumn(document.getElementById(column));
    }
    hasArrived.current = true;
  }, [marked, hasArrived]);
  return marked;
}

/** Scrolls the table sideways only; the page stays. */
function showColumn(heading: HTMLElement | null): void {
  const region = heading?.closest('section');
  if (heading == null || region == null) return;
  region.scrollLeft = heading.offsetLeft - (region.clientWidth - heading.offsetWidth) / 2;
}
