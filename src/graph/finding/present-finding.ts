import { renderFinding } from '../../domain/quality/render-finding.ts';
import type { StoredFinding } from '../../storage/finding/finding.read.ts';

/** A stored finding with its sentences, as the graph shows it. A derived one is stored nowhere: its id says of what. */
export type PresentedFinding = Omit<StoredFinding, 'id'> &
  ReturnType<typeof renderFinding> & { id: number | string; column: number | null };

export function presentFinding(finding: Omit<StoredFinding, 'id'> & { id: number | string }): PresentedFinding {
  return { ...finding, ...renderFinding(finding), column: finding.character };
}
