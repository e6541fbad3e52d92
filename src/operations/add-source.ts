import type { Authority, SourceKind } from '../domain/source/source.ts';
import type { Database } from '../storage/connect.ts';
import { readOfficesBySlug } from '../storage/office/office.read.ts';
import type { StoredSource } from '../storage/source/source.read.ts';
import { insertSource } from '../storage/source/source.write.ts';
import { readEveryMinutes, readSourceName, readSourceUri } from './add-source/check-source.ts';
import { sourceExists } from './add-source/refusals.ts';
import { officeUnknown } from './import-charter/office-of-document.ts';

/** A source to enter. `now` is an ISO 8601 instant. */
export interface AddSourceInput {
  name: string;
  kind: SourceKind;
  /** Of a FILE: a path below the directory of sources; of the others a web address. */
  uri: string;
  /** Slug of the office whose charter it is; null: the documents say. */
  office: string | null;
  /** Null: once a day, a peer once an hour. */
  everyMinutes: number | null;
  /** Null: judged for each document. */
  authority: Authority | null;
  now: string;
}

const DEFAULT_EVERY_MINUTES: Readonly<Record<SourceKind, number>> = { FILE: 1_440, WEB_PAGE: 1_440, PEER: 60 };

/**
 * Enters a source, to be harvested at once and then in its interval. Throws BAD_USER_INPUT for a name, address or interval
 * that cannot be used, OFFICE_UNKNOWN, and ALREADY_EXISTS where one of its kind and address is there.
 */
export async function addSource(db: Database, input: AddSourceInput): Promise<StoredSource> {
  const { kind, now } = input;
  const uri = readSourceUri(kind, input.uri);
  const added = await insertSource(db, {
    name: readSourceName(input.name),
    kind,
    uri,
    officeId: input.office === null ? null : await getOfficeId(db, input.office),
    authority: input.authority,
    everyMinutes: input.everyMinutes === null ? DEFAULT_EVERY_MINUTES[kind] : readEveryMinutes(input.everyMinutes),
    addedAt: now,
    nextDueAt: now,
  });
  if (added === null) throw sourceExists(uri);
  return added;
}

async function getOfficeId(db: Database, slug: string): Promise<number> {
  const [office] = await readOfficesBySlug(db, [slug]);
  if (office === undefined) throw officeUnknown(slug);
  return office.id;
}
