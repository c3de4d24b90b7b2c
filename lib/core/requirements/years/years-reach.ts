import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import { isListGap } from '../../mentions/neighbours';
import type { Statement } from '../statement';
import type { Amount } from './amounts';
import { leadsOn, leadsOutOf } from './list-gaps';
import { isOfOther, saidOnce } from './own-object';
import { endsWithCue } from './touching';

/** How far from its years a technology may stand, in characters. */
const REACH = { behind: 150, ahead: 18, list: 80, further: 64 };
/** What ends the reach of years ahead of names: another sentence, a closing bracket, a colon or a dash with words behind it. */
const STOP =
  /[;)]|[!?]\s|:\s*\S|\p{L}\s{1,4}[-–—]\s|\s(?:required|preferred|desired|desirable|mandatory)\s\p{Lu}\p{Ll}+\s/u;
/** Closed brackets end nothing. */
const ASIDE = /\([^()]*\)/g;
/** A bracket that opens right ahead of a name, with or without a word for examples: "languages (e.g., Go". */
const OPENED = /\((?:\s*(?:e\.?\s?g|i\.?\s?e|z\.\s?b|bspw|p\.\s?ex|ex|p\.\s?ej|bijv|np|např|ad es)\.?[,:]?)?\s*$/iu;
/** A comma of an enumeration, "designing, building, and running", or ahead of what is named as the main thing. */
const GOES_ON =
  /^(?:\p{L}+ing\b|(?:[\p{L}-]+\s+){0,2}[\p{L}-]+\s*,|(?:including|primarily|mainly|specifically|especially|of|davon|insbesondere|notamment)\b)/iu;
/** Names further on that the years still speak of: "Java development with Spring", "Linux administration and AWS". */
const FURTHER = /^[^,;:.()\d]*$/;
/** Another statement that lost its stop: "development experience Thorough understanding of". */
const BEGINS = /\p{Ll}\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s/u;
/** Ahead of years that are said behind their names: "C++ for four years and Qt for two". */
const FOR = /^[^,;:()]*(?<!\p{L})(?:for|seit|depuis|pendant|durante|há|hace|da|per|por|od|sinds|przez|po)\s*$/iu;
/** Behind years of every member of a list. */
const EACH = /^\s*(?:each|apiece|jeweils|chacun|cada uno|cada um|ciascuno|elk|każdy|každý)\b/iu;
/** Joins something else behind a bracket that holds years; "en" is a preposition in French and Spanish. */
const JOINED = /^(?:[,+&]|(?:and|und|et|y|e|oraz)\s)/i;
/** "Kafka, and the SQL language" */
const THE = /^\s*(?:,\s*)?(?:and|or|und|oder|et|ou)\s+(?:the|die|der|das|le|la|les)\s+$/i;
const NO_COMMA = /^[^,;.]*$/;

/** Finds which mentions of a statement an amount of years is told of. */
export class YearsReach {
  private readonly text: string;
  private readonly mentions: FoundMention[];
  private readonly startsWithName: boolean;

  /** `amounts`: all of the statement, in text order, offsets into its text. */
  constructor(
    private readonly statement: Statement,
    private readonly amounts: Amount[],
  ) {
    this.text = statement.text;
    this.mentions = statement.mentions;
    const first = this.mentions[0];
    this.startsWithName = first !== undefined && first.start - statement.start < (amounts[0]?.start ?? 0);
  }

  /** The mentions that the amount at `index` is told of. */
  of(index: number): FoundMention[] {
    return this.attached(index) ?? this.behind(index) ?? this.ahead(index) ?? [];
  }

  /** "Java (5+ years)", "Java, Kafka: 5 years", and "Java 5 years" where the names come first. */
  private attached(index: number): FoundMention[] | undefined {
    const amount = this.amounts[index] as Amount;
    const last = this.lastBefore(index);
    if (last < 0) return undefined;
    const gap = this.gap(this.mentions[last] as FoundMention, amount.start);
    if (gap.length > REACH.list || /[;!?]\s/.test(gap)) return undefined;
    if (/^[^,()]*\([^()]*$/.test(gap)) return this.listTo(last, false);
    // "Kafka -5 years of Go": the mark of an item.
    const marked = /\s[-–—]$/.test(gap) ? this.behind(index) : undefined;
    if (marked) return marked;
    if (/^[^,]*(?::|\s[-–—])\s*(?:\p{L}+\.?\s+){0,3}$/u.test(gap)) return this.listTo(last, true);
    return this.startsWithName && /^\s*$/.test(gap) ? [this.mentions[last] as FoundMention] : undefined;
  }

  private behind(index: number): FoundMention[] | undefined {
    const { end } = this.amounts[index] as Amount;
    const first = this.mentions.findIndex((mention) => mention.start - this.statement.start >= end);
    if (first < 0) return undefined;
    const start = (this.mentions[first] as FoundMention).start - this.statement.start;
    const next = this.amounts[index + 1];
    if (this.isBehind(index) && (this.isBehind(index + 1) || this.isBehind(index - 1))) return undefined;
    if (next && next.start < start) {
      const isSame = !next.isPart && /^[\s,/]*(?:(?:\p{L}+\.?|\))[\s,)/]*)?$/u.test(this.text.slice(end, next.start));
      return isSame ? this.behind(index + 1) : undefined;
    }
    const between = this.behindBracket(end, start);
    return between !== undefined && reachesOver(between) ? this.listFrom(first, next?.start) : undefined;
  }

  /** True for an amount whose names stand ahead of it, as "for" says. */
  private isBehind(index: number): boolean {
    const amount = this.amounts[index];
    const last = amount ? this.lastBefore(index) : -1;
    if (!amount || last < 0) return false;
    const gap = this.gap(this.mentions[last] as FoundMention, amount.start);
    if (gap.length > REACH.list) return false;
    const least = CUES.amounts.atLeast.all(gap).at(-1);
    return FOR.test(least && endsWithCue(CUES.amounts.atLeast, gap) ? gap.slice(0, least.index) : gap);
  }

  /**
   * What stands between an amount and a name; a bracket that holds the amount alone ends nothing: "Experience (3+ years) in Go", but
   * nothing behind "Testing (3 years) and automation in Go".
   */
  private behindBracket(end: number, to: number): string | undefined {
    const { start } = this.amounts.find((amount) => amount.end === end) as Amount;
    const between = this.text.slice(end, to);
    if (this.text.lastIndexOf('(', start) <= this.text.lastIndexOf(')', start)) return between;
    const closed = /^[^()]{0,40}\)\s*/.exec(between)?.[0];
    if (closed !== undefined && JOINED.test(between.slice(closed.length))) return undefined;
    return between.replace(/^\s*\)/, '');
  }

  /** "Kafka experience of at least 2 years". */
  private ahead(index: number): FoundMention[] | undefined {
    const amount = this.amounts[index] as Amount;
    const last = this.lastBefore(index);
    if (last < 0) return undefined;
    const gap = this.gap(this.mentions[last] as FoundMention, amount.start);
    const isLeast = endsWithCue(CUES.amounts.atLeast, gap) || endsWithCue(CUES.amounts.lasting, gap);
    if (gap.length > (isLeast ? REACH.list : REACH.ahead) || /[;:!?]/.test(gap)) return undefined;
    if (isOfOther(gap, this.text.slice(amount.end))) return undefined;
    const isEach = EACH.test(this.text.slice(amount.end));
    return isLeast || isEach ? this.listTo(last, true) : [this.mentions[last] as FoundMention];
  }

  /** The last mention ahead of an amount with no other amount between; -1 for none. */
  private lastBefore(index: number): number {
    const { start } = this.amounts[index] as Amount;
    const from = this.amounts[index - 1]?.end ?? 0;
    const last = this.mentions.findLastIndex((mention) => mention.end - this.statement.start <= start);
    return last >= 0 && (this.mentions[last] as FoundMention).start - this.statement.start >= from ? last : -1;
  }

  private gap(mention: FoundMention, to: number): string {
    return this.text.slice(mention.end - this.statement.start, to);
  }

  /** The list that ends with the mention at `index`; without commas only what "and", "or" or a slash joins. */
  private listTo(index: number, commas: boolean): FoundMention[] {
    const list = [this.mentions[index] as FoundMention];
    for (let i = index - 1; i >= 0; i--) {
      const mention = this.mentions[i] as FoundMention;
      const end = (list[0] as FoundMention).start - this.statement.start;
      const gap = this.gap(mention, end);
      if (!isListGap(gap.toLowerCase()) || !(commas || NO_COMMA.test(gap)) || this.holdsAmount(mention, end)) break;
      list.unshift(mention);
    }
    return list;
  }

  private listFrom(index: number, to = this.text.length): FoundMention[] {
    const list = [this.mentions[index] as FoundMention];
    let isInside = false;
    for (const mention of this.mentions.slice(index + 1)) {
      const start = mention.start - this.statement.start;
      const gap = this.gap(list.at(-1) as FoundMention, start);
      if (start >= to || !this.isOfList(start, gap, isInside) || this.saysOther(start, gap)) break;
      list.push(mention);
      if (/[()]/.test(gap)) isInside = gap.lastIndexOf('(') > gap.lastIndexOf(')');
    }
    return list;
  }

  private isOfList(start: number, gap: string, isInside: boolean): boolean {
    if (isListGap(gap.toLowerCase()) || THE.test(gap)) return true;
    if (CUES.amounts.apart.test(gap)) return false;
    if (gap.length <= REACH.further && FURTHER.test(gap) && !BEGINS.test(gap)) return true;
    return (leadsOn(gap) || (isInside && leadsOutOf(gap))) && !(gap.includes('(') && this.isAside(start, gap));
  }

  /** True for a bracket that says how what is in it is asked, or has years of its own: "Java (Kotlin is a plus)". */
  private isAside(start: number, gap: string): boolean {
    const said = this.text.slice(start, start + REACH.behind).split(')', 1)[0] ?? '';
    const end = start + said.length;
    const isWish = [CUES.wishAfter, CUES.wishBefore].some((cues) => cues.test(gap) || cues.test(said));
    return isWish || this.amounts.some((amount) => amount.start > start && amount.start < end);
  }

  /** "3 years of Java; Kotlin is a plus": what a semicolon parts and says how it is asked itself. */
  private saysOther(start: number, gap: string): boolean {
    if (!gap.includes(';')) return false;
    const clause = this.text.slice(start).split(';', 1)[0] ?? '';
    return [CUES.wishAfter, CUES.wishBefore].some((cues) => cues.test(gap) || cues.test(clause));
  }

  private holdsAmount(mention: FoundMention, to: number): boolean {
    const from = mention.end - this.statement.start;
    return this.amounts.some(({ start, end }) => start >= from && end <= to);
  }
}

/** True for what may stand between years and what they are of: no new statement, and commas only of an enumeration. */
function reachesOver(between: string): boolean {
  const plain = saidOnce(between.replace(ASIDE, 'x').replace(OPENED, ''));
  if (plain.length > REACH.behind || STOP.test(plain) || CUES.amounts.apart.test(plain)) return false;
  const rests = plain.split(',').slice(1);
  return rests.every((_, i) => goesOn(rests.slice(i).join(',').trimStart()));
}

/** True for what stands behind a comma and belongs to the statement ahead of it. */
function goesOn(text: string): boolean {
  if (GOES_ON.test(text) || CUES.examples.endAt(text, 0) >= 0 || CUES.oneOf.endAt(text, 0) >= 0) return true;
  const second = /^[\p{L}-]+\s+/u.exec(text)?.[0].length ?? 0;
  return [0, second].some((at) => {
    const ends = [CUES.and.endAt(text, at), CUES.or.endAt(text, at)];
    return ends.some((end) => end >= 0 && /^\s+\p{L}/u.test(text.slice(end)));
  });
}
