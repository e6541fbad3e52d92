import { SERVICE_CATEGORIES } from '../../domain/charter/service-category.ts';
import { TIME_UNITS } from '../../domain/deadline/deadline.ts';
import type { Designation } from '../nation.ts';
import type { DepartmentKind, ServiceTemplate, StandardFee, StandardTime } from './department-kind.ts';

const FIXED = /^(\d+) (\w+)$/;
const RANGE = /^(\d+)-(\d+) (\w+)$/;
const OTHER_TIMES = ['IMMEDIATE', 'AS_DIRECTED', 'PER_LAW', 'SCHEDULED'] as const;
const OTHER_FEES = ['FREE', 'PER_LAW', 'PER_POLICY'] as const;

/**
 * A kind of department from its page: the name in both languages, the heads of the three tiers from the top down, then
 * a service a line: category | slug | name | English name | usual time | usual fee. Throws where a line is not so.
 *
 *     মৎস্য অধিদপ্তর | Department of Fisheries
 *     মহাপরিচালক | Director General
 *     …
 *     CITIZEN | feed-licence | মৎস্য খাদ্য বিক্রয়ের লাইসেন্স প্রদান | Licence to sell fish feed | 15 WORKING_DAY | 500
 */
export function readDepartment(slug: string, page: string): DepartmentKind {
  const [title, country, district, upazila, ...services] = cellsOf(page);
  const [name = '', nameEn = ''] = title ?? [];
  return {
    slug,
    name,
    nameEn,
    heads: { COUNTRY: readPost(country), DISTRICT: readPost(district), UPAZILA: readPost(upazila) },
    services: services.map(readService),
  };
}

/** The services of a page that has nothing else. */
export function readServices(page: string): ServiceTemplate[] {
  return cellsOf(page).map(readService);
}

function cellsOf(page: string): string[][] {
  const lines = page.normalize('NFC').trim().split('\n');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

function readPost(cells: string[] | undefined): Designation {
  const [designation, designationEn] = cells ?? [];
  if (designation === undefined || designationEn === undefined) throw unreadable(cells);
  return { designation, designationEn };
}

function readService(cells: string[]): ServiceTemplate {
  const [written, slug, name, nameEn, time, fee] = cells;
  const category = SERVICE_CATEGORIES.find((known) => known === written);
  const isWhole = slug && name && nameEn && time && fee;
  if (category === undefined || category === 'UNSPECIFIED' || !isWhole) throw unreadable(cells);
  return { category, slug, name, nameEn, time: readTime(time, cells), fee: readFee(fee, cells) };
}

function readTime(text: string, cells: string[]): StandardTime {
  const other = OTHER_TIMES.find((kind) => kind === text);
  if (other !== undefined) return { kind: other };
  const range = RANGE.exec(text);
  const fixed = FIXED.exec(text);
  const unit = TIME_UNITS.find((known) => known === (range?.[3] ?? fixed?.[2]));
  if (unit === undefined) throw unreadable(cells);
  if (range !== null) return { kind: 'RANGE', min: Number(range[1]), max: Number(range[2]), unit };
  return { kind: 'FIXED', max: Number(fixed?.[1]), unit };
}

function readFee(text: string, cells: string[]): StandardFee {
  const other = OTHER_FEES.find((kind) => kind === text);
  if (other !== undefined) return { kind: other };
  if (!/^\d+$/.test(text)) throw unreadable(cells);
  return { kind: 'AMOUNT', amountBdt: Number(text) };
}

/** A slip of ours in a page, found by the first test that loads it. */
function unreadable(cells: string[] | undefined): Error {
  return new Error(`This line of a department's page cannot be read: ${cells?.join(' | ') ?? 'the page is too short'}`);
}
