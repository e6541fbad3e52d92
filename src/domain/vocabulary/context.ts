/**
 * The JSON-LD context of an export, written into each document so that reading it needs no network. `sanad` is this
 * project's own vocabulary (docs/vocabulary-mapping.md), for what the others have no word for.
 */
export const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  locn: 'http://www.w3.org/ns/locn#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  sanad: 'urn:sanad:vocabulary:',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Names of nodes: the same wherever the charter is held, because slugs and keys are. */
export const nameOf = {
  area: (slug: string): string => `urn:sanad:area:${slug}`,
  organisation: (slug: string): string => `urn:sanad:organisation:${slug}`,
  office: (slug: string): string => `urn:sanad:office:${slug}`,
  post: (officeSlug: string, designation: string): string =>
    `urn:sanad:post:${officeSlug}:${encodeURIComponent(designation)}`,
  charter: (officeSlug: string, version: number): string => `urn:sanad:charter:${officeSlug}:${version}`,
  service: (key: string): string => `urn:sanad:service:${key}`,
  concept: (scheme: string, code: string): string => `urn:sanad:${scheme}:${code}`,
};

/** The Publications Office's name of the taka. */
export const TAKA = 'http://publications.europa.eu/resource/authority/currency/BDT';

/** The Publications Office's name of the Bangla language. */
export const BANGLA = 'http://publications.europa.eu/resource/authority/language/BEN';
