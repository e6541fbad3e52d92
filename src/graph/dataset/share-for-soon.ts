/** How long something is shared after it was first asked for, in milliseconds: those who are told at once ask at once. */
const SHARED_MS = 2_000;

/**
 * Makes one thing for all who ask soon after the first, and for each later one a new thing. So what they read together is
 * read once, and is kept neither for the slowest of them nor until it is no longer true.
 */
export function shareForSoon<Thing>(create: () => Thing, sharedMs: number = SHARED_MS): () => Thing {
  let shared: Thing | null = null;
  let over = false;
  return () => {
    if (over) return create();
    if (shared === null) {
      shared = create();
      setTimeout(() => {
        shared = null;
        over = true;
      }, sharedMs).unref();
    }
    return shared;
  };
}
