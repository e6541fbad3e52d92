import type { ServiceDeadlinesQuery, ServiceHeadQuery } from '../../api/operations.ts';

export type ServiceHead = NonNullable<ServiceHeadQuery['catalogueService']>;

export type Division = ServiceHeadQuery['areas']['nodes'][number];

/** What is known of the service's deadlines over the offices asked for. */
export type Deadlines = ServiceDeadlinesQuery['compareDeadlines'];

/** What one office promises for it. */
export type RankedOffice = Deadlines['ranking']['nodes'][number];
