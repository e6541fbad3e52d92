import { areaReference } from './area/area.reference.ts';
import { catalogueServiceReference } from './catalogue/catalogue.reference.ts';
import { charterReference } from './charter/charter.reference.ts';
import { officeReference } from './office/office.reference.ts';
import { organisationReference } from './organisation/organisation.reference.ts';
import { officerReference } from './post/officer.reference.ts';
import { postReference } from './post/post.reference.ts';
import { serviceReference } from './service/service.reference.ts';

/** What other subgraphs may refer to and extend. */
export const ENTITIES = [
  officeReference,
  serviceReference,
  charterReference,
  areaReference,
  catalogueServiceReference,
  organisationReference,
  officerReference,
  postReference,
];
