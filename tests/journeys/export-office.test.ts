import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportOffice } from '../../src/operations/export/export-office.ts';
import { openServedGraph, type ServedGraph } from '../support/served-graph.ts';
import { breachesOf, type Quad } from '../support/shapes.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const KALUKHALI = 'doict/rajbari/kalukhali';
const CV = 'http://data.europa.eu/m8g/';
const ORG = 'http://www.w3.org/ns/org#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

let graph: ServedGraph;
beforeAll(async () => {
  graph = await openServedGraph();
});
afterAll(() => graph.close());

/** The statements of a document; the processor may ask no network, and in safe mode it throws where it would drop one. */
async function quadsOf(document: object): Promise<Quad[]> {
  const options = {
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`${url} was asked for`)),
  };
  return (await jsonld.toRDF(document as jsonld.JsonLdDocument, options)) as Quad[];
}

async function exported(slug: string, query = ''): Promise<Quad[]> {
  const answer = await fetch(`${graph.url}/export/offices/${slug}.jsonld${query}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/ld+json');
  return quadsOf((await answer.json()) as object);
}

const valuesOf = (quads: Quad[], subject: string, predicate: string) =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map((q) => q.object.value);

const ofType = (quads: Quad[], type: string) =>
  quads.filter((quad) => quad.predicate.value === TYPE && quad.object.value === type).map((quad) => quad.subject.value);

describe('/export/offices/<slug>.jsonld', () => {
  it.each([
    [KALIGANJ, 23],
    [KALUKHALI, 19],
  ])('describes %s and its %i services by CPSV-AP', async (slug, count) => {
    const quads = await exported(slug);
    expect(ofType(quads, 'http://purl.org/vocab/cpsv#PublicService')).toHaveLength(count);
    expect(ofType(quads, `${CV}PublicOrganisation`)).toEqual([`urn:sanad:office:${slug}`]);
    expect(breachesOf(quads)).toEqual([]);
  });

  it('would be caught without a competent authority, or with a number that is no duration', async () => {
    const document = JSON.stringify(await exportOffice(graph.database.db, KALUKHALI, '2026-11-26'));
    const without = await quadsOf(JSON.parse(document.replaceAll('cv:hasCompetentAuthority', 'sanad:authority')));
    expect(breachesOf(without)).toHaveLength(19);
    const wrong = await quadsOf(JSON.parse(document.replace('"sanad:immediate":true', '"cv:processingTime":"2"')));
    expect(breachesOf(wrong)).toHaveLength(1);
  });

  it('leads from the office up its ladder of posts', async () => {
    const quads = await exported(KALIGANJ);
    const [post = ''] = valuesOf(quads, `urn:sanad:office:${KALIGANJ}`, `${ORG}hasPost`);
    const [holder = ''] = valuesOf(quads, post, `${ORG}heldBy`);
    expect(valuesOf(quads, holder, 'http://xmlns.com/foaf/0.1/name')).toEqual(['নাজনীন নাহার']);
    expect(valuesOf(quads, holder, 'http://xmlns.com/foaf/0.1/phone')).toEqual(['tel:+8801717591287']);
    const [superior = ''] = valuesOf(quads, post, `${ORG}reportsTo`);
    expect(valuesOf(quads, superior, `${ORG}postIn`)).toEqual(['urn:sanad:office:doict/lalmonirhat']);
    expect(valuesOf(quads, superior, 'urn:sanad:vocabulary:acting')).toEqual(['true']);
    expect(valuesOf(quads, `urn:sanad:office:${KALIGANJ}`, `${ORG}subOrganizationOf`)).toEqual([
      'urn:sanad:office:doict/lalmonirhat',
    ]);
  });

  it('gives no processing time in working days, and no number that was left out', async () => {
    for (const slug of [KALIGANJ, KALUKHALI]) {
      const quads = await exported(slug);
      expect(quads.filter((quad) => quad.predicate.value === `${CV}processingTime`)).toEqual([]);
      const bounds = quads.filter((quad) => quad.predicate.value === 'urn:sanad:vocabulary:maxWorkingDays');
      expect(bounds).toHaveLength(slug === KALIGANJ ? 21 : 0);
    }
  });

  it('says of what it was made', async () => {
    const charter = `urn:sanad:charter:${KALIGANJ}:1`;
    const quads = await exported(KALIGANJ);
    expect(valuesOf(quads, charter, 'http://purl.org/dc/terms/issued')).toEqual(['2025-09-01']);
    expect(valuesOf(quads, charter, 'http://purl.org/dc/terms/source')[0]).toContain('doict-lalmonirhat-kaliganj.txt');
    const derived = quads.filter((quad) => quad.predicate.value === 'http://www.w3.org/ns/prov#wasDerivedFrom');
    expect(new Set(derived.map((quad) => quad.object.value))).toEqual(new Set([charter]));
  });

  it('describes an office whose charter is not known, or not yet in force, without services', async () => {
    for (const [slug, query] of [
      ['doict/rajbari', ''],
      ['doict', ''],
      [KALIGANJ, '?asOf=2025-08-31'],
    ] as const) {
      const quads = await exported(slug, query);
      expect(ofType(quads, 'http://purl.org/vocab/cpsv#PublicService')).toEqual([]);
      expect(breachesOf(quads)).toEqual([]);
    }
  });

  it('sends as many statements for an office with services as for one twice as long', async () => {
    const statementsFor = async (slug: string) =>
      (await graph.database.statementsOf(() => exportOffice(graph.database.db, slug, '2026-11-26'))).statements.length;
    expect(await statementsFor(KALIGANJ)).toBe(await statementsFor(KALUKHALI));
    expect(await statementsFor(KALIGANJ)).toBeLessThanOrEqual(16);
  });
});
