import { childNamed, type XmlElement } from '../xml/parse-xml.ts';

/** Tracked deletions, and the place something was moved away from: the reader of the document no longer sees them. */
const TAKEN_OUT: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/**
 * The children of an element as Word shows them: content of a newer Word stands beside a fallback for older programs,
 * and only the first form is shown (ECMA-376-3, 10.2.1); tracked deletions are gone.
 */
export function shownChildren(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'mc:AlternateContent') return element.children.slice(0, 1);
  return element.children.filter(({ name }) => !TAKEN_OUT.has(name));
}

/**
 * The nearest elements of these names inside an element, in order: content controls, custom XML and tracked insertions
 * stand between a table and its rows, or a cell and its paragraphs.
 */
export function nearest(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  const found: XmlElement[] = [];
  const search = (within: XmlElement): void => {
    for (const child of shownChildren(within)) {
      if (names.has(child.name)) found.push(child);
      else search(child);
    }
  };
  search(element);
  return found;
}

/** An attribute `w:val` of a child, as properties have them; null without the child, '' without the attribute. */
export function valueIn(properties: XmlElement | undefined, name: string): string | null {
  const property = childNamed(properties, name);
  return property === undefined ? null : (property.attributes.get('w:val') ?? '');
}

/** A whole number from a property, or undefined. */
export function numberIn(properties: XmlElement | undefined, name: string): number | undefined {
  const value = valueIn(properties, name);
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Whether a property that is on or off is on (ECMA-376-1, ST_OnOff). */
export function isOn(properties: XmlElement | undefined, name: string): boolean {
  const value = valueIn(properties, name);
  return value !== null && value !== '0' && value !== 'false' && value !== 'off';
}
