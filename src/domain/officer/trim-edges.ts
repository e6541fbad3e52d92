/** A text without white space and the given characters at its ends, in linear time (a `+$` expression is quadratic). */
export function trimEdges(text: string, characters: string): string {
  const isEdge = (character: string): boolean => characters.includes(character) || character.trim() === '';
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charAt(start))) start += 1;
  while (end > start && isEdge(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
