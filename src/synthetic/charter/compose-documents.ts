import { renderText } from '../layouts/text-layouts.ts';
import type { SyntheticDocument } from '../nation.ts';
import type { PlannedOffice } from '../office-at.ts';
import { catalogueSlug } from '../plan-nation.ts';
import { randomFor } from '../random.ts';

/** The versions of an office's charter, the earliest first. */
export function composeDocuments(seed: number, { index, office, department }: PlannedOffice): SyntheticDocument[] {
  const random = randomFor(seed, index);
  if (random.chance(0.15)) return [];
  const services = department.services.filter(({ category }) => category === 'CITIZEN');
  const rows = services.map(({ name }, at) => [String(at + 1), name, '৭ কার্যদিবস', office.headDesignation]);
  const text = renderText(
    {
      opening: ['নমুনা দলিল: কৃত্রিম তথ্য (synthetic demonstration data)', department.organisation.name, 'সিটিজেন চার্টার'],
      sections: [
        {
          heading: '২.১) নাগরিক সেবা',
          columns: ['SERIAL', 'NAME', 'DEADLINE', 'RESPONSIBLE'],
          headings: ['ক্রমিক নং', 'সেবার নাম', 'সেবা প্রদানের সময়সীমা', 'দায়িত্বপ্রাপ্ত কর্মকর্তা'],
          rows,
        },
      ],
      closing: [],
    },
    'tabs',
  );
  return [
    {
      officeSlug: office.slug,
      version: 1,
      effectiveFrom: '2024-01-01',
      format: 'TEXT',
      text: text.normalize('NFC'),
      truth: {
        services: services.map((service) => ({
          catalogueSlug: catalogueSlug(department.organisation.slug, service),
          category: service.category,
          name: service.name,
          deadline: { kind: 'FIXED', min: null, max: 7, unit: 'WORKING_DAY', immediate: false },
          fee: null,
          responsible: { name: null, designation: office.headDesignation, acting: false, phone: null },
          superior: null,
        })),
        signedOn: null,
        layout: 'tabs',
        defects: [],
      },
    },
  ];
}
