import type { Contact } from './officer-cell.ts';
import type { NameAndPost } from './split-head.ts';

/** What an officer cell says, before the cell's own words are put beside it. */
export interface CellParts extends NameAndPost {
  acting: boolean;
  contact: Contact | null;
}
