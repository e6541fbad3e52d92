import { judgeAuthority, type OfficeHosts } from '../../domain/source/judge-authority.ts';
import { readAreas } from '../../storage/area/area.read.ts';
import type { Database } from '../../storage/connect.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import { readOrganisations } from '../../storage/organisation/organisation.read.ts';
import type { StoredSource } from '../../storage/source/source.read.ts';
import type { CharterOrigin } from '../import-charter/store-charters.ts';

/** Who brought a document, and whose word it counts as: as said of the source, else by the host it came from. */
export async function judgeOrigin(
  { db, source }: { db: Database; source: StoredSource },
  office: StoredOffice,
  { uri, chain }: { uri: string; chain: readonly string[] },
): Promise<CharterOrigin> {
  const origin = { sourceId: source.id, chain };
  if (source.authority !== null) return { ...origin, authority: source.authority };
  // Of the others the kind alone says it: nothing need be read.
  const hosts = source.kind === 'WEB_PAGE' ? await readHosts(db, office) : NO_HOSTS;
  return { ...origin, authority: judgeAuthority(source.kind, hostOf(uri), hosts) };
}

const NO_HOSTS: OfficeHosts = { organisation: '', websiteHost: null, areaHost: null, districtHost: null };

async function readHosts(db: Database, office: StoredOffice): Promise<OfficeHosts> {
  const [organisation] = await readOrganisations(db, [office.organisationId]);
  const [area] = await readAreas(db, [office.areaId]);
  const above = area === undefined ? [] : await readAreas(db, area.ancestorIds);
  const district = [area, ...above].find((one) => one?.level === 'DISTRICT');
  return {
    organisation: organisation?.slug ?? '',
    websiteHost: office.website === null ? null : hostOf(office.website),
    areaHost: area?.portalHost ?? null,
    districtHost: district?.portalHost ?? null,
  };
}

function hostOf(uri: string): string | null {
  return URL.canParse(uri) ? new URL(uri).hostname || null : null;
}
