import type { Database } from '../../storage/connect.ts';
import {
  readCurrentHoldings,
  readHoldings,
  readOfficers,
  readPosts,
  readPostsHeld,
  readPostsOfOffices,
} from '../../storage/post/post.read.ts';
import { manyByKey, oneByKey } from '../batch.ts';

/** The loaders of posts, officers and holdings, fresh for each request; `today` decides who holds a post. */
export function createPostLoaders(db: Database, today: string) {
  return {
    byId: oneByKey(
      (ids: readonly number[]) => readPosts(db, ids),
      (post) => post.id,
    ),
    ofOffice: manyByKey(
      (ids: readonly number[]) => readPostsOfOffices(db, ids),
      (post) => post.officeId,
    ),
    officer: oneByKey(
      (ids: readonly number[]) => readOfficers(db, ids),
      (officer) => officer.id,
    ),
    holding: oneByKey(
      (ids: readonly number[]) => readHoldings(db, ids),
      (holding) => holding.id,
    ),
    currentHolding: oneByKey(
      (postIds: readonly number[]) => readCurrentHoldings(db, postIds, today),
      (holding) => holding.postId,
    ),
    heldBy: manyByKey(
      (officerIds: readonly number[]) => readPostsHeld(db, officerIds, today),
      (held) => held.officerId,
    ),
  };
}
