/** Whether a host may be asked though its address is private. */
export type PrivateHostRule = (hostname: string, port: number) => boolean;

/** The rule of a list of `name` and `name:port`; IPv6 addresses stand in brackets. Letter case does not count. */
export function readPrivateHosts(allowed: readonly string[]): PrivateHostRule {
  const names = new Set(allowed.map((entry) => plainHost(entry.trim())));
  return (hostname, port) => {
    const name = plainHost(hostname);
    const bracketed = name.includes(':') && !name.startsWith('[') ? `[${name}]` : name;
    return names.has(bracketed) || names.has(`${bracketed}:${port}`);
  };
}

function plainHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}
