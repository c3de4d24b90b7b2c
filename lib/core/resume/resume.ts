import type { Level } from '../profile/profile';
import type { SkillId } from '../skill';

/** A line of somebody's document, and its number there, from 1. */
export interface DocumentLine {
  text: string;
  line: number;
}

/** Some time at work, in months since the year 0; `to` is exclusive, and absent for what goes on. */
export interface Period {
  from: number;
  to?: number;
}

/** A position of a résumé, or a project with dates: when it was, and what is said of it. */
export interface Position {
  /** Absent where no dates stand with it. */
  period?: Period;
  /** The lines that name it: title, employer, dates. */
  head: DocumentLine[];
  lines: DocumentLine[];
}

/** A name in a list of skills; what a file of skills says beside it is kept. */
export interface ListedName extends DocumentLine {
  /** True for what may be no skill but a heading of others: it is not missed where it means nothing. */
  isHeading?: true;
  id?: SkillId;
  level?: Level;
  years?: number;
}

/** A résumé, or a list of skills, taken apart: what all files that are imported come to. */
export interface Resume {
  positions: Position[];
  listed: ListedName[];
  /** What stands in no position and no list: summary, projects, certificates. */
  prose: DocumentLine[];
  /** What a file of skills says of them that is not understood, each with its skill: "Go: yers: 3". */
  unclear?: DocumentLine[];
}

/** A skill found in a document. */
export interface FoundSkill {
  id: SkillId;
  name: string;
  level?: Level;
  /** Whole or half years, from dates or as stated; absent where neither is there. */
  years?: number;
  /** The line it was found in, and its number. */
  evidence: string;
  line: number;
  /** True where the word may mean something else, or a slip was mended. */
  guess?: true;
}

/** What was made of a document. Nothing in it refuses the rest. */
export interface ResumeReading {
  skills: FoundSkill[];
  /** Names in lists of skills that no skill has. */
  unread: DocumentLine[];
  /** What is said of skills and was not understood; absent where there is none. */
  unclear?: DocumentLine[];
  /** Years at work in all, overlaps counted once; absent without dates. */
  years?: number;
}
