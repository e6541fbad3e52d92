/** A part of the contract that is not built yet: a whole type, or one field, value or member of it. */
export interface Owed {
  readonly type: string;
  readonly field?: string;
  /** The issue that builds it. */
  readonly issue: number;
}

const owes = (issue: number, ...names: readonly string[]): Owed[] =>
  names.map((name) => {
    const [type = name, field] = name.split('.');
    return field === undefined ? { type, issue } : { type, field, issue };
  });

/** What later issues owe. An entry that is built must leave this list, so that it only ever shrinks. */
export const OWED: readonly Owed[] = [
  ...owes(
    6,
    'Query.sources',
    'Query.charterFeed',
    'CharterFeedEntry',
    'Provenance.source',
    'Source',
    'SourceKind',
    'SourceStatus',
    'Harvest',
    'Mutation.addSource',
    'SourceInput',
    'AddSourcePayload',
    'Mutation.removeSource',
    'RemoveSourcePayload',
    'Mutation.runHarvest',
    'Mutation.decideHarvest',
    'RunHarvestPayload',
  ),
];
