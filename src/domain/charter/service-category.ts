import type { Section } from './section.ts';

/** Whom a service is for. UNSPECIFIED: the document has no sections. */
export const SERVICE_CATEGORIES = ['CITIZEN', 'INSTITUTIONAL', 'INTERNAL', 'UNSPECIFIED'] as const;

/** One of the three service groups, or none. */
export type ServiceCategory = (typeof SERVICE_CATEGORIES)[number];

/** The category of the services under a section's heading; UNSPECIFIED for the sections that name none. */
export function categoryOfSection(section: Section | undefined): ServiceCategory {
  switch (section) {
    case 'CITIZEN_SERVICES':
      return 'CITIZEN';
    case 'INSTITUTIONAL_SERVICES':
      return 'INSTITUTIONAL';
    case 'INTERNAL_SERVICES':
      return 'INTERNAL';
    default:
      return 'UNSPECIFIED';
  }
}
