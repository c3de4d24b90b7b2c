import { CUES } from '../../cues';
import type { Posting } from '../../posting/posting';
import type { ReadSkill, SkillId, Skills } from '../../skill';
import { fold } from '../../text/fold';
import type { FoundMention, FoundNames } from '../find-mentions';
import { isCloseGap } from '../neighbours';

/** How far back a cue may stand, in characters. */
const NEAR = 40;
/** What names the kind of a firm and is no part of what people call it. */
const KINDS = new Set(
  'inc incorporated gmbh ltd limited llc llp labs lab ag se kg corp corporation company co plc bv nv sas sa srl spa oy ab as kk holding holdings group technologies technology software systems'.split(
    ' ',
  ),
);
/** What parts two firms, or a firm and what is said of it. */
const PARTS = /\s[@|–—-]\s|@|[(),/|]|\s(?:at|by|bei|chez)\s/i;
/** Ahead of the name of a firm. */
const AT_FIRM = /(?:^|[^\p{L}])(?:at|join|joining|about|bei|chez)\s+$/iu;

/**
 * Tells the employer's own names from technologies: a name that is the company's counts only where it stands as a technology, behind
 * words such as "experience with" or among others; where it is another firm's product ("Lambda" for AWS Lambda), only if the posting
 * writes that in full, too. `own` are the skills that are the employer's. Without a company nothing changes.
 */
export function withoutEmployer(
  posting: Posting,
  names: FoundNames,
  skills: Skills,
): { names: FoundNames; own: ReadonlySet<SkillId> } {
  const forms = formsOf(posting.company);
  const own = new Set<SkillId>();
  if (forms.size === 0) return { names, own };
  const isForm = ({ start, end }: FoundMention) => forms.has(bare(posting.text.slice(start, end)));
  const named = names.mentions.filter(isForm);
  if (named.length === 0) return { names, own };
  for (const { skill } of named) if (isMadeBy(skills.get(skill), forms)) own.add(skill);
  const inFull = new Set(names.mentions.filter((one) => !isForm(one)).map(({ skill }) => skill));
  const stays = (one: FoundMention, i: number) =>
    !isForm(one) || ((own.has(one.skill) || inFull.has(one.skill)) && isTechnology(posting.text, names.mentions, i));
  const mentions = names.mentions.filter(stays);
  const dropped = names.mentions.filter((one, i) => !stays(one, i)).map(({ start, end }) => ({ start, end }));
  const ruledOut = [...names.ruledOut, ...dropped].sort((a, b) => a.start - b.start);
  return { names: { ...names, mentions, ruledOut }, own };
}

/** The names by which a company may be called: "Hubdoc @ Xero Ltd" is both, without what kind of firm it is. */
function formsOf(company: string): Set<string> {
  const forms = new Set<string>();
  for (const part of company.split(PARTS)) {
    const words = part.trim().split(/\s+/);
    forms.add(bare(words.join('')));
    while (words.length > 1 && KINDS.has(bare(words.at(-1) ?? ''))) words.pop();
    forms.add(bare(words.join('')));
  }
  forms.delete('');
  return forms;
}

/** Folded, in lower case, letters, digits, plus and sharp only. */
function bare(text: string): string {
  return fold(text).lower.replace(/[^\p{L}\p{N}+#]/gu, '');
}

/** True for a product with the name of the company, or with that name ahead of it: "Oracle Database". */
function isMadeBy(skill: ReadSkill | undefined, forms: ReadonlySet<string>): boolean {
  const name = skill?.name ?? '';
  return forms.has(bare(name)) || forms.has(bare(name.split(/\s/)[0] ?? ''));
}

/** True where the mention stands behind words that speak of technologies, or in a list of them. */
function isTechnology(text: string, mentions: FoundMention[], i: number): boolean {
  const { start, end } = mentions[i] as FoundMention;
  const before = fold(text.slice(Math.max(0, start - NEAR), start)).lower;
  if (AT_FIRM.test(before)) return false;
  const touching = before
    .replace(/[\s("']+$/, '')
    .split(/\s+/)
    .slice(-2)
    .join(' ');
  if (CUES.evidenceBefore.test(touching)) return true;
  const [last, next] = [mentions[i - 1], mentions[i + 1]];
  const isGap = (from: number, to: number) =>
    to > from &&
    isCloseGap(fold(text.slice(from, Math.min(to, from + NEAR * 2))).lower) &&
    !/\n/.test(text.slice(from, to));
  return (last !== undefined && isGap(last.end, start)) || (next !== undefined && isGap(end, next.start));
}
