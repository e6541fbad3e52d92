/** Settles as the work does, or rejects with `tooLate()` when `limitMs` have passed. The work itself is not stopped. */
export async function withinLimit<Value>(
  work: Value | Promise<Value>,
  limitMs: number,
  tooLate: () => Error = () => new Error(`no answer within ${limitMs} ms`),
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLate()), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
