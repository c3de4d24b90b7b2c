import { withoutEnd } from './without-end';

/** A half-open range of positions in a text. */
export interface Zone {
  start: number;
  end: number;
}

/** Ranges in the order of a text, asked from its beginning to its end. */
export class Zones {
  private next = 0;

  constructor(private readonly zones: Zone[]) {}

  /** The range that a position is in; positions asked for never fall. */
  at(position: number): Zone | undefined {
    return this.reaching(position, position + 1);
  }

  /** The first range that reaches into the positions from `start` to `end`. */
  reaching(start: number, end: number): Zone | undefined {
    while (this.next < this.zones.length && (this.zones[this.next] as Zone).end <= start) this.next++;
    const zone = this.zones[this.next];
    return zone && zone.start < end ? zone : undefined;
  }
}

const SCHEME = /^(?:[a-z][a-z+.-]*:\/\/|www\.|mailto:)/;
const DOMAIN = /^[~@#]?(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|info|eu|co|de|uk|us|fr|nl|ca|in|jobs)(?:[/?:].*)?$/;
const PATH = /^(?:~|\.{1,2})?\/[\w.-]+\/[\w./-]+$/;
/** What every address has: most blocks have none. */
const SIGNS = /[@/]|\.\S/;
const OPENS = /^[^\p{L}\p{N}~@#/.]+/u;
const CLOSES = /[)\]}>"'`.,;:!?]/;

/**
 * Where web addresses, e-mail addresses and file paths stand in a folded lower-case text. Names in them are not mentions.
 * A name with a dot in it (`asp.net`, `socket.io`) is told apart by its caller, who knows the names.
 */
export function addressZones(lower: string): Zone[] {
  const zones: Zone[] = [];
  if (!SIGNS.test(lower)) return zones;
  for (const word of lower.matchAll(/[^\s|]+/g)) {
    const text = word[0];
    if (text.length < 5 || !/[.@/]/.test(text)) continue;
    // Markdown and broken text put an address right behind other text: "[text](address", "details:https://…".
    const start = Math.max(0, text.search(/https?:\/\/|www\.|mailto:/), text.lastIndexOf('<') + 1);
    const bare = withoutEnd(text.slice(start).replace(OPENS, ''), CLOSES);
    const isAddress =
      SCHEME.test(bare) || isEmail(bare) || (DOMAIN.test(bare) && !bare.endsWith('.net')) || PATH.test(bare);
    if (isAddress) zones.push({ start: word.index + start, end: word.index + text.length });
  }
  return zones;
}

function isEmail(word: string): boolean {
  const at = word.indexOf('@');
  return at > 0 && word.indexOf('.', at) > at + 1;
}
