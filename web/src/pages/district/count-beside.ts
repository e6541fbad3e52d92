import type { ServiceCategory } from '../../api/operations.ts';

interface Counted {
  readonly offices: readonly {
    readonly charter: {
      readonly services: readonly { readonly id: string; readonly category: ServiceCategory }[];
    } | null;
  }[];
  readonly rows: readonly { readonly cells: readonly { readonly service: { readonly id: string } | null }[] }[];
}

/** How many services of the charters, of one category or of all (null), stand in no cell: they are not matched to the catalogue. */
export function countBeside({ offices, rows }: Counted, category: ServiceCategory | null): number {
  const inCells = new Set(rows.flatMap(({ cells }) => cells.map(({ service }) => service?.id)));
  return offices
    .flatMap(({ charter }) => charter?.services ?? [])
    .filter((service) => category === null || service.category === category)
    .filter(({ id }) => !inCells.has(id)).length;
}
