import { takeActing, withoutRank } from './acting-charge.ts';
import type { CellParts } from './cell-parts.ts';
import { findContactStart, readContact, withoutRooms } from './contact-part.ts';
import type { OfficerLabel } from './labelled-parts.ts';
import { withoutListMark } from './list-mark.ts';
import { holdsName, type NameAndPost, readName, splitNameAndPost } from './split-head.ts';
import { trimEdges } from './trim-edges.ts';

function splitAtContact(piece: string): [value: string, contact: string] {
  const start = findContactStart(piece) ?? piece.length;
  return [piece.slice(0, start), piece.slice(start)];
}

function readNameValue(value: string): NameAndPost {
  const split = splitNameAndPost(value);
  return split.designation === null ? { name: readName(value), designation: null } : split;
}

/** Reads a cell that labels its parts: `নামঃ মোঃ আব্দুল করিম পদবীঃ উপজেলা কৃষি অফিসার মোবাইলঃ ০১৭…`. A label twice: two people, no name. */
export function readLabelledCell(text: string, labels: readonly OfficerLabel[]): CellParts {
  const [before, contactBefore] = splitAtContact(text.slice(0, labels[0]?.start));
  const contacts = [contactBefore];
  const names: NameAndPost[] = [];
  const posts: string[] = [];
  let acting = takeActing(before).acting;
  labels.forEach((label, index) => {
    const [value, contact] = splitAtContact(text.slice(label.valueStart, labels[index + 1]?.start));
    contacts.push(contact);
    const taken = takeActing(value);
    acting ||= taken.acting || takeActing(contact).acting;
    const plain = withoutListMark(withoutRank(withoutRooms(taken.rest)));
    if (label.part === 'NAME') names.push(readNameValue(plain));
    else if (label.part === 'NAME_AND_POST') names.push(splitNameAndPost(plain));
    else posts.push(trimEdges(plain.replace(/\s+/g, ' '), ',;:|/।–.-'));
  });
  const contact = readContact(contacts.filter((piece) => piece !== '').join(' '));
  if (names.length > 1 || posts.length > 1) return { name: null, designation: null, acting, contact };
  const [named = splitNameAndPost(before)] = names;
  const [post = ''] = posts;
  if (holdsName(post)) return { name: named.name, designation: null, acting, contact };
  return { name: named.name, designation: post === '' ? named.designation : post, acting, contact };
}
