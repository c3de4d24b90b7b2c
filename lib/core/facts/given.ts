import type { Fact, FactKind, FactSource } from '../posting/fact';
import { workModeIn, workModeOfPlace } from '../posting/fields/work-mode';
import type { Posting, SaidLines, WorkMode } from '../posting/posting';
import { READERS } from './kinds';
import type { FactReader } from './kinds/found';
import { type Sentence, sentenceOf } from './sentence';
import type { Cue } from './words';

/** The kinds of facts that a line about something may say. */
const KINDS: Record<keyof SaidLines, FactKind[]> = {
  location: [],
  workMode: [],
  salary: ['pay'],
  employment: ['contract', 'hours'],
  applicants: [],
  experience: ['experience'],
  closed: ['closed'],
};
const IN_TITLE: FactKind[] = ['contract', 'hours', 'place', 'pay'];
const PAID: ReadonlySet<Cue> = new Set<Cue>(['pay']);
const NOTHING: ReadonlySet<Cue> = new Set();

/** What a page shows of a posting beside its text, and what its structured data says: each as a fact, whether or not they agree. */
export function givenFacts({ title, said = {}, workMode, location, salary }: Posting): Fact[] {
  // A posting that was stored before lines were has its fields alone.
  const stated: SaidLines = {
    ...(location && { location }),
    ...(workMode && { workMode }),
    ...(salary && { salary }),
  };
  const page = said.page || said.data ? said.page : stated;
  return [...titleFacts(title), ...linesFacts(page, 'page'), ...linesFacts(said.data, 'data')];
}

function titleFacts(title: string): Fact[] {
  if (title === '') return [];
  const sentence = sentenceOf(title);
  const last = /[([|,–-]([^()[\]|]*)[)\]]?$/.exec(title.trimEnd())?.[1]?.trim() ?? '';
  const mode = workModeOfPlace(/remote|hybrid|on-?site/i.test(last) ? last : '');
  return [...modeFact(mode, title, 'page'), ...IN_TITLE.flatMap((kind) => factsIn(kind, sentence, title, 'page'))];
}

function linesFacts(lines: SaidLines = {}, from: FactSource): Fact[] {
  const { location = '', workMode = '', applicants } = lines;
  // “Remote - US” says in one line how and from where; “Berlin” only where.
  const place = sentenceOf(location);
  const modes =
    workMode === ''
      ? modeOf(workModeOfPlace(location), place, location, from)
      : modeOf(workModeIn(workMode), sentenceOf(workMode), workMode, from);
  const where: Fact[] = applicants
    ? [{ kind: 'place', value: { text: applicants }, evidence: applicants, from }]
    : isOfOffice(modes)
      ? []
      : factsIn('place', place, location, from);
  const others = (Object.keys(KINDS) as (keyof SaidLines)[]).flatMap((name) => {
    const line = lines[name];
    if (!line || KINDS[name].length === 0) return [];
    const parts = name === 'employment' ? line.split(/[,;/|]/) : [line];
    return parts.flatMap((part) => {
      const sentence = sentenceOf(part.trim(), 0, { under: name === 'salary' ? PAID : NOTHING, isWished: () => false });
      return KINDS[name].flatMap((kind) => factsIn(kind, sentence, line, from));
    });
  });
  return [...modes, ...where, ...others];
}

/** Where the office is stands in the posting's place already: it is told only from where one may work elsewhere. */
function isOfOffice(modes: Fact[]): boolean {
  return modes.length > 0 && modes.every((fact) => fact.kind === 'workMode' && fact.value.mode !== 'remote');
}

/** The mode that a line names, with the days that it says are spent in the office. */
function modeOf(mode: WorkMode | undefined, sentence: Sentence, line: string, from: FactSource): Fact[] {
  const said = factsIn('workMode', sentence, line, from);
  return said.length > 0 || mode === undefined ? said : modeFact(mode, line, from);
}

function modeFact(mode: WorkMode | undefined, evidence: string, from: FactSource): Fact[] {
  return mode ? [{ kind: 'workMode', value: { mode }, evidence, from }] : [];
}

function factsIn<K extends FactKind>(kind: K, sentence: Sentence, evidence: string, from: FactSource): Fact[] {
  const reader = READERS[kind] as unknown as FactReader<K>;
  return reader(sentence, () => []).map(({ value }) => ({ kind, value, evidence, from }) as Fact);
}
