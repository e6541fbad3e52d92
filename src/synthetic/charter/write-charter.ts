import { SERVICE_CATEGORIES } from '../../domain/charter/service-category.ts';
import type { CharterContent, CharterSection } from '../layouts/charter-content.ts';
import { keepsRows } from '../layouts/lay-out.ts';
import type { TrueService } from '../nation.ts';
import type { PlannedOffice } from '../office-at.ts';
import { catalogueSlug } from '../plan-nation.ts';
import type { Random } from '../random.ts';
import { inDigits } from '../wording/digits.ts';
import { type CharterColumn, sectionHeading } from '../wording/headings.ts';
import type { WrittenOfficer } from '../wording/write-officer.ts';
import { writeExpectations, writeHead, writeSignature } from './head-and-foot.ts';
import { type CharterOfficers, writeOfficers } from './officers.ts';
import type { ServicePromise } from './promise.ts';
import type { CharterVersion } from './versions.ts';

/** A version in words, free of layout, and what they were meant to say. */
export interface WrittenCharter {
  content: CharterContent;
  services: TrueService[];
  defects: string[];
}

const SHARES = {
  scriptMixed: 0.05,
  serialRepeated: 0.02,
  cellLost: 0.03,
  placeCopied: 0.03,
  expectations: 0.25,
} as const;
const WITHOUT_SECTIONS = 'প্রতিশ্রুত সেবাসমূহ';

interface Writing {
  planned: PlannedOffice;
  version: CharterVersion;
  officers: CharterOfficers;
  place: string;
  random: Random;
}

/** Puts a version of an office's charter into words. */
export function writeCharter(
  seed: number,
  planned: PlannedOffice,
  version: CharterVersion,
  random: Random,
): WrittenCharter {
  const officers = writeOfficers(seed, planned, version, random);
  const isCopied = planned.office.level === 'UPAZILA' && random.chance(SHARES.placeCopied);
  const place = isCopied ? `উপজেলা কার্যালয়, ${planned.parentArea?.name} সদর` : placeOf(planned);
  const writing = { planned, version, officers, place, random };
  const groups = groupsOf(version);
  const sections = groups.map(({ heading, promises }, at) => {
    const before = version.style.countsOn ? groups.slice(0, at).flatMap((group) => group.promises).length : 0;
    return writeSection(writing, heading, promises, before);
  });
  const defects = [...(isCopied ? ['PLACE_COPIED'] : []), ...spoil(sections, version, random)];
  const expectations = keepsRows(version.style.layout) && random.chance(SHARES.expectations) ? writeExpectations() : [];
  const signature = version.isSigned
    ? writeSignature(version.effectiveFrom, officers.signer, version.style.digits, random)
    : [];
  return {
    content: { opening: writeHead(planned, random), sections, closing: [...expectations, ...signature] },
    services: groups.flatMap(({ category, promises }) =>
      promises.map((promise): TrueService => ({ ...truthOf(writing, promise), category })),
    ),
    defects,
  };
}

/** The groups in the order of the document; one alone where the charter does not tell them apart. */
function groupsOf({ style, promises }: CharterVersion) {
  if (!style.hasSections) return [{ category: 'UNSPECIFIED' as const, heading: WITHOUT_SECTIONS, promises }];
  return SERVICE_CATEGORIES.flatMap((category) => {
    const own = promises.filter(({ template }) => template.category === category);
    if (own.length === 0 || category === 'UNSPECIFIED') return [];
    return [{ category, heading: sectionHeading(style.sectionStyle, category), promises: own }];
  });
}

function writeSection(
  writing: Writing,
  heading: string,
  promises: readonly ServicePromise[],
  before: number,
): CharterSection {
  const { columns, headings, digits } = writing.version.style;
  const rows = promises.map((promise, at) => {
    const serial = inDigits(String(before + at + 1), digits);
    return columns.map((column) => (column === 'SERIAL' ? serial : cellOf(writing, promise, column)));
  });
  return { heading, columns, headings: [...headings], rows };
}

function cellOf(writing: Writing, promise: ServicePromise, column: CharterColumn): string {
  const { style } = writing.version;
  const numbers = (text: string) => inDigits(text, style.digits);
  switch (column) {
    case 'SERIAL':
      return '';
    case 'NAME':
      return promise.name;
    case 'METHOD':
      return promise.method;
    case 'DOCUMENTS':
      return promise.papers;
    case 'DOCUMENTS_PLACE':
      return writing.place;
    case 'DOCUMENTS_AND_PLACE':
      return `${promise.papers}, ${writing.place}`;
    case 'FEE':
    case 'FEE_AND_PAYMENT':
      return numbers(promise.fee.text);
    case 'DEADLINE':
      return numbers(promise.deadline.text);
    case 'RESPONSIBLE':
      return responsibleFor(writing, promise).text;
    case 'SUPERIOR':
      return writing.officers.superior?.text ?? '';
    case 'REMEDY':
      return style.remedy;
  }
}

function responsibleFor({ officers }: Writing, promise: ServicePromise): WrittenOfficer {
  return promise.byDealingOfficer ? (officers.dealing ?? officers.head) : officers.head;
}

function truthOf(writing: Writing, promise: ServicePromise): Omit<TrueService, 'category'> {
  const { columns } = writing.version.style;
  return {
    catalogueSlug: promise.inCatalogue
      ? catalogueSlug(writing.planned.department.organisation.slug, promise.template)
      : null,
    name: promise.name,
    deadline: promise.deadline.truth,
    fee: promise.fee.truth,
    responsible: responsibleFor(writing, promise).truth,
    superior: columns.includes('SUPERIOR') ? (writing.officers.superior?.truth ?? null) : null,
  };
}

function placeOf({ office, area }: PlannedOffice): string {
  if (office.level === 'COUNTRY') return 'প্রধান কার্যালয়';
  return office.level === 'DISTRICT' ? `জেলা কার্যালয়, ${area.name}` : `উপজেলা কার্যালয়, ${area.name}`;
}

/** Slips as offices make them, in a few charters. Changes the rows; gives the names of the slips. */
function spoil(sections: readonly CharterSection[], { style }: CharterVersion, random: Random): string[] {
  const defects: string[] = [];
  const section = random.oneOf(sections);
  if (random.chance(SHARES.scriptMixed)) {
    const other = style.digits === 'BANGLA' ? 'ASCII' : 'BANGLA';
    for (const row of section.rows.slice(0, Math.ceil(section.rows.length / 2))) row[0] = inDigits(row[0] ?? '', other);
    defects.push('SERIAL_SCRIPT_MIXED');
  }
  if (section.rows.length > 2 && random.chance(SHARES.serialRepeated)) {
    const [, second, third] = section.rows;
    if (second !== undefined && third !== undefined) third[0] = second[0] ?? '';
    defects.push('SERIAL_REPEATED');
  }
  if (keepsRows(style.layout) && section.rows.length > 2 && random.chance(SHARES.cellLost)) {
    random.oneOf(section.rows.slice(1)).splice(2, 1);
    defects.push('CELL_LOST');
  }
  return defects;
}
