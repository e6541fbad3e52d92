import type { DepartmentKind } from './department-kind.ts';
import { FARMING } from './farming.ts';

/** Every kind of department, in the order in which a nation is filled with them. */
export const DEPARTMENT_KINDS: readonly DepartmentKind[] = [...FARMING];
