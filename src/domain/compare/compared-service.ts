import type { Channel } from '../charter/channel.ts';
import type { ServiceCategory } from '../charter/service-category.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { Fee } from '../fee/fee.ts';

/** What comparing needs to know of one office's version of a service. */
export interface ComparedService {
  officeId: number;
  catalogueServiceId: number;
  category: ServiceCategory;
  ordinal: number;
  name: string;
  deadline: Deadline;
  fee: Fee;
  channels: readonly Channel[];
  documentsText: string | null;
  documentsPlace: string | null;
  responsibleDesignation: string | null;
}
