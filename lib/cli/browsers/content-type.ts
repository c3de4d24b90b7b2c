const TYPES: Record<string, string> = { txt: 'text/plain', xml: 'application/xml', svg: 'image/svg+xml' };

/** What a page is served as: by how its address ends, else as HTML. */
export function contentType(url: string): string {
  const ending = /\.([a-z]+)$/.exec(new URL(url).pathname)?.[1] ?? '';
  return `${TYPES[ending] ?? 'text/html'}; charset=utf-8`;
}
