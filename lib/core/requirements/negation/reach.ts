import { CUES } from '../../cues';
import type { PhraseHit } from '../../cues/phrases';
import type { FoundMention } from '../../mentions/find-mentions';
import { isListGap } from '../../mentions/neighbours';
import type { Statement } from '../statement';

/** The kinds of words that negations are made of. */
export type NegationClass =
  | 'not'
  | 'needed'
  | 'need'
  | 'asking'
  | 'unknown'
  | 'verb'
  | 'from'
  | 'to'
  | 'left'
  | 'gone'
  | 'teach'
  | 'taught'
  | 'without'
  | 'but'
  | 'that'
  | 'pronoun'
  | 'more'
  | 'than';

/** A word of a negation, and the language it is of. */
export type Word = PhraseHit<{ language: number; is: NegationClass }>;

/** What words of a statement reach, in offsets into its text. */
export interface Clause {
  words: Word[];
  /** The name behind an offset, with what its list joins to it; none where its clause ends first. */
  behind: (from: number, reach: number) => FoundMention[];
  /** The same ahead of an offset. At most `words` words stand between a comma and that offset. */
  ahead: (to: number, reach: number, words?: number) => FoundMention[];
  /** The names between two words of one clause. */
  between: (from: number, to: number, reach: number) => FoundMention[];
  mentionsFrom: (from: number) => FoundMention[];
  /** True where one clause holds two offsets, in any order. */
  isOne: (a: number, b: number) => boolean;
  /** True where at most three words stand between two offsets, and no name. */
  joins: (from: number, to: number) => boolean;
  /** True where at most so many words stand before an offset in its clause. */
  opens: (at: number, words: number) => boolean;
  /** True where nothing follows an offset in its clause. */
  ends: (at: number) => boolean;
  /** True where what stands before an offset is set against it: a comma, a bracket, "but". */
  turns: (at: number) => boolean;
  /** True where at most two words stand between two offsets, the first of them behind a comma: ", hilft aber". */
  goesOn: (from: number, to: number) => boolean;
  /** True where what follows an offset belongs to what stands ahead of it: a colon, a bracket, a small letter. */
  leadsOn: (from: number) => boolean;
  /** True where a pronoun right behind an offset stands for what was named ahead: "we do not insist on it". */
  names: (at: number) => boolean;
  offset: (at: number) => number;
  /** The words between two offsets. */
  said: (from: number, to: number) => string;
}

/** A dash that starts an item in text that lost its line breaks. */
const ITEM = /\s[-–—•]\s+\p{Lu}/u;
const STOP = /[;!?]|[.:](?=\s|$)/;
const CLOSE = 32;
/** A subject of its own behind a comma: "Python is a must, everything else can be learned". */
const REST =
  /[,;–—-]\s(?:and\s|und\s|et\s|y\s|e\s)?(?:everything|anything|the rest|all else|all other|others|alles (?:andere|weitere)|(?:der|den) rest|das andere|le reste|tout le reste|lo demás|todo lo demás|el resto|o resto|tudo o resto|il resto|tutto il resto|de rest|al het andere|reszta|resztę|zbytek|ostatní)(?!\p{L})/iu;

/** Sets a clause against the one before from inside it: "R natomiast nie jest wymagany". */
const ADVERB =
  /^(?:however|hingegen|dagegen|indes|jedoch|allerdings|en revanche|par contre|cependant|toutefois|en cambio|por el contrario|sin embargo|por outro lado|em contrapartida|no entanto|porém|invece|al contrario|tuttavia|però|daarentegen|echter|natomiast|jednak|naopak|však)$/i;
const SET_APART =
  /^,\s(?:however|hingegen|en revanche|par contre|en cambio|por el contrario|sin embargo|por outro lado|no entanto|porém|invece|al contrario|daarentegen|echter|natomiast|jednak|naopak|však),\s/i;
/** At most a comma or a verb behind a name. */
const COPULA_GAP =
  /^\s(?:(?:n['’])?(?:est|sont|wird|werden|wordt|worden|ist|sind|is|are|é|è|es|son|são|sono|jest|są|je|jsou|zijn)\s)?$/iu;

/** The greatest of some offsets that is no greater than another. */
function lastOf(offsets: ReadonlySet<number>, at: number): number {
  return Math.max(0, ...[...offsets].filter((one) => one <= at));
}

/** What the words of a statement may reach. */
export function clauseOf({ text, start, mentions, language }: Statement, all: Word[]): Clause {
  const offset = (at: number) => at - start;
  const ends = new Set(mentions.map((mention) => offset(mention.end)));
  const isAdverb = ({ tag, start: at, end }: Word) =>
    tag.is === 'but' && ADVERB.test(text.slice(at, end)) && COPULA_GAP.test(text.slice(lastOf(ends, at), at));
  const words = all.filter((word) => !isAdverb(word));
  const buts = words.filter(({ tag }) => tag.is === 'but');
  const passesBut = (from: number, to: number) => buts.some((but) => but.start >= from && but.end <= to);
  const isOpen = (from: number, to: number) => {
    const gap = text.slice(from, to).replace(/^[\s:]+|[\s:?,–-]+$/gu, '');
    return !STOP.test(gap) && !passesBut(from, to);
  };

  /** "Kafka, while useful to some, is not needed": what is set apart between commas and opens with a "but". */
  const isAside = (from: number, to: number) =>
    /^,\s[^,;:.!?]{1,60},\s*(?:\p{L}+\s)?$/u.test(text.slice(from, to)) && buts.some(({ start }) => start === from + 2);

  /** "Kafka comes up now and then; it is not required": a clause of its own of which a pronoun is all that stands ahead. */
  const isNamedAgain = (from: number, to: number) => {
    const [, ahead, own] = /^([^;:]{0,60})[;:,–—-]\s((?:[\p{L}'’]+\s){0,2})$/u.exec(text.slice(from, to)) ?? [];
    const start = to - (own?.length ?? 0);
    return ahead !== undefined && words.some((word) => word.tag.is === 'pronoun' && word.start === start);
  };
  /** "That you know Kafka, is not required": how many words more may stand behind the comma. */
  const thatWords = words.some(({ tag, start }) => tag.is === 'that' && start <= 1) ? 1 : 0;

  return {
    words,
    offset,
    names: (at) =>
      words.some(
        ({ tag, start, end }) => tag.is === 'pronoun' && start === at + 1 && !/^\s\p{L}/u.test(text.slice(end)),
      ),
    said: (from, to) => text.slice(from, to).trim(),
    leadsOn: (from) => /^(?:\s*[:(,]|\s+\p{Ll})/u.test(text.slice(from)),
    goesOn: (from, to) => /^\s?[,–—-]\s(?:\p{L}+\s){0,2}$/u.test(text.slice(from, to)),
    mentionsFrom: (from) => mentions.filter((mention) => offset(mention.start) >= from),
    behind: (from, reach) => {
      const first = mentions.findIndex((mention) => offset(mention.start) >= from);
      const at = offset(mentions[first]?.start ?? Number.NaN);
      return at - from <= reach && isOpen(from, at) ? list(first, 1) : [];
    },
    ahead: (to, reach, words = 0) => {
      const last = mentions.findLastIndex((mention) => offset(mention.end) <= to);
      const at = offset(mentions[last]?.end ?? Number.NaN);
      const gap = isAside(at, to) ? '' : text.slice(at, to).replace(SET_APART, ' ');
      if (isNamedAgain(at, to)) return list(last, -1);
      if (REST.test(gap)) return [];
      const isOne =
        wordsIn(/,(.*)/su.exec(gap)?.[1] ?? '') <= Math.max(words, thatWords) && !CUES.andIn(language).test(gap);
      return to - at <= reach && isOne && !ITEM.test(gap) && (gap === '' || isOpen(at, to)) ? list(last, -1) : [];
    },
    between: (from, to, reach) => {
      const inside = mentions.filter((mention) => offset(mention.start) >= from && offset(mention.end) <= to);
      const first = offset(inside[0]?.start ?? Number.NaN);
      const last = offset(inside.at(-1)?.end ?? Number.NaN);
      const isOne =
        first - from <= reach && to - last <= reach && !/,/.test(text.slice(from, first) + text.slice(last, to));
      return isOne && isOpen(from, to) ? inside : [];
    },
    isOne: (a, b) => isOpen(Math.min(a, b), Math.max(a, b)),
    joins: (from, to) => {
      if (to < from || to - from > CLOSE || mentions.some((one) => offset(one.start) < to && offset(one.end) > from))
        return false;
      const gap = text.slice(from, to);
      return !/[,(;:.!?]/.test(gap) && gap.trim().split(/\s+/).length <= 3;
    },
    opens: (at, words) => {
      const before = behindStop(text.slice(Math.max(0, at - CLOSE), at));
      return at - before.length < 1 || before.length < Math.min(at, CLOSE) ? wordsIn(before) <= words : false;
    },
    ends: (at) => /^\s*(?:$|[.,;!)])/.test(text.slice(at, at + CLOSE)),
    turns: (at) => /[,(–—-]\s*$/u.test(text.slice(Math.max(0, at - 3), at)) || buts.some(({ end }) => end === at - 1),
  };

  /** The list that a mention stands in, to one side. A list joined by commas only may be two statements: then the mention is alone. */
  function list(from: number, step: 1 | -1): FoundMention[] {
    const run = [mentions[from] as FoundMention];
    let isJoined = false;
    for (let i = from + step; mentions[i]; i += step) {
      const [a, b] = step > 0 ? [mentions[i - 1], mentions[i]] : [mentions[i], mentions[i + 1]];
      const [end, begin] = [offset((a as FoundMention).end), offset((b as FoundMention).start)];
      const gap = text.slice(end, begin);
      // "no Rust, but C++": an "en" or "y" of another language may make a list of it.
      if (gap.includes(';') || !isListGap(gap.toLowerCase()) || passesBut(end, begin)) break;
      run.push(mentions[i] as FoundMention);
      isJoined ||= CUES.or.test(gap) || CUES.and.test(gap) || /[/&(]/.test(gap);
    }
    return isJoined ? run : run.slice(0, 1);
  }
}

/** What of a text stands behind its last stop. */
function behindStop(text: string): string {
  let start = 0;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text.slice(start))) start += stop.index + 1;
  return text.slice(start);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
