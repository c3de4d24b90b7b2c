import { CUES } from '../../cues';
import { saysWish } from '../../cues/says-wish';
import type { FoundMention } from '../../mentions/find-mentions';
import { isListGap } from '../../mentions/neighbours';
import type { Statement } from '../statement';
import type { Amount } from './amounts';
import { leadsOn, leadsOutOf } from './list-gaps';

/** How far a list goes on without a comma, and what is looked at of a bracket, in characters. */
const REACH = { further: 64, aside: 150 };
/** Names further on that the years still speak of: "Java development with Spring", "Linux administration and AWS". */
const FURTHER = /^[^,;:.()\d]*$/;
/** Another statement that lost its stop: "development experience Thorough understanding of". */
const BEGINS = /\p{Ll}\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s/u;
/** "Kafka, and the SQL language" */
const THE = /^\s*(?:,\s*)?(?:and|or|und|oder|et|ou)\s+(?:the|die|der|das|le|la|les)\s+$/i;
const NO_COMMA = /^[^,;.]*$/;

/** The lists of names in a statement that one amount of years is told of. */
export class NameLists {
  /** `amounts`: all of the statement, in text order, offsets into its text. */
  constructor(
    private readonly statement: Statement,
    private readonly amounts: Amount[],
  ) {}

  /** What stands between a mention and an offset into the statement's text. */
  gap(mention: FoundMention, to: number): string {
    return this.statement.text.slice(mention.end - this.statement.start, to);
  }

  /** The list that ends with the mention at `index`; without commas only what "and", "or" or a slash joins. */
  listTo(index: number, commas: boolean): FoundMention[] {
    const list = [this.statement.mentions[index] as FoundMention];
    for (let i = index - 1; i >= 0; i--) {
      const mention = this.statement.mentions[i] as FoundMention;
      const end = (list[0] as FoundMention).start - this.statement.start;
      const gap = this.gap(mention, end);
      if (!isListGap(gap.toLowerCase()) || !(commas || NO_COMMA.test(gap)) || this.holdsAmount(mention, end)) break;
      list.unshift(mention);
    }
    return list;
  }

  /** The list that starts with the mention at `index`, as far as `to`, an offset into the statement's text. */
  listFrom(index: number, to = this.statement.text.length): FoundMention[] {
    const list = [this.statement.mentions[index] as FoundMention];
    let isInside = false;
    for (const mention of this.statement.mentions.slice(index + 1)) {
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
    const said = this.statement.text.slice(start, start + REACH.aside).split(')', 1)[0] ?? '';
    const end = start + said.length;
    return saysWish(gap) || saysWish(said) || this.amounts.some((amount) => amount.start > start && amount.start < end);
  }

  /** "3 years of Java; Kotlin is a plus": what a semicolon parts and says how it is asked itself. */
  private saysOther(start: number, gap: string): boolean {
    if (!gap.includes(';')) return false;
    const clause = this.statement.text.slice(start).split(';', 1)[0] ?? '';
    return saysWish(gap) || saysWish(clause);
  }

  private holdsAmount(mention: FoundMention, to: number): boolean {
    const from = mention.end - this.statement.start;
    return this.amounts.some(({ start, end }) => start >= from && end <= to);
  }
}
