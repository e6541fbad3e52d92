import { readContact } from '../officer/contact-part.ts';
import type { Contact, OfficerCell } from '../officer/officer-cell.ts';
import { toAsciiDigits } from '../text/digits.ts';

/** The cells of a complaint table's row that say whom to go to and where. */
export interface StepCells {
  officer: OfficerCell | null;
  addressText: string | null;
}

/** How to reach a step of a complaint table: by its officer's cell and its address together; null where both are silent. */
export function stepContact({ officer, addressText }: StepCells): Contact | null {
  const stated = officer?.contact ?? null;
  if (addressText === null || addressText.trim() === '') return stated;
  const address = readAddress(addressText);
  if (stated === null) return address;
  return {
    phones: [...new Set([...stated.phones, ...address.phones])],
    emails: [...new Set([...stated.emails, ...address.emails])],
    urls: [...new Set([...stated.urls, ...address.urls])],
    text: `${stated.text}; ${address.text}`,
  };
}

/** An address without number, mail or site is still where a citizen can go. */
function readAddress(text: string): Contact {
  return readContact(text) ?? { phones: [], emails: [], urls: [], text: toAsciiDigits(text).trim() };
}
