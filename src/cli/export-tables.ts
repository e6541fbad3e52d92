type Condition = readonly [flags: string, description: string];

/** The day of the charters, of every export that has one. */
export const AS_OF = ['--as-of <date>', 'by the charters of that day, 2025-09-01; today if left out'] as const;

/** The part of the country. */
export const UNDER = [
  '--under <slug>',
  'of an area or office, itself included: lalmonirhat, doict/lalmonirhat',
] as const;

/** A table below `/export/` and the parameters of its address, each an option. */
export interface ExportTable {
  readonly description: string;
  readonly required?: readonly Condition[];
  readonly conditions: readonly Condition[];
}

/** `sanad export coverage`. */
export const COVERAGE: ExportTable = {
  description: 'how many offices of each area have a charter, and what those state, a row an area',
  conditions: [
    ['--level <level>', 'COUNTRY, DIVISION, DISTRICT or UPAZILA; DISTRICT if left out'],
    UNDER,
    ['--organisation <slug>', 'of the offices of one organisation: doict'],
    AS_OF,
  ],
};

/** `sanad export deadlines`. */
export const DEADLINES: ExportTable = {
  description: 'one service across all offices, fastest first, a row an office',
  required: [['--catalogue-service <slug>', 'which service of the catalogue']],
  conditions: [UNDER, ['--submitted-on <date>', 'rank by the days on which applications of that day are due'], AS_OF],
};

/** `sanad export findings`. */
export const FINDINGS: ExportTable = {
  description: 'what is wrong with the charters in force, a row a finding',
  conditions: [
    UNDER,
    ['--code <code>', 'of one kind (docs/findings.md)'],
    ['--severity <severity>', 'ERROR, WARNING or NOTICE'],
  ],
};

/** `sanad export sources`. */
export const SOURCES: ExportTable = {
  description: 'where charters are harvested from, and how each source stands, a row a source',
  conditions: [],
};
