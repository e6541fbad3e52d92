import type { GrievanceStepReading } from '../../domain/charter/grievance-step.ts';
import { designationKeys } from '../../domain/escalation/designation-keys.ts';
import { nameOffices } from '../../domain/escalation/name-offices.ts';
import { stepContact } from '../../domain/escalation/step-contact.ts';
import { type CandidateOffice, tieStep } from '../../domain/escalation/tie-step.ts';
import type { Gazetteer } from '../../domain/office/gazetteer.ts';
import { areaSlugOf } from '../../domain/office/office-slug.ts';
import { foldName } from '../../domain/text/fold.ts';
import type { Database } from '../../storage/connect.ts';
import { saveGrievanceSteps } from '../../storage/grievance/grievance-step.write.ts';
import { readOffices, readOfficesBySlug, type StoredOffice } from '../../storage/office/office.read.ts';
import { readOrganisations } from '../../storage/organisation/organisation.read.ts';
import { readPosts, readPostsOfOffices, type StoredPost } from '../../storage/post/post.read.ts';
import { type KnownOfficer, readKnownOfficers } from '../../storage/post/post.write.ts';

interface TiedNames {
  officeId: number | null;
  postId: number | null;
  officerId: number | null;
}

const NOBODY: TiedNames = { officeId: null, postId: null, officerId: null };

/**
 * Stores the complaint table of a charter, each step with the office, post and officer that its words name beyond
 * doubt. Nothing new is made of them: a step that names nobody known keeps its words only. After the services'
 * officers, so that those are known.
 */
export async function storeGrievanceSteps(
  tx: Database,
  office: StoredOffice,
  charterId: number,
  steps: readonly GrievanceStepReading[],
  gazetteer: Gazetteer,
): Promise<void> {
  if (steps.length === 0) return;
  const places = await tiePlaces(tx, office, steps, gazetteer);
  const people = await identifyPeople(tx, steps, places);
  await saveGrievanceSteps(
    tx,
    steps.map((reading, i) => ({ reading, charterId, ...(people[i] ?? NOBODY) })),
  );
}

/** The office and post of each step, by its words. */
async function tiePlaces(
  tx: Database,
  office: StoredOffice,
  steps: readonly GrievanceStepReading[],
  gazetteer: Gazetteer,
): Promise<TiedNames[]> {
  const [organisation] = await readOrganisations(tx, [office.organisationId]);
  if (organisation === undefined) return steps.map(() => NOBODY);
  const words = steps.map((step) => nameOffices(step, organisation, gazetteer));
  const slugs = new Set(words.flatMap(({ byHost, byNames }) => [byHost, byNames]).filter((slug) => slug !== null));
  const offices = await readCandidates(tx, office, organisation.slug, [...slugs]);
  return steps.map((step, i) => {
    const named = words[i];
    const tied = named === undefined ? null : tieStep(step.officer?.designation ?? null, named, offices);
    return tied === null ? NOBODY : { ...tied, officerId: null };
  });
}

async function readCandidates(
  tx: Database,
  office: StoredOffice,
  organisation: string,
  slugs: readonly string[],
): Promise<CandidateOffice[]> {
  const line = [office.id, ...office.ancestorIds];
  const named = await readOfficesBySlug(tx, slugs);
  const offices = [...(await readOffices(tx, line)), ...named.filter(({ id }) => !line.includes(id))];
  const posts = await readPostsOfOffices(
    tx,
    offices.map(({ id }) => id),
  );
  return offices.map(({ id, slug, nameFolded, level, parentId }) => ({
    id,
    slug,
    nameFolded,
    level,
    areaSlug: areaSlugOf(organisation, slug) ?? '',
    isInLine: line.includes(id),
    isHeadOffice: parentId === null,
    posts: posts.filter((post) => post.officeId === id),
  }));
}

/**
 * Adds the officers: one known by the same name and the same phone, e-mail or post. Whose post the words do not place,
 * but who holds one of the designation given, is placed by it; where words and person disagree neither is taken.
 */
async function identifyPeople(
  tx: Database,
  steps: readonly GrievanceStepReading[],
  places: readonly TiedNames[],
): Promise<TiedNames[]> {
  const names = steps.flatMap(({ officer }) => (officer?.name == null ? [] : [foldName(officer.name)]));
  const known = await readKnownOfficers(tx, [...new Set(names)]);
  const posts = await readPosts(
    tx,
    known.flatMap(({ postIds }) => postIds),
  );
  return steps.map((step, i) => {
    const place = places[i] ?? NOBODY;
    const officer = findOfficer(known, step, place.postId);
    if (officer === null) return place;
    const held = findHeldPost(officer, posts, step);
    if (held === null) return { ...place, officerId: officer.id };
    if (place.officeId !== null && place.officeId !== held.officeId) return { ...NOBODY, officerId: officer.id };
    return { officeId: held.officeId, postId: held.id, officerId: officer.id };
  });
}

/** The one known officer whom the step's cell names; null where there is none or more than one. */
function findOfficer(
  known: readonly KnownOfficer[],
  step: GrievanceStepReading,
  postId: number | null,
): KnownOfficer | null {
  if (step.officer?.name == null) return null;
  const nameFolded = foldName(step.officer.name);
  const { phones = [], emails = [] } = stepContact(step) ?? {};
  const reached = new Set([...phones, ...emails]);
  const [only, ...others] = known.filter(
    (officer) =>
      officer.nameFolded === nameFolded &&
      ((postId !== null && officer.postIds.includes(postId)) ||
        officer.contacts.some((contact) => [...contact.phones, ...contact.emails].some((to) => reached.has(to)))),
  );
  return only === undefined || others.length > 0 ? null : only;
}

function findHeldPost(
  officer: KnownOfficer,
  posts: readonly StoredPost[],
  { officer: cell }: GrievanceStepReading,
): StoredPost | null {
  const keys = designationKeys(cell?.designation ?? '');
  const [only, ...others] = posts.filter(
    (post) => officer.postIds.includes(post.id) && keys.includes(post.designationFolded),
  );
  return only === undefined || others.length > 0 ? null : only;
}
