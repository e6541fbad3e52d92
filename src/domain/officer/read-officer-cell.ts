import { remember } from '../text/remember.ts';
import { takeActing, withoutRank } from './acting-charge.ts';
import type { CellParts } from './cell-parts.ts';
import { findContactStart, readContact, withoutRooms } from './contact-part.ts';
import { cutsIntoOfficers } from './cut-officers.ts';
import { holdsPostNoun } from './designation-words.ts';
import { findOfficerLabels } from './labelled-parts.ts';
import { withoutListMark } from './list-mark.ts';
import { isCourtesy } from './name-words.ts';
import type { OfficerCell, OfficerReading } from './officer-cell.ts';
import { readLabelledCell } from './read-labelled-cell.ts';
import { type NameAndPost, splitNameAndPost } from './split-head.ts';

const MOST_REMEMBERED = 5_000;
const UNKNOWN: NameAndPost = { name: null, designation: null };

/** A second officer behind the first one's contact: whose number is whose cannot be told. */
function namesAnotherBehind(contact: string): boolean {
  const words = contact.split(/[\s,;।|]+/).filter((word) => !/[@0-9০-৯]/.test(word));
  return words.some((word) => isCourtesy(word) || holdsPostNoun(word));
}

function readUnlabelled(text: string): CellParts {
  const start = findContactStart(text) ?? text.length;
  const contactText = text.slice(start);
  const { rest, acting } = takeActing(text.slice(0, start));
  const actingBehind = takeActing(contactText).acting;
  const head = withoutRank(withoutRooms(rest));
  const parts = namesAnotherBehind(contactText) ? UNKNOWN : splitNameAndPost(head);
  return { ...parts, acting: acting || actingBehind, contact: readContact(contactText) };
}

function readOne(written: string): OfficerReading {
  const text = withoutListMark(written);
  const labels = findOfficerLabels(text);
  const parts = labels.length === 0 ? readUnlabelled(text) : readLabelledCell(text, labels);
  const acting = parts.name === null && !parts.acting ? null : parts.acting;
  return { name: parts.name, designation: parts.designation, acting, contact: parts.contact };
}

/** Whether the parts of a cut are officers, each whole by itself: all with a post, and all or none with a name. */
function areOfficers(officers: readonly OfficerReading[]): boolean {
  const named = officers.filter(({ name }) => name !== null).length;
  const reached = officers.filter(({ contact }) => contact !== null).length;
  if (officers.some(({ designation }) => designation === null)) return false;
  return (named === 0 || named === officers.length) && (reached === 0 || reached === officers.length);
}

function readSeveral(text: string): OfficerReading[] | null {
  for (const parts of cutsIntoOfficers(text)) {
    const officers = parts.map((part) => readOne(part.replace(/\s+/g, ' ')));
    if (areOfficers(officers)) return officers;
  }
  return null;
}

/**
 * Reads an officer cell: name, post, acting charge and contact, unlabelled or labelled (নামঃ পদবীঃ মোবাইলঃ).
 * Nothing is guessed: where name and post cannot be told apart both are null and `text` keeps the words.
 * `acting` is null where nobody is named, unless the cell says অ.দা. or its kin.
 */
export const readOfficerCell = remember(readCell, MOST_REMEMBERED);

function readCell(text: string): OfficerCell {
  const plain = text.normalize('NFC').trim();
  const [first, ...others] = readSeveral(plain) ?? [readOne(plain.replace(/\s+/g, ' '))];
  const cell: OfficerCell = { name: null, designation: null, acting: null, contact: null, ...first, text };
  return others.length === 0 ? cell : { ...cell, others };
}
