import type { Reading } from '../../core/reading';
import type { SkillId } from '../../core/skill';
import type { GoldPosting, GoldSpan } from './gold';
import { countLinks } from './links';
import { isNamed, nameKey } from './same-name';
import { emptyTally, SCORED, type Scored, type Tally } from './tally';

/** One thing that is wrong in a reading. */
export interface Fault {
  kind: 'false' | 'unknown' | 'missed' | 'misnamed' | 'strength' | 'alternatives' | 'years';
  /** The posting's id. */
  id: string;
  /** What was expected, and what was read instead. */
  what: string;
  /** The place, if it is one. */
  at?: { start: number; end: number };
}

/** Counts what a reading of a labelled posting has right, and lists what it has wrong. Pure. */
export function score(gold: GoldPosting, reading: Reading): { tally: Tally; faults: Fault[] } {
  const core = gold.spans.filter(({ kind }) => kind === 'core');
  const optional = gold.spans.filter(({ kind }) => kind !== 'core');
  const parts = [
    scoreMentions(core, optional, reading),
    scoreSpans(core, reading),
    scoreGroups(core, reading),
    scoreYears(core, reading),
  ];
  return {
    tally: Object.assign(emptyTally(), { postings: 1 }, ...parts.map(({ counts }) => counts)),
    faults: parts.flatMap(({ faults }) => faults.map((fault) => ({ ...fault, id: gold.id }))),
  };
}

/** A stretch of a text in UTF-16 code units, `end` exclusive. */
interface Place {
  start: number;
  end: number;
}

/** The counts and faults of one view of a reading. */
interface Part {
  counts: Partial<Tally>;
  faults: Omit<Fault, 'id'>[];
}

function scoreMentions(core: GoldSpan[], optional: GoldSpan[], reading: Reading): Part {
  const isOn = (spans: GoldSpan[], place: Place) => spans.some((span) => overlap(span, place));
  const judge = <T extends Place>(places: T[]) => {
    const counted = places.filter((place) => isOn(core, place) || !isOn(optional, place));
    return { counted: counted.length, wrong: counted.filter((place) => !isOn(core, place)) };
  };
  const mentions = judge(reading.mentions);
  const unknown = judge(reading.unknown);
  const right = mentions.counted - mentions.wrong.length;
  return {
    counts: {
      mentions: mentions.counted,
      right,
      mentionsWith: mentions.counted + unknown.counted,
      rightWith: right + unknown.counted - unknown.wrong.length,
      foundWith: core.filter((span) => isNear(span, reading)).length,
    },
    faults: [
      ...mentions.wrong.map((at) => ({ kind: 'false' as const, what: nameOf(reading, at.skill), at })),
      ...unknown.wrong.map((at) => ({ kind: 'unknown' as const, what: `${at.text} (${at.sure})`, at })),
    ],
  };
}

/** True where a mention or an unknown name stands on a span. */
function isNear(span: GoldSpan, { mentions, unknown }: Reading): boolean {
  return [...mentions, ...unknown].some((place) => overlap(place, span));
}

function scoreSpans(core: GoldSpan[], reading: Reading): Part {
  const counts = {
    ...{ core: core.length, found: 0, linked: 0, strengths: {} as Tally['strengths'] },
    ...{ labelledExcluded: 0, readExcluded: 0, bothExcluded: 0 },
  };
  const faults: Part['faults'] = [];
  for (const span of core) {
    const on = reading.mentions.filter((mention) => overlap(mention, span));
    const named = on.find(({ skill }) => isNamed(namesOf(reading, skill), span.canonical));
    const mention = named ?? on[0];
    if (!mention) {
      faults.push({ kind: 'missed', what: span.canonical, at: span });
      continue;
    }
    counts.found++;
    if (named) counts.linked++;
    else faults.push({ kind: 'misnamed', what: `${span.canonical} as ${nameOf(reading, mention.skill)}`, at: span });
    const isOut = [span.strength === 'excluded', mention.strength === 'excluded'];
    if (isOut[0]) counts.labelledExcluded++;
    if (isOut[1]) counts.readExcluded++;
    if (isOut[0] && isOut[1]) counts.bothExcluded++;
    const said = isScored(mention.strength) ? mention.strength : 'context';
    if (isScored(span.strength))
      counts.strengths[`${span.strength}>${said}`] = (counts.strengths[`${span.strength}>${said}`] ?? 0) + 1;
    if (span.strength && mention.strength !== span.strength)
      faults.push({ kind: 'strength', what: `${span.canonical}: ${span.strength}, not ${mention.strength}`, at: span });
  }
  return { counts, faults };
}

function scoreGroups(core: GoldSpan[], reading: Reading): Part {
  const groups = Map.groupBy(
    core.filter(({ group }) => group),
    ({ group }) => group,
  );
  const labelled = several([...groups.values()].map((spans) => new Set(spans.map((span) => nameKey(span.canonical)))));
  const read = several(reading.requirements.map(({ anyOf }) => new Set(anyOf.map((id) => labelOf(id, core, reading)))));
  const forth = countLinks(labelled, read);
  const back = countLinks(read, labelled);
  const words = (sets: Set<string>[]) => sets.map((set) => [...set].join(' or ')).join('; ') || 'none';
  return {
    counts: {
      labelledLinks: forth.links,
      labelledLinksKept: forth.kept,
      readLinks: back.links,
      readLinksKept: back.kept,
    },
    faults:
      forth.kept < forth.links || back.kept < back.links
        ? [{ kind: 'alternatives', what: `${words(labelled)}, not ${words(read)}` }]
        : [],
  };
}

function scoreYears(core: GoldSpan[], reading: Reading): Part {
  const labelled = new Set(core.flatMap(({ canonical, years }) => (years ? [`${nameKey(canonical)}:${years}`] : [])));
  const read = new Set(
    reading.requirements.flatMap(({ anyOf, years }) =>
      years ? anyOf.map((id) => `${labelOf(id, core, reading)}:${years}`) : [],
    ),
  );
  const both = labelled.intersection(read);
  const words = (set: Set<string>) => [...set].join(', ') || 'none';
  return {
    counts: { labelledYears: labelled.size, readYears: read.size, bothYears: both.size },
    faults:
      both.size < labelled.size || both.size < read.size
        ? [{ kind: 'years', what: `${words(labelled)}, not ${words(read)}` }]
        : [],
  };
}

/** What the labels call a skill of the reading; where they do not name it, its own name. */
function labelOf(id: SkillId, core: GoldSpan[], reading: Reading): string {
  const mention = reading.mentions.findLast(({ skill }) => skill === id);
  const span = core.find((one) => mention && overlap(one, mention) && isNamed(namesOf(reading, id), one.canonical));
  return nameKey(span?.canonical ?? nameOf(reading, id));
}

/** A certificate is one mention by its whole name, where labels have the technology inside: it goes by its technology, too. */
function namesOf(reading: Reading, id: SkillId): string[] {
  const { aliases = [], category = '', related = [] } = reading.skills[id] ?? {};
  return [nameOf(reading, id), ...aliases, id, ...(category === 'certifications' ? related : [])];
}

function nameOf(reading: Reading, id: SkillId): string {
  return reading.skills[id]?.name ?? id;
}

function several(sets: Set<string>[]): Set<string>[] {
  return sets.filter(({ size }) => size > 1);
}

function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

function isScored(strength: unknown): strength is Scored {
  return SCORED.includes(strength as Scored);
}
