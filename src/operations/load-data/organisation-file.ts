import { z } from 'zod';
import { AREA_LEVELS } from '../../domain/office/area.ts';
import type { DataFile } from './data-file.ts';

/** A tier of an organisation's offices: one at each area of the level, named by a pattern, led by a post. */
const Tier = z.object({
  level: z.enum(AREA_LEVELS),
  name: z.string(),
  nameEn: z.string(),
  head: z.object({ designation: z.string(), designationEn: z.string() }),
});
const OrganisationFile = z.object({
  source: z.string(),
  slug: z.string(),
  name: z.string(),
  nameEn: z.string(),
  website: z.string().nullable(),
  tiers: z.array(Tier),
});

/** What a file of `data/organisations/` holds. */
export type OrganisationFileContent = z.infer<typeof OrganisationFile>;

/** The organisation of a file and the tiers of its offices. */
export function readOrganisationFile(file: DataFile): OrganisationFileContent {
  return OrganisationFile.parse(JSON.parse(file.bytes.toString('utf8')));
}
