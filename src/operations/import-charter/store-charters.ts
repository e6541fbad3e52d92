import type { Gazetteer } from '../../domain/office/gazetteer.ts';
import type { Finding } from '../../domain/quality/finding.ts';
import { renderFinding } from '../../domain/quality/render-finding.ts';
import { factsOfReading } from '../../domain/quality/score/charter-facts.ts';
import { measureCharter } from '../../domain/quality/score/measure-charter.ts';
import type { Authority } from '../../domain/source/source.ts';
import { PARSER_VERSION } from '../../ingest/parser-version.ts';
import type { RowWriter } from '../../storage/bulk/row-writer.ts';
import { isInForce, type StoredCharter } from '../../storage/charter/charter.read.ts';
import { type NewCharter, type NewProvenance, saveCharters } from '../../storage/charter/charter.write.ts';
import { saveFindings } from '../../storage/finding/finding.write.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import { saveNewMeasures } from '../../storage/quality/charter-measures.write.ts';
import { saveServices } from '../../storage/service/service.write.ts';
import type { ReadCharterResult } from '../read-charter.ts';
import { chooseEffectiveDate } from './effective-date.ts';
import { storeGrievanceSteps } from './grievance-steps.ts';
import { findHolderConflicts } from './holder-conflicts.ts';
import { identifyServices } from './identify-services.ts';
import { saveNamedOfficers } from './named-officers.ts';

/** Who brought a charter. `chain`: the nodes that passed it on, the first of them first. */
export interface CharterOrigin {
  sourceId: number | null;
  authority: Authority;
  chain: readonly string[];
}

/** What somebody with a token hands in counts as the office's own word. */
export const HANDED_IN: CharterOrigin = { sourceId: null, authority: 'OFFICE', chain: [] };

/** A document that was read, to be stored as the next version of its office's charter. */
export interface CharterToStore {
  office: StoredOffice;
  read: ReadCharterResult;
  bytes: Uint8Array;
  /** Of the bytes. */
  sha256: string;
  uri: string | null;
  /** ISO 8601 date; null: the day it was signed, else the day it was first seen. */
  effectiveFrom: string | null;
  /** ISO 8601 date on which another node saw it first; null: today. */
  firstSeenOn: string | null;
  origin: CharterOrigin;
}

/** When charters are stored: `today` is the day in Dhaka, `now` the instant, both ISO 8601. */
export interface StoringRun {
  today: string;
  now: string;
  gazetteer: Gazetteer;
}

/**
 * Stores charters with all that hangs on them, each of another office, in the order given: as if one had been stored
 * after the other, but with as many statements for many as for one. Complaint tables, which few have, cost some each.
 * The caller raises the dataset's revision last: every other writer waits for that row.
 */
export async function storeCharters(
  writer: RowWriter,
  wanted: readonly CharterToStore[],
  run: StoringRun,
): Promise<StoredCharter[]> {
  const saved = await saveCharters(
    writer,
    wanted.map((charter) => ({ charter: charterRow(charter, run), provenance: provenanceRow(charter, run) })),
  );
  const charters = wanted.map(({ office, read: { reading } }, i) => ({
    id: saved[i]?.id ?? 0,
    office,
    reading,
    services: reading.services,
  }));
  const identified = await identifyServices(writer.tx, charters);
  const named = await saveNamedOfficers(writer, charters);
  const disputed = await findHolderConflicts(writer.tx, run.today, charters, named);
  // Who held a post by a version of another time says nothing against who holds it today.
  const conflicts = disputed.map((found, i) => (isInForce(saved[i], run.today) ? found : []));
  const serviceIds = await saveServices(
    writer,
    charters.map(({ id, office, services }, i) =>
      services.map((reading, j) => ({
        reading,
        charterId: id,
        officeId: office.id,
        key: identified[i]?.services[j]?.key ?? '',
        ordinal: j + 1,
        responsibleId: named[i]?.[j]?.responsible?.id ?? null,
        superiorId: named[i]?.[j]?.superior?.id ?? null,
        catalogueServiceId: identified[i]?.services[j]?.catalogueServiceId ?? 0,
      })),
    ),
  );
  await saveFindings(
    writer,
    charters.flatMap(({ id, office, reading }, i) =>
      [...reading.findings, ...(identified[i]?.findings ?? []), ...(conflicts[i] ?? [])].map((finding) => ({
        ...findingRow(finding, serviceIds[i] ?? []),
        officeId: office.id,
        charterId: id,
      })),
    ),
  );
  for (const { id, office, reading } of charters) {
    await storeGrievanceSteps(writer.tx, office, id, reading.grievanceSteps, run.gazetteer);
  }
  await saveNewMeasures(
    writer,
    charters.map(({ id, reading }) => ({ charterId: id, ...measureCharter(factsOfReading(reading)) })),
  );
  return saved;
}

function charterRow(
  { office, read, effectiveFrom, firstSeenOn, origin }: CharterToStore,
  { today }: StoringRun,
): NewCharter {
  const { signature, vision, mission, expectations } = read.reading;
  return {
    officeId: office.id,
    signedOn: signature.signedOn,
    signedBy: signature.name?.text ?? null,
    ...chooseEffectiveDate({ effectiveFrom, firstSeenOn: firstSeenOn ?? today }, read.reading),
    vision,
    mission,
    expectations,
    synthetic: office.synthetic,
    authority: origin.authority,
  };
}

function provenanceRow({ read, bytes, sha256, uri, origin }: CharterToStore, { now }: StoringRun): NewProvenance {
  return {
    uri,
    format: read.format,
    sha256,
    parserVersion: PARSER_VERSION,
    importedAt: now,
    // A database text cannot hold a lone surrogate; the bytes keep it.
    text: read.text?.toWellFormed() ?? null,
    original: bytes,
    sourceId: origin.sourceId,
    chain: [...origin.chain],
  };
}

function findingRow({ service, ...finding }: Finding, serviceIds: readonly number[]) {
  return {
    ...finding,
    severity: renderFinding(finding).severity,
    serviceId: service === null ? null : (serviceIds[service] ?? null),
  };
}
