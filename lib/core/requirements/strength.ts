import { CUES } from '../cues';
import { isListGap } from '../mentions/neighbours';
import type { Strength } from '../reading';
import type { Statement } from './statement';

/** A stretch of a statement that is weighed by itself; offsets into the statement's text. */
interface Clause {
  start: number;
  end: number;
}

const TOUCHING = 40;

/** How strongly each mention of a statement is asked for, in the order of its mentions. The clause wins over the section. */
export function strengths(statement: Statement): Strength[] {
  const clauses = clausesOf(statement.text);
  return statement.mentions.map((mention) => {
    const start = mention.start - statement.start;
    const end = mention.end - statement.start;
    if (statement.kind === 'heading') return 'context';
    if (isExcluded(statement.text, start, end)) return 'excluded';
    const clause = clauses.find((one) => start >= one.start && start < one.end) ?? {
      start: 0,
      end: statement.text.length,
    };
    return isWish(statement, clause, start, end) ? 'preferred' : sectionStrength(statement, start, end);
  });
}

function sectionStrength({ section, text }: Statement, start: number, end: number): Strength {
  if (section === 'required' || section === 'preferred') return section;
  if (section !== null && section !== 'duties') return 'context';
  const before = text.slice(0, start);
  if (CUES.knowledge.test(before) || isTouching(CUES.knowledgeBehind, text.slice(end, end + TOUCHING)))
    return 'required';
  return section === null && (CUES.seeking.test(before) || CUES.demand.test(text)) ? 'required' : 'context';
}

/** True where at most two words stand between a name and what is said behind it: "Linux administration skills". */
function isTouching(pattern: RegExp, after: string): boolean {
  const cue = pattern.exec(after);
  return cue !== null && /^[\s/-]*(?:[\p{L}/-]+\s+){0,2}$/u.test(after.slice(0, cue.index));
}

/** Clauses end at semicolons, and brackets hold one of their own where they name something. */
function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (
      sign === ';' ||
      (sign === '-' &&
        text.charAt(i - 1) === ' ' &&
        text.charAt(i + 1) === ' ' &&
        CUES.wishBefore.exec(text.slice(i + 2))?.index === 0)
    ) {
      clauses.push({ start, end: i + 1 });
      start = i + 1;
    }
  }
  clauses.push({ start, end: text.length });
  return clauses;
}

function isWish(statement: Statement, clause: Clause, start: number, end: number): boolean {
  const before = statement.text.slice(clause.start, start);
  const after = statement.text.slice(end, clause.end);
  const ahead = CUES.wishBefore.exec(before);
  if (ahead && !leavesBracket(before.slice(ahead.index))) return true;
  const behind = CUES.wishAfter.exec(after);
  if (!behind) return false;
  return reaches(after.slice(0, behind.index), statement, end);
}

/** True where a bracket that opened ahead of the mention has closed again before it. */
function leavesBracket(text: string): boolean {
  return text.includes(')') && !text.slice(0, text.indexOf(')')).includes('(');
}

/** True where nothing between a mention, which ends at `from`, and the wish behind it starts a new statement. */
function reaches(between: string, statement: Statement, from: number): boolean {
  if (CUES.demand.test(between)) return false;
  const bracket = between.lastIndexOf('(');
  // A wish inside a bracket is about what the bracket names, and about what stands before it where it names nothing.
  if (bracket > between.lastIndexOf(')'))
    return !statement.mentions.some(
      ({ start }) => start - statement.start - from > bracket && start - statement.start - from < between.length,
    );
  const inside = statement.mentions.filter(
    ({ start }) => start - statement.start - from >= 0 && start - statement.start - from < between.length,
  );
  let end = 0;
  for (const mention of inside) {
    if (!joins(between.slice(end, mention.start - statement.start - from))) return false;
    end = mention.end - statement.start - from;
  }
  return joins(between.slice(end));
}

/** True for what may stand between a name and what belongs to the same statement: no comma, or one of a list. */
function joins(gap: string): boolean {
  return !gap.includes(',') || isListGap(gap) || gap.trim() === ',';
}

function isExcluded(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - TOUCHING), start).trimEnd();
  const said = [...before.matchAll(new RegExp(CUES.excludedBefore.source, 'giu'))].at(-1);
  if (said && (said.index ?? 0) + said[0].length === before.length) return true;
  const after = text.slice(end, end + TOUCHING);
  const behind = CUES.excludedAfter.exec(after);
  return behind !== null && /^[\s(,]*(?:experience |knowledge |skills )?$/i.test(after.slice(0, behind.index));
}
