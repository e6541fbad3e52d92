/** A graph that the gateway joins with others. Several addresses serve the same graph and the same data. */
export interface Subgraph {
  readonly name: string;
  readonly urls: readonly [string, ...string[]];
}

/** `name=url,url name=url`; undefined where that cannot be read. An address without a path gets `/graphql`. */
export function subgraphsFrom(text: string): Subgraph[] | undefined {
  const subgraphs: Subgraph[] = [];
  for (const part of text.split(/\s+/).filter(Boolean)) {
    const [, name, addresses] = /^([a-z][a-z0-9_-]{0,62})=(.+)$/.exec(part) ?? [];
    const [first, ...more] = (addresses ?? '').split(',').map(urlFrom);
    if (name === undefined || first === undefined || more.includes(undefined)) return undefined;
    subgraphs.push({ name, urls: [first, ...more.filter((url) => url !== undefined)] });
  }
  return subgraphs;
}

function urlFrom(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}
