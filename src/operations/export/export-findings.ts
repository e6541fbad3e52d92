import { type RenderedFinding, renderFinding } from '../../domain/quality/render-finding.ts';
import type { Database } from '../../storage/connect.ts';
import { type FindingFilter, pageFindings, type StoredFinding } from '../../storage/finding/finding.read.ts';
import { readOffices, type StoredOffice } from '../../storage/office/office.read.ts';
import type { StoredService } from '../../storage/service/service.map.ts';
import { readServices } from '../../storage/service/service.read.ts';
import { byId, distinctIds, everyPage } from './every-page.ts';

/** A finding with its sentences, its office, and the service it is of; null where it is of the whole charter. */
export interface ExportedFinding extends Pick<StoredFinding, 'at' | 'line' | 'character' | 'cell'>, RenderedFinding {
  office: StoredOffice;
  service: StoredService | null;
}

/** The findings of charters in force, page by page, in the order of the documents; three statements a page. */
export async function* exportFindings(db: Database, filter: FindingFilter): AsyncGenerator<ExportedFinding[]> {
  for await (const findings of everyPage((page) => pageFindings(db, filter, page))) {
    const offices = byId(await readOffices(db, distinctIds(findings.map(({ officeId }) => officeId))));
    const services = byId(await readServices(db, distinctIds(findings.map(({ serviceId }) => serviceId))));
    yield findings.flatMap((finding) => {
      const office = offices.get(finding.officeId);
      const service = services.get(finding.serviceId ?? 0) ?? null;
      return office === undefined ? [] : [{ ...finding, ...renderFinding(finding), office, service }];
    });
  }
}
