import type { Drawing } from './draw-page.ts';
import type { MarkedContent } from './raw/page-source.ts';

/**
 * The words of marked contents by the place of their opening operator in the drawing of a page. The list read from the
 * file and the drawing must hold the same tags in the same order, else none is taken: words at a wrong place are worse
 * than none.
 */
export function statedTexts(
  drawing: Drawing,
  operators: Record<string, number>,
  marked: readonly MarkedContent[] | null,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  if (marked === null) return texts;
  let annotations = 0;
  let count = 0;
  for (const [index, operator] of drawing.fnArray.entries()) {
    if (operator === operators.beginAnnotation) annotations += 1;
    if (operator === operators.endAnnotation) annotations -= 1;
    if (operator !== operators.beginMarkedContentProps || annotations > 0) continue;
    const given = drawing.argsArray[index];
    const tag = Array.isArray(given) ? given[0] : null;
    if (tag === 'OC') continue;
    const content = marked[count];
    count += 1;
    if (content === undefined || content.tag !== tag) return new Map();
    if (content.actualText !== null) texts.set(index, content.actualText);
  }
  return count === marked.length ? texts : new Map();
}
