import type { ComparedService } from '../compared-service.ts';

/**
 * An officer cell of a service as stored: its own words, and what was understood of them. Both `name` and
 * `designation` are null where nothing was.
 */
export interface NamedOfficer {
  text: string;
  name: string | null;
  designation: string | null;
  acting: boolean;
  phones: readonly string[];
  emails: readonly string[];
}

/** What finding changes needs to know of a service in one version of its charter. An officer is null where the cell is empty. */
export interface VersionedService
  extends Pick<
    ComparedService,
    'category' | 'ordinal' | 'name' | 'deadline' | 'fee' | 'channels' | 'documentsText' | 'documentsPlace'
  > {
  key: string;
  channelsText: string | null;
  responsible: NamedOfficer | null;
  superior: NamedOfficer | null;
}
