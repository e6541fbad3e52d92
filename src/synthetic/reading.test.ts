import { describe, expect, it } from 'vitest';
import { readSyntheticAreas } from '../../tests/support/synthetic-areas.ts';
import type { ServiceReading } from '../domain/charter/charter-reading.ts';
import { createGazetteer } from '../domain/office/gazetteer.ts';
import { identifyOffice } from '../domain/office/identify-office.ts';
import { parseCharter } from '../ingest/parse-charter.ts';
import { readDocument } from '../ingest/read-document.ts';
import { SYNTHETIC_NOTICE } from './charter/head-and-foot.ts';
import type { TrueOfficer, TrueService } from './nation.ts';
import { documentsOf, planNation, type SyntheticDocument } from './synthetic-nation.ts';

const DOCUMENTS = 300;
/** Through all departments and tiers. */
const STEP = 137;

const areas = await readSyntheticAreas();
const plan = planNation({ offices: 50_000, seed: 20261126, areas });
const gazetteer = createGazetteer(
  areas.map((area) => ({ ...area, aliases: [] })),
  plan.organisations,
);

async function read({ text }: SyntheticDocument) {
  const { document } = await readDocument({ bytes: new TextEncoder().encode(text), format: 'AUTO' });
  return { format: document.format, charter: parseCharter(document, gazetteer) };
}

/** The services meant, each with the one that was read under its name and category. */
function pair(services: readonly TrueService[], read: readonly ServiceReading[]) {
  const left = [...read];
  return services.map((meant) => {
    const at = left.findIndex(({ name, category }) => name === meant.name && category === meant.category);
    return { meant, found: at < 0 ? undefined : left.splice(at, 1)[0] };
  });
}

const numbers = ({ min, max, unit }: { min: number | null; max: number | null; unit: string | null }) =>
  JSON.stringify([min, max, unit]);
const isSilent = ({ min, max }: { min: number | null; max: number | null }) => min === null && max === null;

function namesWrongly(found: ServiceReading['responsible'] | undefined, meant: TrueOfficer | null): boolean {
  if (found === null || found === undefined) return false;
  const phone = found.contact?.phones[0];
  return (found.name !== null && found.name !== meant?.name) || (phone !== undefined && phone !== meant?.phone);
}

describe('our readers', async () => {
  const indices = Array.from({ length: DOCUMENTS * 2 }, (_, at) => (at * STEP) % plan.offices);
  const documents = indices.flatMap((index) => documentsOf(plan, index)).slice(0, DOCUMENTS);
  const readings = await Promise.all(documents.map(async (document) => ({ document, ...(await read(document)) })));
  const pairs = readings.flatMap(({ document, charter }) => pair(document.truth.services, charter.services));
  const found = pairs.flatMap(({ meant, found: service }) => (service === undefined ? [] : [{ meant, service }]));
  const shareOfFound = (test: (one: (typeof found)[number]) => boolean) => found.filter(test).length / found.length;

  it('find the services of made-up charters', () => {
    expect(pairs.length).toBeGreaterThan(4_000);
    expect(found.length / pairs.length).toBeGreaterThan(0.99);
    expect(readings.every(({ document, format }) => document.format === format)).toBe(true);
  });

  it('read their deadlines, fees and officers', () => {
    const isExact = ({ meant, service }: (typeof found)[number]) =>
      service.deadline.kind === meant.deadline?.kind && numbers(service.deadline) === numbers(meant.deadline);
    expect(shareOfFound(isExact)).toBeGreaterThan(0.99);
    expect(shareOfFound(({ meant, service }) => service.fee.kind === meant.fee?.kind)).toBeGreaterThan(0.99);
    const designation = shareOfFound(
      ({ meant, service }) => service.responsible?.designation === meant.responsible?.designation,
    );
    expect(designation).toBeGreaterThan(0.97);
    const signed = readings.filter(({ document, charter }) => charter.signature.signedOn === document.truth.signedOn);
    expect(signed.length / readings.length).toBeGreaterThan(0.97);
  });

  it('invent no number, name or telephone', () => {
    const invented = found.filter(({ meant, service }) => {
      const isWrongTime =
        !isSilent(service.deadline) &&
        (meant.deadline === null || numbers(service.deadline) !== numbers(meant.deadline));
      const { amountsBdt, kind } = service.fee;
      const isWrongSum = amountsBdt.length > 0 && amountsBdt.join() !== meant.fee?.amountsBdt.join();
      const isWrongFee = isWrongSum || (kind === 'FREE' && meant.fee?.kind !== 'FREE');
      const isWrongOfficer =
        namesWrongly(service.responsible, meant.responsible) || namesWrongly(service.superior, meant.superior);
      return isWrongTime || isWrongFee || isWrongOfficer;
    });
    expect(invented).toEqual([]);
    for (const { document, charter } of readings) {
      expect([document.truth.signedOn, null]).toContain(charter.signature.signedOn);
    }
  });

  it('take a made-up charter for no other office than its own, and keep its mark', () => {
    const offices = readings.map(({ document, charter }) => ({
      named: identifyOffice(charter.head, gazetteer)?.slug ?? null,
      own: document.officeSlug,
    }));
    expect(offices.filter(({ named, own }) => named !== null && named !== own)).toEqual([]);
    expect(offices.filter(({ named }) => named !== null).length / offices.length).toBeGreaterThan(0.9);
    for (const { charter } of readings)
      expect(charter.texts.map(({ text }) => text)).toContain(SYNTHETIC_NOTICE.normalize('NFC'));
  });
});
