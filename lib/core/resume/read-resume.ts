import type { Dictionary } from '../dictionary/dictionary';
import { lookUpName } from '../dictionary/named';
import { withOwnWords } from '../mentions/corrected/own-words';
import { type FoundMention, findNames } from '../mentions/find-mentions';
import { plainPosting } from '../posting/plain-posting';
import type { Overlay } from '../profile/overlay';
import type { SkillId } from '../skill';
import { isDenied } from './denied';
import { employersIn } from './employers';
import { monthsOf, yearsOf } from './periods';
import type { DocumentLine, FoundSkill, ListedName, Period, Resume, ResumeReading } from './resume';
import { type SaidBeside, saidBeside } from './said-beside';

const LONGEST_EVIDENCE = 200;
/** What stands between the names of a list where they are read as one line. */
const BETWEEN = ', ';

/** A line on its way to be read, and the period it tells of. */
interface ToRead extends DocumentLine {
  period?: Period;
  isHead?: boolean;
  listed?: ListedName[];
}

/** What one skill was found by. */
interface Found {
  skill: FoundSkill;
  periods: Period[];
  stated?: number;
}

/**
 * Reads a résumé: which skills it names and where, how long each was used by the dates of its positions (what overlaps counts once)
 * or as it is stated, and which names of its lists no skill has. `today` in months since the year 0.
 */
export function readResume(resume: Resume, dictionary: Dictionary, overlay: Overlay, today: number): ResumeReading {
  const lines = linesToRead(resume);
  const mentions = mentionsByLine(lines, dictionary, overlay);
  const found = new Map<SkillId, Found>();
  const unread: DocumentLine[] = [];
  for (const [i, one] of lines.entries()) {
    for (const mention of mentions[i] ?? []) {
      if (isGiven(mention, one.listed)) continue;
      const { skill, doubtful } = mention;
      const isField = dictionary.isField(skill);
      if (isField && !one.listed) continue;
      note(found, skill, nameOf(skill, dictionary, overlay), one, doubtful, one.period);
    }
    for (const name of one.listed ?? []) {
      if (
        !readListed(name, one, found, dictionary, overlay, today) &&
        !(name.isHeading || isIn(name, one, mentions[i] ?? []))
      )
        unread.push(name);
    }
  }
  const skills = [...found.values()].map(({ skill, periods, stated }): FoundSkill => {
    const months = monthsOf(periods, today);
    const years = stated ?? skill.years ?? (months > 0 ? yearsOf(months) : undefined);
    return { ...skill, ...(years !== undefined && { years }) };
  });
  const all = monthsOf(
    resume.positions.flatMap(({ period }) => period ?? []),
    today,
  );
  return {
    skills: skills.sort((a, b) => (a.name < b.name ? -1 : 1)),
    unread: unread.map(({ text, line }) => ({ text, line })),
    ...(resume.unclear && { unclear: resume.unclear }),
    ...(all > 0 && { years: yearsOf(all) }),
  };
}

function linesToRead({ positions, listed, prose }: Resume): ToRead[] {
  const byLine = Map.groupBy(listed, ({ line }) => line);
  return [
    ...prose,
    ...[...byLine].map(
      ([line, names]): ToRead => ({ line, text: names.map(({ text }) => text).join(BETWEEN), listed: names }),
    ),
    ...positions.flatMap(({ period, head, lines }): ToRead[] => [
      ...head.map((one) => ({ ...one, isHead: true, ...(period && { period }) })),
      ...lines.map((one) => ({ ...one, ...(period && { period }) })),
    ]),
  ];
}

/** The mentions of each line. All lines are read as one text: a name that is also a word needs its company. */
function mentionsByLine(lines: ToRead[], dictionary: Dictionary, overlay: Overlay): FoundMention[][] {
  const text = lines.map((one) => one.text).join('\n\n');
  const posting = plainPosting(text);
  const { mentions } = withOwnWords(posting, findNames(posting, dictionary), overlay.own);
  const never = new Set(overlay.never.map(({ id }) => id));
  const found: FoundMention[][] = [];
  let start = 0;
  let next = 0;
  for (const one of lines) {
    const end = start + one.text.length;
    const within: FoundMention[] = [];
    for (; next < mentions.length && (mentions[next]?.start ?? 0) < end; next++)
      within.push(mentions[next] as FoundMention);
    const employers = one.isHead ? employersIn(one.text) : [];
    found.push(
      within
        .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }))
        .filter(({ skill, start: at }) => !never.has(skill) && !isDenied(one.text, at))
        .filter((mention) => !employers.some((zone) => zone.start <= mention.start && mention.end <= zone.end)),
    );
    start = end + 2;
  }
  return found;
}

/** Takes a name of a list for the skills it means; gives whether there is any. */
function readListed(
  name: ListedName,
  line: DocumentLine,
  found: Map<SkillId, Found>,
  dictionary: Dictionary,
  overlay: Overlay,
  today: number,
): boolean {
  const { bare, level, years }: SaidBeside = name.id === undefined ? saidBeside(name.text, today) : { bare: name.text };
  const mine = overlay.own.find((word) => word.name.toLowerCase() === bare.toLowerCase());
  const given = name.id === undefined ? [] : [{ id: name.id, name: nameOf(name.id, dictionary, overlay) || name.text }];
  const named = lookUpName(dictionary, bare);
  const skills = given.length > 0 ? given : mine ? [mine] : named.skills;
  for (const { id, name: skillName } of skills) {
    const one = note(found, id, skillName, line, named.guess === true && given.length === 0 && !mine);
    const said = { level: name.level ?? level, years: name.years ?? years };
    if (said.level !== undefined) one.skill.level = said.level;
    if (said.years !== undefined) one.stated = said.years;
  }
  return skills.length > 0;
}

/** True for what stands in a name that says itself which skill it is: no other is read out of it. */
function isGiven({ start, end }: FoundMention, listed: ListedName[] = []): boolean {
  let from = 0;
  return listed.some(({ id, text }) => {
    const to = from + text.length;
    const holds = start < to && end > from;
    from = to + BETWEEN.length;
    return holds && id !== undefined;
  });
}

function isIn(name: ListedName, line: ToRead, mentions: FoundMention[]): boolean {
  const start = line.text.indexOf(name.text);
  return mentions.some((mention) => mention.start >= start && mention.end <= start + name.text.length);
}

function note(
  found: Map<SkillId, Found>,
  id: SkillId,
  name: string,
  { text, line }: DocumentLine,
  isGuess: boolean,
  period?: Period,
): Found {
  const evidence = text.trim().slice(0, LONGEST_EVIDENCE).toWellFormed();
  const one = found.get(id) ?? { skill: { id, name, evidence, line, guess: true as const }, periods: [] };
  found.set(id, one);
  if (!isGuess && one.skill.guess) {
    delete one.skill.guess;
    Object.assign(one.skill, { evidence, line });
  }
  if (period && !isGuess) one.periods.push(period);
  return one;
}

function nameOf(id: SkillId, { skills }: Dictionary, { own }: Overlay): string {
  return skills.get(id)?.name ?? own.find((word) => word.id === id)?.name ?? '';
}
