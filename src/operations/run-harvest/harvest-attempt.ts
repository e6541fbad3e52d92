/** One attempt at a harvest. `last`: a failure now ends it, else what may pass is thrown, to be tried again. */
export interface HarvestAttempt {
  last: boolean;
  signal: AbortSignal;
}
