import { LONGEST_HOST, MOST_HOSTS } from './host-limits';
import type { Settings } from './settings';

/** The host of a web page's address, in lower case; undefined for what is no such address. */
export function hostOf(address: string | undefined): string | undefined {
  return /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:[\]]+)/i.exec(address ?? '')?.[1]?.toLowerCase();
}

/** The hosts of some addresses, each once; what is longer than a host can be is none. */
export function hostsOf(addresses: (string | undefined)[]): string[] {
  return [
    ...new Set(addresses.flatMap((address) => hostOf(address) ?? []).filter((host) => host.length <= LONGEST_HOST)),
  ];
}

/** Whether a posting at this address is marked. Postings of no host, such as files, follow the switch for all pages. */
export function isMarked({ marks, unmarkedHosts }: Settings, address: string): boolean {
  const host = hostOf(address);
  return marks && (host === undefined || !unmarkedHosts.includes(host));
}

/** The settings with marks switched on or off for some hosts; of too many the oldest go. */
export function withMarksOn(settings: Settings, hosts: string[], on: boolean): Settings {
  const others = settings.unmarkedHosts.filter((host) => !hosts.includes(host));
  return { ...settings, unmarkedHosts: on ? others : [...others, ...hosts].slice(-MOST_HOSTS) };
}

/**
 * The settings after marks were toggled for some hosts: off where any of them is marked, else on. Where marks are off on all
 * pages they come on there too, since nobody toggles for nothing to happen.
 */
export function withMarksToggled(settings: Settings, hosts: string[]): Settings {
  if (hosts.length === 0) return settings;
  const isOn = settings.marks && hosts.some((host) => !settings.unmarkedHosts.includes(host));
  return { ...withMarksOn(settings, hosts, !isOn), marks: true };
}
