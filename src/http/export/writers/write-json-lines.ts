/** One JSON object a line. */
export async function* writeJsonLines(pages: AsyncIterable<readonly object[]>): AsyncGenerator<Buffer> {
  for await (const page of pages) yield Buffer.from(page.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
