import { describe, expect, it } from 'vitest';
import { readSyntheticAreas } from '../../tests/support/synthetic-areas.ts';
import { SYNTHETIC_NOTICE } from './charter/head-and-foot.ts';
import { documentsOf, generateOffices, officeAt, planNation } from './synthetic-nation.ts';

const areas = await readSyntheticAreas();
const planOf = (offices: number, seed = 1) => planNation({ offices, seed, areas });
/** So many indices of a whole nation that every kind of department and tier is among them. */
const sampled = (offices: number, step: number) =>
  Array.from({ length: Math.ceil(offices / step) }, (_, at) => at * step);

describe('planNation', () => {
  it('gives a department head office, every district and every upazila', () => {
    const plan = planOf(560);
    const offices = Array.from({ length: 560 }, (_, index) => officeAt(plan, index));
    const count = (level: string) => offices.filter((office) => office.level === level).length;
    expect(plan.organisations).toHaveLength(1);
    expect([count('COUNTRY'), count('DISTRICT'), count('UPAZILA')]).toEqual([1, 64, 495]);
    expect(offices.find(({ areaSlug }) => areaSlug === 'lalmonirhat/kaliganj')).toMatchObject({
      slug: 'demo-fisheries/lalmonirhat/kaliganj',
      parentSlug: 'demo-fisheries/lalmonirhat',
      name: 'উপজেলা কার্যালয়, কালীগঞ্জ, লালমনিরহাট, নমুনা মৎস্য অধিদপ্তর (কৃত্রিম)'.normalize('NFC'),
      nameEn: 'Upazila Office, Kaliganj, Lalmonirhat, Demo Department of Fisheries (synthetic)',
    });
  });

  it.each([1, 2, 495, 1_200])('gives %i offices, each after its parent', (offices) => {
    const plan = planOf(offices);
    const seen = new Set<string>();
    for (let index = 0; index < offices; index += 1) {
      const { slug, parentSlug } = officeAt(plan, index);
      expect(parentSlug === null || seen.has(parentSlug)).toBe(true);
      seen.add(slug);
    }
    expect(seen.size).toBe(offices);
    expect(() => officeAt(plan, offices)).toThrow(RangeError);
  });

  it('marks all of its 90 departments as made up, and names nothing twice', () => {
    const { organisations } = planOf(50_000);
    expect(organisations).toHaveLength(90);
    for (const { slug, name, nameEn } of organisations) {
      expect(slug).toMatch(/^demo-[a-z0-9-]+$/);
      expect(name).toMatch(/^নমুনা .+ \(কৃত্রিম\)$/);
      expect(nameEn).toMatch(/^Demo .+ \(synthetic\)$/);
    }
    const entries = organisations.flatMap(({ catalogue }) => catalogue);
    const kinds = new Set(organisations.map(({ slug }) => slug.replace(/-\d+$/, '')));
    expect(kinds.size).toBeGreaterThanOrEqual(25);
    expect(new Set(organisations.map(({ name }) => name)).size).toBe(90);
    expect(new Set(entries.map(({ slug }) => slug)).size).toBe(entries.length);
    for (const { catalogue } of organisations) {
      expect(catalogue.length).toBeGreaterThanOrEqual(15);
      expect(new Set(catalogue.map(({ category, name }) => `${category} ${name}`)).size).toBe(catalogue.length);
    }
  });

  it.each([0, 1.5, -3, 50_001, Number.NaN])('refuses %d offices in both languages', (offices) => {
    expect(() => planOf(offices)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', place: ['offices'] }));
  });
});

describe('documentsOf', () => {
  const plan = planOf(50_000);
  const documents = sampled(50_000, 71).flatMap((index) => documentsOf(plan, index));

  it('gives the same documents for the same seed and office, in any order, and others for another seed', () => {
    const indices = sampled(50_000, 5_003);
    const texts = (seed: number, order: number[]) =>
      new Map(order.map((index) => [index, documentsOf(planOf(50_000, seed), index).map(({ text }) => text)]));
    const once = texts(7, indices);
    expect(texts(7, indices.toReversed())).toEqual(once);
    expect(texts(8, indices)).not.toEqual(once);
    const streamed = [...generateOffices(planOf(3, 7))];
    expect(streamed.map(({ documents: own }) => own)).toEqual(
      [0, 1, 2].map((index) => documentsOf(planOf(50_000, 7), index)),
    );
  });

  it('is marked in every document, and reaches nobody', () => {
    for (const { text } of documents) {
      expect(text).toContain(SYNTHETIC_NOTICE.normalize('NFC'));
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/gov\.bd|gmail|(?:^|[^\d০-৯])(?:01|০১)[\d০-৯]{9}/u);
      for (const [email] of text.matchAll(/\S+@\S+/g)) expect(email).toMatch(/\.example\b/);
    }
  });

  it('leaves about a sixth of the offices without a charter, and gives later versions later days', () => {
    const perOffice = sampled(50_000, 71).map((index) => documentsOf(plan, index));
    const share = (versions: number) => perOffice.filter(({ length }) => length === versions).length / perOffice.length;
    expect(share(0)).toBeGreaterThan(0.1);
    expect(share(0)).toBeLessThan(0.2);
    expect(share(2)).toBeGreaterThan(0.1);
    expect(share(3)).toBeGreaterThan(0.03);
    for (const own of perOffice) {
      const days = own.map(({ effectiveFrom }) => effectiveFrom);
      expect(days).toEqual([...new Set(days)].sort());
      expect(own.map(({ version }) => version)).toEqual(own.map((_, at) => at + 1));
    }
  });

  it('varies layouts, kinds of deadlines and fees, officers, signatures and slips', () => {
    const services = documents.flatMap(({ truth }) => truth.services);
    const tally = (values: ReadonlyArray<string | undefined>) => new Set(values.filter((value) => value !== undefined));
    const shareOf = (count: number, of: number) => count / of;
    expect(tally(documents.map(({ truth }) => truth.layout)).size).toBe(18);
    expect(tally(services.map(({ deadline }) => deadline?.kind)).size).toBe(8);
    expect(tally(services.map(({ fee }) => fee?.kind)).size).toBe(6);
    expect(tally(documents.flatMap(({ truth }) => truth.defects)).size).toBe(7);
    const signed = documents.filter(({ truth }) => truth.signedOn !== null).length;
    expect(shareOf(signed, documents.length)).toBeCloseTo(2 / 3, 1);
    const withSuperior = services.filter(({ superior }) => superior !== null).length;
    expect(shareOf(withSuperior, services.length)).toBeGreaterThan(0.35);
    expect(shareOf(withSuperior, services.length)).toBeLessThan(0.6);
    expect(services.some(({ responsible }) => responsible?.acting === true)).toBe(true);
    expect(services.length / documents.length).toBeGreaterThan(15);
  });
});
