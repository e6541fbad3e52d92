import type { Authority, SourceKind } from '../domain/source/source.ts';
import type { Database } from '../storage/connect.ts';
import type { StoredSource } from '../storage/source/source.read.ts';
import { insertSource } from '../storage/source/source.write.ts';
import { readEveryMinutes, readSourceName, readSourceUri } from './add-source/check-source.ts';
import { sourceExists } from './add-source/refusals.ts';
import { getOfficeOfDocument } from './import-charter/office-of-document.ts';

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
    officeId: input.office === null ? null : (await getOfficeOfDocument(db, input.office)).id,
    authority: input.authority,
    everyMinutes: input.everyMinutes === null ? DEFAULT_EVERY_MINUTES[kind] : readEveryMinutes(input.everyMinutes),
    addedAt: now,
    nextDueAt: now,
  });
  if (added === null) throw sourceExists(uri);
  return added;
}
