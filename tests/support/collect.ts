/** Everything that comes, in order. */
export async function collect<T>(coming: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of coming) all.push(each);
  return all;
}
