import { foldGlued } from '../text/fold.ts';

/** The three-letter windows of a folded name without its spaces, each once. */
export function nameTrigrams(name: string): ReadonlySet<string> {
  const letters = ` ${foldGlued(name)} `;
  const trigrams = new Set<string>();
  for (let i = 0; i + 3 <= letters.length; i += 1) trigrams.add(letters.slice(i, i + 3));
  return trigrams;
}

/** How alike two names are, 0 to 1: the Dice coefficient of their trigrams. Spacing and spelling habits do not count. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const trigram of small) if (large.has(trigram)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
