import type { Gazetteer } from '../domain/office/gazetteer.ts';
import { loadGazetteer } from '../operations/load-gazetteer.ts';
import type { Database } from '../storage/connect.ts';
import { readNamesStamp } from '../storage/organisation/organisation.read.ts';

/**
 * The gazetteer, built when first asked for and again when an organisation has been entered, by this server or by
 * another on the same database. Asking costs one small statement; only reading and importing documents ask.
 */
export function keepGazetteer(db: Database): () => Promise<Gazetteer> {
  let kept: { stamp: string; gazetteer: Promise<Gazetteer> } | null = null;
  return async () => {
    // Before the names: what is entered meanwhile changes the next stamp.
    const stamp = await readNamesStamp(db);
    if (kept?.stamp !== stamp) {
      const gazetteer = loadGazetteer(db);
      kept = { stamp, gazetteer };
      gazetteer.catch(() => {
        kept = null;
      });
    }
    return kept.gazetteer;
  };
}
