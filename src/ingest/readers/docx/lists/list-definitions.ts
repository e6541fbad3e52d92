import { childNamed, type XmlElement } from '../../xml/parse-xml.ts';
import { nearest, numberIn, valueIn } from '../containers.ts';

/** One level of a list: how its numbers are counted and written. */
export interface Level {
  start: number;
  format: string;
  /** For the format `custom` the examples it is told by. */
  sample: string;
  /** `%1.%2)`: the level's own number and those of the levels above, in what stands around them. */
  text: string;
  /** What parts the number from the words. */
  separator: string;
  /** All numbers in digits, whatever the levels above say. */
  isLegal: boolean;
  /** After an entry of this level or one above it, counted from 1, the numbers begin anew; 0 for never. */
  restartAfter: number;
}

/** A list as paragraphs name it. Lists of one `family` go on counting where another has stopped. */
export interface List {
  family: string;
  levels: ReadonlyMap<number, Level>;
  /** By level, where this list begins although its family has gone further. */
  startAgain: ReadonlyMap<number, number>;
}

const LEVEL: ReadonlySet<string> = new Set(['w:lvl']);
const NUMBER_FORMAT: ReadonlySet<string> = new Set(['w:numFmt']);
const NO_LEVELS: ReadonlyMap<number, Level> = new Map();

/**
 * The lists of `word/numbering.xml` by their number (ECMA-376-1, 17.9). `listOfStyle` tells which list a list style
 * stands for: a definition may say no more than that style's name.
 */
export function readLists(
  numbering: XmlElement | undefined,
  listOfStyle: (style: string) => string | undefined,
): ReadonlyMap<string, List> {
  const children = numbering?.children ?? [];
  const definitions = new Map<string, XmlElement>();
  for (const child of children) {
    if (child.name === 'w:abstractNum') definitions.set(child.attributes.get('w:abstractNumId') ?? '', child);
  }
  const instances = children.filter((child) => child.name === 'w:num');
  const familyOf = new Map(instances.map((one) => [idOf(one), valueIn(one, 'w:abstractNumId') ?? '']));
  const levelsOf = new Map([...definitions].map(([family, one]) => [family, readLevels(one)]));

  return new Map(
    instances.map((instance) => {
      const stated = familyOf.get(idOf(instance)) ?? '';
      const style = valueIn(definitions.get(stated), 'w:numStyleLink');
      const styled = style === null ? undefined : familyOf.get(listOfStyle(style) ?? '');
      const family = styled ?? stated;
      return [idOf(instance), withOverrides(family, levelsOf.get(family) ?? NO_LEVELS, instance)];
    }),
  );
}

function idOf(instance: XmlElement): string {
  return instance.attributes.get('w:numId') ?? '';
}

function withOverrides(family: string, levels: ReadonlyMap<number, Level>, instance: XmlElement): List {
  const overrides = instance.children.filter((child) => child.name === 'w:lvlOverride');
  if (overrides.length === 0) return { family, levels, startAgain: new Map() };
  const ownLevels = new Map(levels);
  const startAgain = new Map<number, number>();
  for (const override of overrides) {
    for (const [level, definition] of readLevels(override)) ownLevels.set(level, definition);
    const start = numberIn(override, 'w:startOverride');
    if (start === undefined) continue;
    const level = levelNumber(override);
    const definition = ownLevels.get(level);
    startAgain.set(level, start);
    if (definition !== undefined) ownLevels.set(level, { ...definition, start });
  }
  return { family, levels: ownLevels, startAgain };
}

function readLevels(definition: XmlElement): Map<number, Level> {
  return new Map(nearest(definition, LEVEL).map((level) => [levelNumber(level), readLevel(level)]));
}

function levelNumber(element: XmlElement): number {
  const value = element.attributes.get('w:ilvl') ?? '';
  return /^[0-8]$/.test(value) ? Number(value) : 0;
}

function readLevel(level: XmlElement): Level {
  const format = nearest(level, NUMBER_FORMAT)[0];
  const suffix = valueIn(level, 'w:suff');
  return {
    start: numberIn(level, 'w:start') ?? 0,
    format: format?.attributes.get('w:val') ?? 'decimal',
    sample: format?.attributes.get('w:format') ?? '',
    text: valueIn(level, 'w:lvlText') ?? '',
    separator: suffix === 'nothing' ? '' : ' ',
    isLegal: childNamed(level, 'w:isLgl') !== undefined,
    restartAfter: numberIn(level, 'w:lvlRestart') ?? levelNumber(level),
  };
}
