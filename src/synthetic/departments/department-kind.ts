import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import type { TimeUnit } from '../../domain/deadline/deadline.ts';
import type { Designation, OfficeLevel } from '../nation.ts';

/** The time a service usually takes, of which every office makes its own promise. */
export type StandardTime =
  | { kind: 'FIXED'; max: number; unit: TimeUnit }
  | { kind: 'RANGE'; min: number; max: number; unit: TimeUnit }
  | { kind: 'IMMEDIATE' | 'AS_DIRECTED' | 'PER_LAW' | 'SCHEDULED' };

/** What a service usually costs, in taka. */
export type StandardFee = { kind: 'FREE' | 'PER_LAW' | 'PER_POLICY' } | { kind: 'AMOUNT'; amountBdt: number };

/** A service that the offices of a kind of department offer. */
export interface ServiceTemplate {
  slug: string;
  category: Exclude<ServiceCategory, 'UNSPECIFIED'>;
  name: string;
  nameEn: string;
  time: StandardTime;
  fee: StandardFee;
}

/** A kind of department: fisheries, land … */
export interface DepartmentKind {
  slug: string;
  name: string;
  nameEn: string;
  heads: Readonly<Record<OfficeLevel, Designation>>;
  services: readonly ServiceTemplate[];
}
