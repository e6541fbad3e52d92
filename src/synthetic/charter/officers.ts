import type { PlannedOffice } from '../office-at.ts';
import type { Random } from '../random.ts';
import { type WrittenOfficer, writeOfficer } from '../wording/write-officer.ts';
import { personOf } from './people.ts';
import type { CharterVersion } from './versions.ts';

/** Whom a charter names, each in the words of all their cells. */
export interface CharterOfficers {
  head: WrittenOfficer;
  /** Another who deals with some services; null where the head deals with all. */
  dealing: WrittenOfficer | null;
  /** The head of the office above; null at head office. */
  superior: WrittenOfficer | null;
  signer: { name: string; designation: string };
}

const DEALING_POSTS = ['অফিস সহকারী', 'উচ্চমান সহকারী', 'প্রশাসনিক কর্মকর্তা', 'হিসাবরক্ষক'];

/** The officers of one version. Who holds the office above does not change with this office's versions. */
export function writeOfficers(
  seed: number,
  { index, office, department, parentIndex, parentLevel }: PlannedOffice,
  { style, term }: CharterVersion,
  random: Random,
): CharterOfficers {
  const write = (person: Parameters<typeof writeOfficer>[0], designation: string) =>
    writeOfficer(person, designation, { habit: style.officer, digits: style.digits }, random);
  const own = { index, slug: office.slug };
  const head = personOf(seed, own, 'HEAD', term);
  const dealing = personOf(seed, own, 'DEALING', term);
  const above =
    parentIndex === null || parentLevel === null || office.parentSlug === null
      ? null
      : {
          person: personOf(seed, { index: parentIndex, slug: office.parentSlug }, 'HEAD', 0),
          designation: department.organisation.headDesignations[parentLevel].designation,
        };
  return {
    head: write(head, office.headDesignation),
    dealing: random.chance(0.4) ? write(dealing, random.oneOf(DEALING_POSTS)) : null,
    superior: above === null ? null : write(above.person, above.designation),
    signer: { name: head.name, designation: office.headDesignation },
  };
}
