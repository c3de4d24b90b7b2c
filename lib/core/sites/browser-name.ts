/** What a browser says of itself: `navigator.userAgentData.brands` in Chromium, and `navigator.userAgent` everywhere. */
export interface UserAgent {
  brands?: { brand: string; version: string }[] | undefined;
  userAgent: string;
}

/** A browser's name and version: `Microsoft Edge 140`, `Firefox 153.0`. Of the operating system and the machine nothing is said. */
export function browserName({ brands = [], userAgent }: UserAgent): string {
  // Browsers put in a brand that does not exist, so that nobody relies on the list.
  const real = brands.filter(({ brand }) => !/\bnot\b|[^\w ]/i.test(brand));
  const own = real.find(({ brand }) => brand !== 'Chromium') ?? real[0];
  if (own) return `${own.brand} ${own.version}`;
  const [, name, version] = /\b(Firefox|Edg|Chrome)\/([\d.]+)/.exec(userAgent) ?? [];
  return name ? `${name} ${version}` : 'unknown';
}
