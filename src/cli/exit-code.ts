/** How a command ended: done; the answer is "no" or it failed; it was called in a way it does not know. */
export const EXIT = { OK: 0, FAILED: 1, USAGE: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
