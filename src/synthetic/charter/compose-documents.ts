import { layOut } from '../layouts/lay-out.ts';
import type { SyntheticDocument } from '../nation.ts';
import type { PlannedOffice } from '../office-at.ts';
import { randomFor } from '../random.ts';
import { type CharterVersion, planVersions } from './versions.ts';
import { writeCharter } from './write-charter.ts';

const KEY = 23;

/** The versions of an office's charter as documents, the earliest first. */
export function composeDocuments(seed: number, planned: PlannedOffice): SyntheticDocument[] {
  return planVersions(seed, planned).map((version) => compose(seed, planned, version));
}

function compose(seed: number, planned: PlannedOffice, charter: CharterVersion): SyntheticDocument {
  const { version, effectiveFrom, isSigned, style } = charter;
  const random = randomFor(seed, KEY, planned.index, version);
  const { content, services, defects } = writeCharter(seed, planned, charter, random);
  const laidOut = layOut(content, style, random);
  return {
    officeSlug: planned.office.slug,
    version,
    effectiveFrom,
    format: laidOut.format,
    text: laidOut.text.normalize('NFC'),
    truth: {
      services: services.map((service) => ({ ...service, name: service.name.normalize('NFC') })),
      signedOn: isSigned ? effectiveFrom : null,
      layout: style.layout,
      defects: [...defects, ...laidOut.defects],
    },
  };
}
