/** The host part of a match pattern: `*.example.com`; empty where it has none. */
function hostOf(pattern: string): string {
  return /^(?:https?|\*):\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
}

/** Whether a host is one of a match pattern's; scheme and path of the pattern are not looked at. */
export function isOnHost(pattern: string, hostname: string): boolean {
  const host = hostOf(pattern);
  if (host === '*') return true;
  if (!host.startsWith('*.')) return hostname === host;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

/** Whether a match pattern names secure pages of a host, or of a host and those below it; `https://*\/*` does not. */
export function namesHost(pattern: string): boolean {
  return pattern.startsWith('https://') && !['', '*'].includes(hostOf(pattern));
}
