/**
 * Reads the first page before anything is sent, so that what fails there can still be told as an error; gives the same
 * pages from the start.
 */
export async function withFirstPage<Page>(pages: AsyncGenerator<Page>): Promise<AsyncIterable<Page>> {
  const first = await pages.next();
  return (async function* () {
    try {
      if (first.done === true) return;
      yield first.value;
      yield* pages;
    } finally {
      await pages.return(undefined);
    }
  })();
}
