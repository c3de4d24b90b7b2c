import type { Dictionary } from './dictionary/dictionary';
import { factSteps } from './facts/facts';
import { correctedNames, type Said } from './mentions/corrected/corrected-names';
import { type FoundMention, type FoundNames, findNames, nameSteps } from './mentions/find-mentions';
import { withoutEmployer } from './mentions/firms/employer';
import { answerSteps, type Grammar, loadGrammar, unreadGrammar } from './mentions/grammar';
import { unknownSteps } from './mentions/unknown/find-unknown';
import { knownSteps } from './mentions/unknown/known';
import { SURE_ENOUGH, trainedModel } from './mentions/unknown/model/trained';
import { asWritten, legiblePosting, legiblePostingSteps } from './posting/legible/legible-posting';
import type { Posting } from './posting/posting';
import { isSamePosting, postingName } from './posting/posting-name';
import { withShortBlocks } from './posting/short-blocks';
import type { Overlay, OwnWord } from './profile/overlay';
import { overlayMark } from './profile/overlay-mark';
import { OWN_CATEGORY } from './profile/words/own-category';
import { type Mention, READER_VERSION, type Reading, type Requirement } from './reading';
import { barSteps } from './requirements/bar';
import { askedSteps, fieldSteps } from './requirements/requirements';
import { statementSteps } from './requirements/statement';
import type { ReadSkill, SkillId, Skills } from './skill';
import { atOnce, forEach, type Rest, type Steps, withRests } from './text/steps';

/** Reads a posting: which skills it names and where, how strongly it asks for each, and its own bar. Pure; equal input gives equal output. */
export function read(
  posting: Posting,
  dictionary: Dictionary,
  overlay: Overlay,
  grammar: Grammar = unreadGrammar(),
): Reading {
  const plain = legiblePosting(posting);
  const short = withShortBlocks(plain.posting);
  return asWritten(atOnce(readSteps(short, findNames(short, dictionary, grammar), dictionary, overlay)), plain);
}

/** The reading of a posting whose names are found. */
function* readSteps(posting: Posting, found: FoundNames, dictionary: Dictionary, overlay: Overlay): Steps<Reading> {
  const employer = withoutEmployer(posting, found, dictionary.skills);
  yield;
  const names = correctedNames(posting, employer.names, saidOf(overlay, posting));
  const skills = withOwn(dictionary.skills, [...overlay.own, ...overlay.always]);
  const refused = new Set(overlay.noTechnology);
  yield;
  const technologies: FoundMention[] = [];
  const inFields: FoundMention[] = [];
  yield* forEach(names.mentions, (mention) => {
    (dictionary.isField(mention.skill) ? inFields : technologies).push(mention);
  });
  const said = yield* statementSteps(posting, technologies);
  const named = yield* askedSteps(said, technologies, skills);
  const isOwn = ({ anyOf }: Requirement) => anyOf.every((id) => employer.own.has(id));
  const fields = yield* fieldSteps(posting, inFields, skills);
  yield;
  const bar = yield* barSteps(posting.text);
  yield;
  const facts = yield* factSteps(posting, technologies);
  yield;
  const known = yield* knownSteps(names, dictionary);
  const unknown = yield* unknownSteps(posting, known, trainedModel(), SURE_ENOUGH, names.texts);
  const mark = overlayMark(overlay, posting);
  return {
    version: READER_VERSION,
    skills: skillsOf([...named.mentions, ...fields.mentions], skills),
    unknown: unknown.filter(({ text }) => !refused.has(text.toLowerCase())),
    ...named,
    requirements: named.requirements.map((one) => (isOwn(one) ? { ...one, own: true as const } : one)),
    ...(fields.mentions.length > 0 && { fields }),
    facts,
    ...(bar !== undefined && { bar }),
    ...(mark !== '' && { overlay: mark }),
  };
}

/** As `read`, with the language library where the posting has a sentence that needs it. `rest`: what is waited for between blocks, statements and sentences. */
export async function readThoroughly(
  posting: Posting,
  dictionary: Dictionary,
  overlay: Overlay,
  rest: Rest = () => undefined,
): Promise<Reading> {
  const plain = await withRests(legiblePostingSteps(posting), rest);
  const short = withShortBlocks(plain.posting);
  const unread = unreadGrammar();
  let names = await withRests(nameSteps(short, dictionary, unread), rest);
  if (unread.asked.size > 0) {
    const grammar = await withRests(answerSteps(unread.asked, await loadGrammar()), rest);
    names = await withRests(nameSteps(short, dictionary, grammar), rest);
  }
  return asWritten(await withRests(readSteps(short, names, dictionary, overlay), rest), plain);
}

function saidOf({ own, never, always, notHere }: Overlay, posting: Posting): Said {
  const here = postingName(posting);
  const missing = notHere.filter((one) => isSamePosting(one.posting, here));
  return {
    meant: [...own, ...always.map(({ id, text }) => ({ id, name: text }))],
    sure: new Set(always.map(({ id }) => id)),
    not: new Set([...never, ...missing].map(({ id }) => id)),
  };
}

/** What is known of skills, with the reader's own words, which imply and resemble nothing. */
function withOwn(skills: Skills, own: OwnWord[]): Skills {
  if (own.length === 0) return skills;
  const words = new Map(
    own.map(({ id, name }): [SkillId, ReadSkill] => [
      id,
      { name, category: OWN_CATEGORY, aliases: [], impliedBy: [], partOf: [], related: [] },
    ]),
  );
  return { get: (id) => skills.get(id) ?? words.get(id) };
}

function skillsOf(mentions: Mention[], known: Skills): Record<SkillId, ReadSkill> {
  const skills: Record<SkillId, ReadSkill> = {};
  for (const { skill } of mentions) {
    const one = known.get(skill);
    if (one) skills[skill] ??= one;
  }
  return skills;
}
