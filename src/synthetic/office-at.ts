import type { OfficeLevel, SyntheticArea, SyntheticOffice } from './nation.ts';
import type { NationPlan, PlannedArea, PlannedDepartment } from './plan-nation.ts';

/** An office with all that its charters are made of. */
export interface PlannedOffice {
  index: number;
  office: SyntheticOffice;
  department: PlannedDepartment;
  area: SyntheticArea;
  /** The area above, for an upazila its district; null for head office. */
  parentArea: SyntheticArea | null;
  /** Index in the plan of the office above; null for head office. */
  parentIndex: number | null;
  /** Its tier. */
  parentLevel: OfficeLevel | null;
}

/** The office of an index from 0: department by department, head office, then each district before its upazilas. */
export function plannedOfficeAt(plan: NationPlan, index: number): PlannedOffice {
  const perDepartment = plan.areas.length;
  const department = plan.departments[Math.floor(index / perDepartment)];
  const place = plan.areas[index % perDepartment];
  if (department === undefined || place === undefined || index >= plan.offices) throw unknownOffice(plan, index);
  const parent = place.parent === null ? undefined : plan.areas[place.parent];
  return {
    index,
    office: nameOffice(department, place, parent),
    department,
    area: place.area,
    parentArea: parent?.area ?? null,
    parentIndex: place.parent === null ? null : index - (index % perDepartment) + place.parent,
    parentLevel: parent === undefined ? null : levelOf(parent.area),
  };
}

function nameOffice(
  { organisation }: PlannedDepartment,
  { area }: PlannedArea,
  parent: PlannedArea | undefined,
): SyntheticOffice {
  const level = levelOf(area);
  const head = organisation.headDesignations[level];
  const names: Record<OfficeLevel, [name: string, nameEn: string]> = {
    COUNTRY: ['প্রধান কার্যালয়', 'Head Office'],
    DISTRICT: [`জেলা কার্যালয়, ${area.name}`, `District Office, ${area.nameEn}`],
    UPAZILA: [
      `উপজেলা কার্যালয়, ${area.name}, ${parent?.area.name}`,
      `Upazila Office, ${area.nameEn}, ${parent?.area.nameEn}`,
    ],
  };
  const [name, nameEn] = names[level];
  return {
    slug: slugAt(organisation.slug, area),
    organisationSlug: organisation.slug,
    areaSlug: area.slug,
    level,
    name: `${name}, ${organisation.name}`.normalize('NFC'),
    nameEn: `${nameEn}, ${organisation.nameEn}`,
    parentSlug: parent === undefined ? null : slugAt(organisation.slug, parent.area),
    headDesignation: head.designation,
    headDesignationEn: head.designationEn,
  };
}

function slugAt(organisationSlug: string, area: SyntheticArea): string {
  return area.level === 'COUNTRY' ? organisationSlug : `${organisationSlug}/${area.slug}`;
}

function levelOf({ level, slug }: SyntheticArea): OfficeLevel {
  if (level === 'DIVISION') throw new Error(`No department has an office for the division ${slug}.`);
  return level;
}

/** A slip of the caller: indices are counted from the plan. */
function unknownOffice({ offices }: NationPlan, index: number): Error {
  return new RangeError(`This nation has offices 0 to ${offices - 1}, none of index ${index}.`);
}
