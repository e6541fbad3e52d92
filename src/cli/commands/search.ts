import { Command, InvalidArgumentError } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { openGraphClient } from '../graph-client.ts';
import { layTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  first: number;
  json?: boolean;
}

interface Place {
  name: string;
  nameEn: string;
  level: string;
  parent?: Place | null;
}

interface Result {
  kind: 'Area' | 'Office' | 'CatalogueService' | 'Service' | 'Officer';
  name: string;
  nameEn?: string;
  knownNameEn?: string | null;
  slug?: string;
  parent?: Place | null;
  area?: Place;
  catalogueService?: { nameEn: string | null };
  office?: { slug: string; area: Place };
  posts?: Array<{ office: { slug: string; area: Place } }>;
}

interface Answer {
  search: { totalCount: number; nodes: Result[] };
}

const MOST_SHOWN = 100;

/** A field that one type always has and another may lack needs two names in one answer. */
const SEARCH = `query ($text: String!, $first: Int) {
  search(text: $text, first: $first) {
    totalCount
    nodes {
      kind: __typename
      ... on Area { name nameEn slug parent { ...place } }
      ... on Office { name nameEn slug area { ...place parent { ...place } } }
      ... on CatalogueService { name knownNameEn: nameEn slug }
      ... on Service { name catalogueService { nameEn } office { slug area { ...place parent { ...place } } } }
      ... on Officer { name knownNameEn: nameEn posts { office { slug area { ...place parent { ...place } } } } }
    }
  }
}
fragment place on Area { name nameEn level }`;

const KINDS: Readonly<Record<Result['kind'], readonly [bn: string, en: string]>> = {
  Area: ['এলাকা', 'area'],
  Office: ['অফিস', 'office'],
  CatalogueService: ['সেবার ধরন', 'catalogue service'],
  Service: ['সেবা', 'service'],
  Officer: ['কর্মকর্তা', 'officer'],
};

/** `sanad search`: finds areas, offices, services and officers, however they are spelt. */
export function searchCommand(contextOf: () => CommandContext): Command {
  return new Command('search')
    .description('find areas, offices, services and officers, however they are spelt')
    .argument('<words...>', 'in Bangla or English: kaligonj lalmonirhat')
    .option('--first <number>', 'how many to show, 1 to 100', readFirst, 20)
    .option('--json', 'as JSON')
    .action((words: string[], options: Options) => printResults(words.join(' '), options, contextOf()));
}

function readFirst(text: string): number {
  const first = Number(text);
  if (Number.isInteger(first) && first >= 1 && first <= MOST_SHOWN) return first;
  throw new InvalidArgumentError(`Write a number from 1 to ${MOST_SHOWN}.`);
}

async function printResults(text: string, { first, json }: Options, { terminal }: CommandContext): Promise<void> {
  const client = await openGraphClient();
  try {
    const { search } = await client.execute<Answer>(SEARCH, { text, first });
    await terminal.result(json ? JSON.stringify(search.nodes, null, 2) : toTable(search.nodes, terminal).join('\n'));
    const { number, say } = terminal;
    const [shown, found] = [number(search.nodes.length), number(search.totalCount)];
    if (!json) terminal.remark(say(`${found}টির মধ্যে ${shown}টি`, `${shown} of ${found}`));
  } finally {
    await client.close();
  }
}

function toTable(results: readonly Result[], { say, width }: Terminal): string[] {
  const columns = [
    { heading: say('কী', 'Kind'), share: 0 },
    { heading: say('নাম', 'Name'), share: 2 },
    { heading: say('স্থান', 'Place'), share: 1 },
    { heading: say('স্লাগ', 'Slug'), share: 0 },
  ];
  const rows = results.map((result) => [
    say(...KINDS[result.kind]),
    say(result.name, englishName(result)),
    placeOf(result)
      .map((place) => say(place.name, place.nameEn))
      .join(', '),
    slugOf(result),
  ]);
  return layTable(columns, rows, width);
}

function englishName({ name, nameEn, knownNameEn, catalogueService }: Result): string {
  return nameEn ?? knownNameEn ?? catalogueService?.nameEn ?? name;
}

/** The areas that tell a result from others of its name: its upazila and district; of an area the one above. */
function placeOf({ parent, area, office, posts }: Result): Place[] {
  const own = area ?? office?.area ?? posts?.[0]?.office.area ?? parent;
  return [own, own?.level === 'UPAZILA' ? own.parent : null].filter((place) => place != null);
}

function slugOf({ slug, office, posts }: Result): string {
  return slug ?? office?.slug ?? posts?.[0]?.office.slug ?? '';
}
