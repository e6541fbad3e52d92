import type { GrievanceRole } from '../charter/grievance-step.ts';
import type { TimeUnit } from '../deadline/deadline.ts';

/** How long one step of the grievance procedure may take, as a source says it of one body. */
export interface GrievanceLimit {
  /** The slug of an office, an organisation or the country, for which and below which it holds. */
  appliesTo: string;
  /** The body, in the source's words. */
  body: string;
  role: GrievanceRole;
  max: number;
  unit: TimeUnit;
  /** As many more units where the complaint is investigated; null where the source names none. */
  extension: number | null;
  /** Where a complaint of this step is made: a web or mail address; null where the source names none. */
  contact: string | null;
  source: string;
  note: string | null;
}
