import { measuredDeadline } from '../../domain/deadline/measured-deadline.ts';
import type { Contact } from '../../domain/officer/officer-cell.ts';
import type { ServiceRow } from '../../storage/export/service-rows.read.ts';

/** A service as it is exported: nested, in the names of the public API. What a charter does not say is null. */
export type ExportedService = ReturnType<typeof toExportedService>;

const NOWHERE = { page: null, sheet: null, table: null, row: null, column: null, line: null };

/** Who is named for a service, as a PostHolding of the public API. */
export interface ExportedHolding {
  post: { designation: string | null; designationEn: string | null };
  officer: { name: string; nameEn: string | null } | null;
  acting: boolean | null;
  contact: Contact | null;
  text: string;
}

/** A row of an export in the shape of the public API. */
export function toExportedService(row: ServiceRow) {
  const { service, office, area, organisation, catalogueService, charter, provenance } = row;
  return {
    key: service.key,
    office: {
      slug: office.slug,
      name: office.name,
      nameEn: office.nameEn,
      level: office.level,
      website: office.website,
      area,
      organisation,
    },
    category: service.category,
    serial: service.serial,
    name: service.name,
    catalogueService,
    channels: service.channels,
    channelsText: service.channelsText,
    documentsText: service.documentsText,
    documentsPlace: service.documentsPlace,
    fee: service.fee,
    deadline: measuredDeadline(service.deadline),
    responsible: toHolding(row.responsible),
    superior: toHolding(row.superior),
    charter: {
      version: charter.version,
      signedOn: charter.signedOn,
      effectiveFrom: charter.effectiveFrom,
      effectiveFromBasis: charter.effectiveFromBasis,
      effectiveUntil: charter.effectiveUntil,
      synthetic: charter.synthetic,
      provenance,
    },
    at: { ...NOWHERE, ...service.at },
  };
}

function toHolding(named: ServiceRow['responsible']): ExportedHolding | null {
  const { text, acting, contact, designation, designationEn, officerName, officerNameEn } = named;
  if (text === null) return null;
  return {
    post: { designation, designationEn },
    officer: officerName === null ? null : { name: officerName, nameEn: officerNameEn },
    acting,
    contact,
    text,
  };
}
