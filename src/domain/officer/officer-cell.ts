/**
 * How to reach somebody. `phones` in E.164 where the number is understood; `text` is the part of the cell that holds
 * the contact, digits transliterated, nothing else changed.
 */
export interface Contact {
  phones: string[];
  emails: string[];
  urls: string[];
  text: string;
}

/** One officer of a cell: name, post, whether acting, and how to be reached. */
export interface OfficerReading {
  name: string | null;
  designation: string | null;
  acting: boolean | null;
  contact: Contact | null;
}

/**
 * An officer cell as understood. `name` without the courtesy জনাব; `acting` for অ.দা. and its kin, null where nobody
 * is named; `text` is the whole cell as published. Where the cell lists several officers, the fields are the first one's
 * and `others` has the rest in order; posts joined by a slash or ও (`কর্মকর্তা/কর্মচারী`) stay one designation.
 */
export interface OfficerCell extends OfficerReading {
  text: string;
  others?: OfficerReading[];
}
