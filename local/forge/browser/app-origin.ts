const PARTNERS: Readonly<Record<string, string>> = { localhost: '127.0.0.1', '127.0.0.1': 'localhost' };

/**
 * Where screens are loaded from: the same server under its other name, so that the browser keeps them apart from the
 * page around them, as Forge does with a domain of its own.
 */
export function appOrigin({ protocol, hostname, port, origin }: Location): string {
  const partner = PARTNERS[hostname];
  return partner === undefined ? origin : `${protocol}//${partner}:${port}`;
}
