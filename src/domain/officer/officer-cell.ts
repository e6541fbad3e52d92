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

/**
 * An officer cell as understood. `name` without the courtesy জনাব; `acting` for অ.দা. and its kin, null where nobody
 * is named; `text` is the whole cell as published.
 */
export interface OfficerCell {
  name: string | null;
  designation: string | null;
  acting: boolean | null;
  contact: Contact | null;
  text: string;
}
