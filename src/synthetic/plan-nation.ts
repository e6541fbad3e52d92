import { DomainError } from '../domain/errors.ts';
import { COUNTRY_SLUG } from '../domain/office/area.ts';
import { toBanglaDigits } from '../domain/text/digits.ts';
import { COMMON_SERVICES } from './departments/common-services.ts';
import type { DepartmentKind, ServiceTemplate } from './departments/department-kind.ts';
import { DEPARTMENT_KINDS } from './departments/department-kinds.ts';
import type { SyntheticArea, SyntheticOrganisation } from './nation.ts';

/** The most offices of one nation; 90 departments of 560 offices. */
export const MOST_SYNTHETIC_OFFICES = 50_000;

/** An area with the area above it that a department has an office in. */
export interface PlannedArea {
  area: SyntheticArea;
  /** Index in the plan's areas of the area whose office is the parent; null for head office. */
  parent: number | null;
}

/** A department and the services its offices choose from. */
export interface PlannedDepartment {
  organisation: SyntheticOrganisation;
  services: readonly ServiceTemplate[];
}

/** A made-up nation: its departments, and offices that are addressed by their index. */
export interface NationPlan {
  seed: number;
  offices: number;
  organisations: SyntheticOrganisation[];
  /** As `organisations`, with what the offices' charters are made of. */
  departments: readonly PlannedDepartment[];
  /** Where each department has an office: head office, then each district followed by its upazilas. */
  areas: readonly PlannedArea[];
}

/**
 * Plans a nation of so many offices, heads of departments included, over the given areas. A department has an office
 * for the country and every district and upazila; the last one only as many as are left, parents always first. Throws
 * BAD_USER_INPUT for a number of offices that is not whole or not from 1 to 50,000.
 */
export function planNation(input: { offices: number; seed: number; areas: readonly SyntheticArea[] }): NationPlan {
  const { offices, seed } = input;
  if (!Number.isInteger(offices) || offices < 1 || offices > MOST_SYNTHETIC_OFFICES) throw badNumber(offices);
  const areas = planAreas(input.areas);
  const count = Math.ceil(offices / areas.length);
  const departments = Array.from({ length: count }, (_, index) => planDepartment(index));
  return { seed, offices, organisations: departments.map(({ organisation }) => organisation), departments, areas };
}

function planAreas(areas: readonly SyntheticArea[]): PlannedArea[] {
  const below = Map.groupBy(areas, (area) => area.parentSlug);
  const country = areas.find((area) => area.level === 'COUNTRY');
  if (country === undefined) throw new Error(`The areas lack ${COUNTRY_SLUG}.`);
  const planned: PlannedArea[] = [{ area: country, parent: null }];
  const districts = areas.filter((area) => area.level === 'DISTRICT').sort(bySlug);
  for (const district of districts) {
    const parent = planned.push({ area: district, parent: 0 }) - 1;
    for (const upazila of (below.get(district.slug) ?? []).toSorted(bySlug)) planned.push({ area: upazila, parent });
  }
  return planned;
}

function bySlug(a: SyntheticArea, b: SyntheticArea): number {
  return a.slug < b.slug ? -1 : 1;
}

/** The kinds in turn; from the second round on with a number. */
function planDepartment(index: number): PlannedDepartment {
  const kind = DEPARTMENT_KINDS[index % DEPARTMENT_KINDS.length];
  if (kind === undefined) throw new Error('There are no kinds of departments.');
  const round = Math.floor(index / DEPARTMENT_KINDS.length) + 1;
  const slug = round === 1 ? `demo-${kind.slug}` : `demo-${kind.slug}-${round}`;
  const services = [...kind.services, ...COMMON_SERVICES];
  return { organisation: organisationOf(kind, slug, round, services), services };
}

function organisationOf(
  kind: DepartmentKind,
  slug: string,
  round: number,
  services: readonly ServiceTemplate[],
): SyntheticOrganisation {
  const number = round === 1 ? '' : ` ${round}`;
  return {
    slug,
    name: `নমুনা ${kind.name}${toBanglaDigits(number)} (কৃত্রিম)`.normalize('NFC'),
    nameEn: `Demo ${kind.nameEn}${number} (synthetic)`,
    headDesignations: kind.heads,
    catalogue: services.map((service) => ({
      slug: catalogueSlug(slug, service),
      category: service.category,
      name: service.name,
      nameEn: service.nameEn,
      aliases: [],
    })),
  };
}

/** The slug of a department's entry for a service: unlike that of any other department. */
export function catalogueSlug(organisationSlug: string, service: ServiceTemplate): string {
  return `${organisationSlug}-${service.slug}`;
}

function badNumber(offices: number): DomainError {
  const most = MOST_SYNTHETIC_OFFICES.toLocaleString('en');
  return new DomainError(
    'BAD_USER_INPUT',
    `A synthetic nation has 1 to ${most} offices, not ${offices}. Give a whole number in between.`,
    `কৃত্রিম নমুনায় ১ থেকে ${toBanglaDigits(most)}টি অফিস থাকতে পারে, ${toBanglaDigits(String(offices))}টি নয়। এর মধ্যে একটি পূর্ণ সংখ্যা দিন।`,
    ['offices'],
  );
}
