import { z } from 'zod';
import { SERVICE_CATEGORIES } from '../../domain/charter/service-category.ts';
import { saveCatalogueServices } from '../../storage/catalogue/catalogue.write.ts';
import type { Database } from '../../storage/connect.ts';
import { readOrganisationsBySlug } from '../../storage/organisation/organisation.read.ts';
import type { DataFile } from './data-file.ts';

const CatalogueFile = z.object({
  source: z.string(),
  organisation: z.string(),
  services: z.array(
    z.object({
      slug: z.string(),
      category: z.enum(SERVICE_CATEGORIES),
      name: z.string(),
      nameEn: z.string().nullable(),
      aliases: z.array(z.string()),
    }),
  ),
});

/** Stores the curated catalogue of an organisation, which must be stored already. */
export async function loadCatalogue(tx: Database, file: DataFile): Promise<void> {
  const catalogue = CatalogueFile.parse(JSON.parse(file.bytes.toString('utf8')));
  const [organisation] = await readOrganisationsBySlug(tx, [catalogue.organisation]);
  if (organisation === undefined)
    throw new Error(`${file.name} names the unknown organisation ${catalogue.organisation}`);
  await saveCatalogueServices(
    tx,
    catalogue.services.map((service) => ({ ...service, organisationId: organisation.id })),
  );
}
