import { withoutEnd } from './without-end';

/** A half-open range of positions in a text. */
export interface Zone {
  start: number;
  end: number;
}

/** Ranges in the order of a text, asked from its beginning to its end. */
export class Zones {
  private next = 0;

  constructor(private readonly zones: readonly Zone[]) {}

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
const OPENS = /^[^\p{L}\p{N}~@#/.]+/u;
const CLOSES = /[)\]}>"'`.,;:!?]/;

const LEAST = 5;
const STOP = 46;
const SLASH = 47;
const AT = 64;
const BAR = 124;
const NONE: readonly Zone[] = [];

/** The text that was asked about last, and what was answered: several look for addresses in one block. */
let last: { text: string; zones: readonly Zone[] } = { text: '', zones: NONE };

/**
 * Where web addresses, e-mail addresses and file paths stand in a folded lower-case text. Names in them are not mentions.
 * A name with a dot in it (`asp.net`, `socket.io`) is told apart by its caller, who knows the names.
 */
export function addressZones(lower: string): readonly Zone[] {
  if (last.text !== lower) last = { text: lower, zones: zonesOf(lower) };
  return last.zones;
}

/** Only words with a sign that every address has are cut out of the text. */
function zonesOf(lower: string): readonly Zone[] {
  let zones: Zone[] | undefined;
  const hasMail = lower.includes('mailto:') && /[@/]|\.\S/.test(lower);
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code !== STOP && code !== SLASH && code !== AT) continue;
    let [from, to] = [i, i + 1];
    while (to < lower.length && !parts(lower.charCodeAt(to))) to++;
    // A sign that ends the word, as a sentence's stop does, makes no address.
    if (!hasMail && code === STOP && isClosing(lower, i + 1, to)) {
      i = to;
      continue;
    }
    while (from > 0 && !parts(lower.charCodeAt(from - 1))) from--;
    i = to;
    if (to - from < LEAST || !isAddress(lower.slice(from, to))) continue;
    zones ??= [];
    zones.push({ start: from + startOf(lower.slice(from, to)), end: to });
  }
  return zones ?? NONE;
}

/** True where nothing stands from one place to another but signs that close. */
function isClosing(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!CLOSES.test(text.charAt(i))) return false;
  return true;
}

/** True for what parts words: white space, and the bars of a table. */
function parts(code: number): boolean {
  if (code < 128) return code === 32 || code === BAR || (code >= 9 && code <= 13);
  return /\s/.test(String.fromCharCode(code));
}

/** Where an address begins: Markdown and broken text put one right behind other text, "[text](address", "details:https://…". */
function startOf(word: string): number {
  return Math.max(0, word.search(/https?:\/\/|www\.|mailto:/), word.lastIndexOf('<') + 1);
}

function isAddress(word: string): boolean {
  const bare = withoutEnd(word.slice(startOf(word)).replace(OPENS, ''), CLOSES);
  return SCHEME.test(bare) || isEmail(bare) || (DOMAIN.test(bare) && !bare.endsWith('.net')) || PATH.test(bare);
}

function isEmail(word: string): boolean {
  const at = word.indexOf('@');
  return at > 0 && word.indexOf('.', at) > at + 1;
}
