/** The name of a service on the page, from its key: doict/lalmonirhat/kaliganj:dd1cf2bb38cb → service-dd1cf2bb38cb. */
export function serviceAnchor(key: string): string {
  return `service-${key.slice(key.lastIndexOf(':') + 1)}`;
}

/** The name of a line of the document on the page. */
export function lineAnchor(line: number): string {
  return `line-${line}`;
}

/** The query of an address that opens a service; what else is in it stays. The link adds the language by itself. */
export function withService(query: URLSearchParams, key: string): string {
  const after = new URLSearchParams(query);
  after.delete('lang');
  after.set('service', key);
  return `?${after}#${serviceAnchor(key)}`;
}
