import { SERVICE_CATEGORIES } from '../charter/service-category.ts';
import { BANGLA, CONTEXT, nameOf, TAKA } from './context.ts';
import { describePost } from './describe-post.ts';
import { describeService } from './describe-service.ts';
import type { DescribedOffice } from './described-office.ts';
import { inBangla, inBoth, type JsonLdObject, node, reference, typed, webReference } from './json-ld.ts';

/** One office with its posts and the services of its charter in force, as a JSON-LD document by CPSV-AP 3.2. */
export function describeOffice(office: DescribedOffice): JsonLdObject {
  const nodes = [
    officeNode(office),
    organisationNode(office),
    ...parentNodes(office),
    areaNode(office),
    ...office.posts.flatMap(describePost),
    ...charterNodes(office),
    ...office.services.flatMap((service) => describeService(service, office)),
    ...conceptNodes(office),
  ];
  return { '@context': CONTEXT, '@graph': nodes };
}

function officeNode(office: DescribedOffice): JsonLdObject {
  const { slug, name, nameEn, website, organisation, parent, area } = office;
  const posts = office.posts.filter((post) => post.officeSlug === slug);
  return node({
    '@id': nameOf.office(slug),
    '@type': ['cv:PublicOrganisation', 'org:OrganizationalUnit'],
    'dct:identifier': slug,
    'skos:prefLabel': inBoth(name, nameEn),
    'org:unitOf': reference(nameOf.organisation(organisation.slug)),
    'org:subOrganizationOf': parent && reference(nameOf.office(parent.slug)),
    'dct:spatial': reference(nameOf.area(area.slug)),
    'foaf:homepage': webReference(website),
    'org:hasPost': posts.map((post) => ({ '@id': nameOf.post(slug, post.designation) })),
    'sanad:synthetic': office.synthetic,
  });
}

function organisationNode({ organisation }: DescribedOffice): JsonLdObject {
  return node({
    '@id': nameOf.organisation(organisation.slug),
    '@type': 'org:FormalOrganization',
    'dct:identifier': organisation.slug,
    'skos:prefLabel': inBoth(organisation.name, organisation.nameEn),
    'foaf:homepage': webReference(organisation.website),
  });
}

/** The office above, named and not described. */
function parentNodes({ parent }: DescribedOffice): JsonLdObject[] {
  if (parent === null) return [];
  return [
    node({
      '@id': nameOf.office(parent.slug),
      '@type': 'org:OrganizationalUnit',
      'dct:identifier': parent.slug,
      'skos:prefLabel': inBoth(parent.name, parent.nameEn),
    }),
  ];
}

/** The code of the Bangladesh Bureau of Statistics is the place's notation. */
function areaNode({ area }: DescribedOffice): JsonLdObject {
  return node({
    '@id': nameOf.area(area.slug),
    '@type': 'dct:Location',
    'dct:identifier': area.slug,
    'locn:geographicName': inBoth(area.name, area.nameEn),
    'skos:notation': area.bbsCode,
    'geo:lat': area.latitude === null ? null : typed(String(area.latitude), 'xsd:decimal'),
    'geo:long': area.longitude === null ? null : typed(String(area.longitude), 'xsd:decimal'),
  });
}

function charterNodes(office: DescribedOffice): JsonLdObject[] {
  const { charter } = office;
  if (charter === null) return [];
  return [
    node({
      '@id': nameOf.charter(office.slug, charter.version),
      '@type': ['foaf:Document', 'prov:Entity'],
      'dct:title': inBangla(`সিটিজেন চার্টার, ${office.name}`),
      'dct:publisher': reference(nameOf.office(office.slug)),
      'dct:language': reference(BANGLA),
      'owl:versionInfo': String(charter.version),
      'dct:issued': typed(charter.signedOn, 'xsd:date'),
      'sanad:effectiveFrom': typed(charter.effectiveFrom, 'xsd:date'),
      'sanad:effectiveUntil': typed(charter.effectiveUntil, 'xsd:date'),
      // An address is a reference; a file's name is no more than a text.
      'dct:source': webReference(charter.sourceUri) ?? charter.sourceUri,
      'sanad:sha256': charter.sha256,
      'prov:generatedAtTime': typed(charter.importedAt, 'xsd:dateTime'),
      'sanad:synthetic': charter.synthetic,
    }),
  ];
}

/** The codes that the services point at; CPSV-AP wants each to be a `skos:Concept`. */
function conceptNodes({ services }: DescribedOffice): JsonLdObject[] {
  if (services.length === 0) return [];
  const categories = SERVICE_CATEGORIES.filter(
    (code) => code !== 'UNSPECIFIED' && services.some((service) => service.category === code),
  );
  const channels = [...new Set(services.flatMap((service) => service.channels))];
  return [
    { '@id': BANGLA, '@type': 'dct:LinguisticSystem' },
    { '@id': TAKA, '@type': 'skos:Concept', 'skos:notation': 'BDT' },
    concept('status', 'IN_FORCE'),
    ...categories.map((code) => concept('category', code)),
    ...channels.map((code) => concept('channel', code)),
  ];
}

function concept(scheme: string, code: string): JsonLdObject {
  return { '@id': nameOf.concept(scheme, code), '@type': 'skos:Concept', 'skos:notation': code };
}
