import type { ServiceReading } from '../../domain/charter/charter-reading.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';

/** A charter that is being stored: the id it has got, whose it is, and what it promises, in the order of the document. */
export interface CharterInStore {
  id: number;
  office: StoredOffice;
  services: readonly ServiceReading[];
}
