import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import type { Statement } from '../statement';
import type { Amount } from './amounts';
import { NameLists } from './name-lists';
import { isOfOther } from './own-object';
import { reachesOver } from './reaches-over';
import { endsWithCue } from './touching';

/** How far from its years a technology may stand, in characters. */
const REACH = { ahead: 18, list: 80 };
/** Ahead of years that are said behind their names: "C++ for four years and Qt for two". */
const FOR = /^[^,;:()]*(?<!\p{L})(?:for|seit|depuis|pendant|durante|há|hace|da|per|por|od|sinds|przez|po)\s*$/iu;
/** Behind years of every member of a list. */
const EACH = /^\s*(?:each|apiece|jeweils|chacun|cada uno|cada um|ciascuno|elk|każdy|každý)\b/iu;
/** Joins something else behind a bracket that holds years; "en" is a preposition in French and Spanish. */
const JOINED = /^(?:[,+&]|(?:and|und|et|y|e|oraz)\s)/i;

/** Finds which mentions of a statement an amount of years is told of. */
export class YearsReach {
  private readonly text: string;
  private readonly mentions: FoundMention[];
  private readonly startsWithName: boolean;
  private readonly lists: NameLists;

  /** `amounts`: all of the statement, in text order, offsets into its text. */
  constructor(
    private readonly statement: Statement,
    private readonly amounts: Amount[],
  ) {
    this.text = statement.text;
    this.mentions = statement.mentions;
    this.lists = new NameLists(statement, amounts);
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
    const gap = this.lists.gap(this.mentions[last] as FoundMention, amount.start);
    if (gap.length > REACH.list || /[;!?]\s/.test(gap)) return undefined;
    if (/^[^,()]*\([^()]*$/.test(gap)) return this.lists.listTo(last, false);
    // "Kafka -5 years of Go": the mark of an item.
    const marked = /\s[-–—]$/.test(gap) ? this.behind(index) : undefined;
    if (marked) return marked;
    if (/^[^,]*(?::|\s[-–—])\s*(?:\p{L}+\.?\s+){0,3}$/u.test(gap)) return this.lists.listTo(last, true);
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
    return between !== undefined && reachesOver(between) ? this.lists.listFrom(first, next?.start) : undefined;
  }

  /** True for an amount whose names stand ahead of it, as "for" says. */
  private isBehind(index: number): boolean {
    const amount = this.amounts[index];
    const last = amount ? this.lastBefore(index) : -1;
    if (!amount || last < 0) return false;
    const gap = this.lists.gap(this.mentions[last] as FoundMention, amount.start);
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
    const gap = this.lists.gap(this.mentions[last] as FoundMention, amount.start);
    const isLeast = endsWithCue(CUES.amounts.atLeast, gap) || endsWithCue(CUES.amounts.lasting, gap);
    if (gap.length > (isLeast ? REACH.list : REACH.ahead) || /[;:!?]/.test(gap)) return undefined;
    if (isOfOther(gap, this.text.slice(amount.end))) return undefined;
    const isEach = EACH.test(this.text.slice(amount.end));
    return isLeast || isEach ? this.lists.listTo(last, true) : [this.mentions[last] as FoundMention];
  }

  /** The last mention ahead of an amount with no other amount between; -1 for none. */
  private lastBefore(index: number): number {
    const { start } = this.amounts[index] as Amount;
    const from = this.amounts[index - 1]?.end ?? 0;
    const last = this.mentions.findLastIndex((mention) => mention.end - this.statement.start <= start);
    return last >= 0 && (this.mentions[last] as FoundMention).start - this.statement.start >= from ? last : -1;
  }
}
