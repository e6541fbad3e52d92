/** The code of a page could not be fetched: the server is away, or has a newer build. */
export class PageUnreachable extends Error {
  override readonly name = 'PageUnreachable';
}

/** Loads the code of a page. Rejects with PageUnreachable. */
export async function loadPage<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load();
  } catch (cause) {
    throw new PageUnreachable('The code of the page could not be fetched.', { cause });
  }
}
