import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';

/**
 * How many fields a document selects when every fragment is put where it is spread, counted without doing so: some short
 * fragments that spread each other twice select more than could be walked through. Infinite for fragments in a circle.
 */
export function countSelections({ definitions }: DocumentNode): number {
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const known = new Map<string, number>();

  const ofFragment = (name: string): number => {
    const counted = known.get(name);
    if (counted !== undefined) return counted;
    known.set(name, Number.POSITIVE_INFINITY);
    const count = ofSet(fragments.get(name)?.selectionSet);
    known.set(name, count);
    return count;
  };
  const ofSet = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value);
      return sum + (selection.kind === Kind.FIELD ? 1 : 0) + ofSet(selection.selectionSet);
    }, 0);

  return definitions.reduce(
    (sum, node) => sum + (node.kind === Kind.OPERATION_DEFINITION ? ofSet(node.selectionSet) : 0),
    0,
  );
}
