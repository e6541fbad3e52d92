import type { CharterHead } from '../charter/charter-reading.ts';
import type { AreaLevel } from '../office/area.ts';
import { findPlaces, type Gazetteer, type PlaceMention } from '../office/gazetteer.ts';
import { identifyOffice } from '../office/identify-office.ts';
import { tierNamed } from '../office/tier-named.ts';
import { foldText } from '../text/fold.ts';
import { type StepCells, stepContact } from './step-contact.ts';

/** The organisation whose charter it is. */
export interface CharterOrganisation {
  slug: string;
  name: string;
  nameEn: string;
}

/** What a row's words say of the office: slugs of one organisation's offices, which need not exist. */
export interface OfficeWords {
  /** The words of both cells, folded. */
  folded: string;
  /** The organisation's name stands there, or a host or e-mail address of its own. */
  namesOrganisation: boolean;
  /** The office of the one host below head office, null where there is none or more than one. */
  byHost: string | null;
  /** The office at the place that is named beside the organisation. */
  byNames: string | null;
  /** The tier whose office of the organisation the words name: `জেলা মৎস্য কর্মকর্তা`. */
  tier: AreaLevel | null;
  places: readonly PlaceMention[];
}

const NOWHERE: CharterHead = { government: null, organisation: null, office: [], host: null };
const HOST = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+)\.(?:[a-z0-9.-]+\.)?gov\.bd(?:\/|$)/;

/** Which office a row of a complaint table names, in a charter of `organisation`. Head office has no place to be named by. */
export function nameOffices(cells: StepCells, organisation: CharterOrganisation, gazetteer: Gazetteer): OfficeWords {
  const text = [cells.officer?.text, cells.addressText].filter((part) => part != null).join(', ');
  const folded = foldText(text);
  const { urls = [], emails = [] } = stepContact(cells) ?? {};
  const hosts = [...urls, ...emails.map((email) => email.slice(email.indexOf('@') + 1))];
  const namesOrganisation =
    [organisation.name, organisation.nameEn].some((name) => holdsWords(folded, foldText(name))) ||
    hosts.some((host) => HOST.exec(host.toLowerCase())?.[1] === organisation.slug);
  const below = `${organisation.slug}/`;
  const slugs = new Set(urls.flatMap((url) => identify({ host: url }, gazetteer) ?? []));
  const [host, ...others] = [...slugs].filter((slug) => slug.startsWith(below));
  return {
    folded,
    namesOrganisation,
    byHost: others.length === 0 ? (host ?? null) : null,
    tier: tierNamed(cells.officer?.designation ?? '', organisation),
    places: findPlaces(text, gazetteer),
    byNames: namesOrganisation ? identify({ organisation: organisation.name, place: text }, gazetteer) : null,
  };
}

/** Whether folded words hold others as whole words. */
export function holdsWords(folded: string, words: string): boolean {
  return words !== '' && ` ${folded} `.includes(` ${words} `);
}

function identify(
  { host, organisation, place }: { host?: string; organisation?: string; place?: string },
  gazetteer: Gazetteer,
): string | null {
  const source = (text: string | undefined) => (text === undefined ? null : { text, at: {} });
  const line = source(place);
  const head = { ...NOWHERE, organisation: source(organisation), host: source(host), office: line ? [line] : [] };
  return identifyOffice(head, gazetteer)?.slug ?? null;
}
