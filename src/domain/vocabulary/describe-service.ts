import { isoDuration, maxWorkingDays } from '../deadline/measure.ts';
import { BANGLA, nameOf } from './context.ts';
import { costsOf } from './describe-cost.ts';
import type { DescribedOffice, DescribedService } from './described-office.ts';
import { double, inBangla, inBoth, type JsonLdObject, node, reference, typed } from './json-ld.ts';
import { needsNoPapers } from './needs-no-papers.ts';

/** A promise as a `cpsv:PublicService`, with the channels, costs, papers and contact that hang on it. */
export function describeService(service: DescribedService, office: DescribedOffice): JsonLdObject[] {
  const { key, deadline, category } = service;
  const parts = partsOf(service);
  const { charter } = office;
  const source = charter && reference(nameOf.charter(office.slug, charter.version));
  return [
    node({
      '@id': nameOf.service(key),
      '@type': 'cpsv:PublicService',
      'dct:identifier': key,
      'dct:title': inBoth(service.name, service.nameEn),
      'dct:description': inBangla(ownWords(service)),
      'cv:hasCompetentAuthority': reference(nameOf.office(office.slug)),
      'dct:language': reference(BANGLA),
      'dct:spatial': reference(nameOf.area(office.area.slug)),
      'adms:status': reference(nameOf.concept('status', 'IN_FORCE')),
      'dct:audience': category === 'UNSPECIFIED' ? null : reference(nameOf.concept('category', category)),
      'cv:processingTime': typed(isoDuration(deadline), 'xsd:duration'),
      'sanad:processingTimeText': inBangla(deadline.text),
      'sanad:deadlineKind': deadline.kind,
      'sanad:maxWorkingDays': double(maxWorkingDays(deadline)),
      'sanad:immediate': deadline.immediate,
      'sanad:conditional': deadline.conditional,
      'cv:hasChannel': referencesTo(parts.channels),
      'cv:hasCost': referencesTo(parts.costs),
      'cpsv:hasInput': referencesTo(parts.papers),
      'cv:contactPoint': referencesTo(parts.contacts),
      'sanad:responsiblePost': postOf(service.responsible),
      'sanad:superiorPost': postOf(service.superior),
      'sanad:serial': service.serial,
      'dct:source': source,
      'prov:wasDerivedFrom': source,
    }),
    ...parts.channels,
    ...parts.costs,
    ...parts.papers,
    ...parts.contacts,
  ];
}

function partsOf(service: DescribedService) {
  const id = nameOf.service(service.key);
  return {
    channels: channelsOf(service, id),
    costs: costsOf(service.key, id, service.fee),
    papers: papersOf(service, id),
    contacts: contactsOf(service, id),
  };
}

/** CPSV-AP wants a description and a charter has no such column: it is the row's own words, each after its heading. */
function ownWords(service: DescribedService): string {
  const { channelsText, documentsText, documentsPlace, fee, deadline } = service;
  const place = documentsPlace !== null && documentsText?.includes(documentsPlace) ? null : documentsPlace;
  return [
    ['সেবা প্রদান পদ্ধতি', channelsText],
    ['প্রয়োজনীয় কাগজপত্র', documentsText],
    ['প্রাপ্তিস্থান', place],
    ['সেবার মূল্য', fee.text],
    ['সেবা প্রদানের সময়সীমা', deadline.text],
  ]
    .flatMap(([heading, text]) => (text == null || text === '' ? [] : [`${heading}: ${text}`]))
    .join('\n');
}

/** The ways that were understood, each with the cell's words; a cell that was not understood is a channel without a type. */
function channelsOf({ key, channels, channelsText }: DescribedService, id: string): JsonLdObject[] {
  const described = (code: string | null): JsonLdObject =>
    node({
      '@id': `${id}:channel${code === null ? '' : `:${code}`}`,
      '@type': 'cv:Channel',
      'dct:identifier': `${key}:channel${code === null ? '' : `:${code}`}`,
      'dct:type': code === null ? null : reference(nameOf.concept('channel', code)),
      'dct:description': inBangla(channelsText),
    });
  if (channels.length > 0) return channels.map(described);
  return channelsText === null || channelsText === '' ? [] : [described(null)];
}

/** The papers as one piece of evidence: which of them are asked for when, only the cell's words say. */
function papersOf({ key, documentsText, documentsPlace }: DescribedService, id: string): JsonLdObject[] {
  if (documentsText === null || documentsText === '' || needsNoPapers(documentsText)) return [];
  return [
    node({
      '@id': `${id}:papers`,
      '@type': 'cv:Evidence',
      'dct:identifier': `${key}:papers`,
      'dct:title': inBoth('প্রয়োজনীয় কাগজপত্র', 'Required papers'),
      'dct:description': inBangla(documentsText),
      'sanad:availableAt': inBangla(documentsPlace),
    }),
  ];
}

function contactsOf({ responsible }: DescribedService, id: string): JsonLdObject[] {
  if (responsible === null) return [];
  const { phones, emails } = responsible.contact;
  if (phones.length + emails.length === 0) return [];
  return [node({ '@id': `${id}:contact`, '@type': 'cv:ContactPoint', 'cv:telephone': phones, 'cv:email': emails })];
}

function postOf(named: { officeSlug: string; designation: string } | null): JsonLdObject | null {
  return named === null ? null : reference(nameOf.post(named.officeSlug, named.designation));
}

function referencesTo(nodes: readonly JsonLdObject[]): JsonLdObject[] {
  return nodes.map((part) => ({ '@id': part['@id'] ?? '' }));
}
