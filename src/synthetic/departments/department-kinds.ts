import type { DepartmentKind } from './department-kind.ts';
import { FARMING } from './farming.ts';
import { HEALTH_AND_SCHOOLS } from './health-and-schools.ts';
import { REGISTERS } from './registers.ts';
import { WELFARE } from './welfare.ts';
import { WORKS } from './works.ts';

/** Every kind of department, in the order in which a nation is filled with them. */
export const DEPARTMENT_KINDS: readonly DepartmentKind[] = [
  ...FARMING,
  ...WELFARE,
  ...HEALTH_AND_SCHOOLS,
  ...REGISTERS,
  ...WORKS,
];
