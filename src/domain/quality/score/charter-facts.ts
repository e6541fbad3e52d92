import type { CharterReading, ServiceReading } from '../../charter/charter-reading.ts';
import type { GrievanceStepReading } from '../../charter/grievance-step.ts';
import type { SourcePosition } from '../../charter/source-position.ts';
import type { Contact, OfficerCell } from '../../officer/officer-cell.ts';
import { cellWords } from './cell-words.ts';

/** An officer cell with words: whether it names a post, and how to reach whom it names. */
export interface OfficerFacts {
  text: string;
  namesPost: boolean;
  contact: Pick<Contact, 'phones' | 'emails'> | null;
}

/** What the score looks at in a service. An officer is null where the cell is missing or empty. */
export interface ServiceFacts
  extends Pick<ServiceReading, 'category' | 'name' | 'channelsText' | 'documentsText' | 'documentsPlace'>,
    Pick<ServiceReading, 'fee' | 'deadline'> {
  responsible: OfficerFacts | null;
  superior: OfficerFacts | null;
}

/** What the score looks at in a row of the complaint table. */
export interface GrievanceStepFacts extends Pick<GrievanceStepReading, 'limit'> {
  officer: Pick<OfficerCell, 'name' | 'designation' | 'text'> | null;
  at: SourcePosition;
}

/** All that the score of a charter depends on, the same from a fresh reading and from stored rows. */
export interface CharterFacts {
  vision: string | null;
  mission: string | null;
  expectations: readonly string[];
  /** ISO 8601 calendar date. */
  signedOn: string | null;
  signedBy: string | null;
  services: readonly ServiceFacts[];
  grievanceSteps: readonly GrievanceStepFacts[];
}

/** The facts of a charter as read. A reading that is stored gives the same facts afterwards. */
export function factsOfReading(reading: CharterReading): CharterFacts {
  const { vision, mission, expectations, signature, services, grievanceSteps } = reading;
  return {
    vision,
    mission,
    expectations,
    signedOn: signature.signedOn,
    signedBy: signature.name?.text ?? null,
    services: services.map((service) => ({
      ...service,
      responsible: officerFacts(service.responsible, cellWords(service.cells, 'RESPONSIBLE')),
      superior: officerFacts(service.superior, cellWords(service.cells, 'SUPERIOR')),
    })),
    grievanceSteps,
  };
}

/** Whether a service says whom to go to: a name alone is nobody to be found in an office, only a post counts. */
export function namesPost(officer: OfficerFacts | null): officer is OfficerFacts {
  return officer?.namesPost === true;
}

/** Of a cell that names no post, only the words are kept: they are where the points are lost. */
export function unnamedOfficer(words: string | null): OfficerFacts | null {
  return words === null ? null : { text: words, namesPost: false, contact: null };
}

function officerFacts(cell: OfficerCell | null, words: string | null): OfficerFacts | null {
  return cell?.designation ? { text: cell.text, namesPost: true, contact: cell.contact } : unnamedOfficer(words);
}
