/** What a label in an officer cell introduces. */
export type OfficerPart = 'NAME' | 'POST' | 'NAME_AND_POST';

/** A labelled piece of an officer cell: its kind, where its label begins and where its value begins. */
export interface OfficerLabel {
  part: OfficerPart;
  start: number;
  valueStart: number;
}

const LABELS: ReadonlyArray<readonly [OfficerPart, RegExp]> = [
  [
    'NAME_AND_POST',
    /(?<![\p{L}\p{M}])(?:কর্মকর্তার\s)?নাম\s?(?:ও|এবং|,|\/|&)\s?পদব[িী]\s?[:ঃ–-]+\s?|(?<![a-z])name\s?(?:and|&)\s?designation\s?[:-]\s?/giu,
  ],
  ['NAME', /(?<![\p{L}\p{M}])(?:কর্মকর্তার\s)?নাম\s?[:ঃ–-]+\s?|(?<![a-z])name\s?[:-]\s?/giu],
  ['POST', /(?<![\p{L}\p{M}])পদব[িী]\s?[:ঃ–-]+\s?|(?<![a-z])designation\s?[:-]\s?/giu],
];

/** The labels নামঃ and পদবীঃ of a cell, in order. */
export function findOfficerLabels(text: string): OfficerLabel[] {
  const found = LABELS.flatMap(([part, label]) =>
    [...text.matchAll(label)].map((match) => ({
      part,
      start: match.index,
      valueStart: match.index + match[0].length,
    })),
  );
  // The POST label inside `নাম ও পদবীঃ` is part of the label that joins both.
  const joined = found.filter(({ part }) => part === 'NAME_AND_POST');
  return found
    .filter((label) => !joined.some((other) => other !== label && other.valueStart === label.valueStart))
    .sort((one, other) => one.start - other.start);
}
