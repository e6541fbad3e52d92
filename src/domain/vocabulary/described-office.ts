import type { Channel } from '../charter/channel.ts';
import type { ServiceCategory } from '../charter/service-category.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { Fee } from '../fee/fee.ts';
import type { Contact } from '../officer/officer-cell.ts';

/** A thing with a slug and a name in both languages. */
export interface Named {
  slug: string;
  name: string;
  nameEn: string | null;
}

/** A place of the administrative map; degrees of WGS 84, null where not known. */
export interface DescribedArea extends Named {
  bbsCode: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** Who holds a post by the charters in force. */
export interface DescribedHolder {
  officerId: number;
  name: string;
  nameEn: string | null;
  acting: boolean;
  contact: Contact;
}

/** A post in an office, and the post it reports to. Holder null: no charter in force names one. */
export interface DescribedPost {
  officeSlug: string;
  designation: string;
  designationEn: string | null;
  holder: DescribedHolder | null;
  reportsTo: { officeSlug: string; designation: string } | null;
}

/** One promise. The posts are those that its charter names. */
export interface DescribedService {
  key: string;
  category: ServiceCategory;
  serial: string | null;
  name: string;
  nameEn: string | null;
  channels: readonly Channel[];
  channelsText: string | null;
  documentsText: string | null;
  documentsPlace: string | null;
  fee: Fee;
  deadline: Deadline;
  responsible: { officeSlug: string; designation: string; contact: Contact } | null;
  superior: { officeSlug: string; designation: string } | null;
}

/** The charter in force and where it came from; dates ISO 8601. */
export interface DescribedCharter {
  version: number;
  signedOn: string | null;
  effectiveFrom: string;
  effectiveUntil: string | null;
  synthetic: boolean;
  sourceUri: string | null;
  sha256: string | null;
  importedAt: string | null;
}

/** One office with all that is exported of it. Charter null: none is in force, and there are no services. */
export interface DescribedOffice extends Named {
  website: string | null;
  synthetic: boolean;
  area: DescribedArea;
  organisation: Named & { website: string | null };
  parent: Named | null;
  posts: readonly DescribedPost[];
  charter: DescribedCharter | null;
  services: readonly DescribedService[];
}
