import { typedText } from '../../../lib/core/dictionary/typed';
import type { NamedSkill } from '../../../lib/core/profile/overlay';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { type TabReading, tabReadings } from '../../../lib/storage/readings';
import { errorText } from '../../../lib/ui/text/error-text';
import { t } from '../../../lib/ui/text/text';
import { tell } from '../badge/tell';
import { lookForInOurTab } from '../menu';
import { reader } from '../reader/reader';
import { correct, correctMention } from './correct';

/** What came of it, as a sentence, and whether it is done; nothing where our tab was opened for it. */
type Outcome = { how: 'done' | 'refused'; text: string } | undefined;

/** Our entries in the context menu that correct what is read, by id: what each does with the selected text. */
const WAYS = {
  'add-word': addWord,
  'not-here': notHere,
  never: async (text: string, tabId: number) => {
    const skill = await skillOf(text, tabId);
    if (!skill) return nothing(text);
    await correct([{ kind: 'never', ...skill }]);
    return done(t('correct.neverDone', { name: skill.name }));
  },
  always: async (text: string, tabId: number) => {
    const skill = await skillOf(text, tabId);
    if (!skill) return nothing(text);
    await correct([{ kind: 'always', ...skill, text }]);
    return done(t('correct.alwaysDone', { name: skill.name }));
  },
} satisfies Record<string, (text: string, tabId: number) => Promise<Outcome>>;

/** One of our entries in the context menu that correct. */
export type CorrectionEntry = keyof typeof WAYS;

/** Whether an entry of the menu is one of those. */
export function isCorrection(id: unknown): id is CorrectionEntry {
  return typeof id === 'string' && Object.hasOwn(WAYS, id);
}

/** Corrects what the selected text is read as in a tab, or makes it a word of the reader's own; tells what came of it. The page chose the text. */
export async function correctSelected(entry: CorrectionEntry, selected: unknown, tabId: number): Promise<void> {
  try {
    const text = (await reader()).bareName(typedText(selected));
    const outcome = /[\p{L}\p{N}]/u.test(text) ? await WAYS[entry](text, tabId) : nothing(text);
    if (outcome) await tell(tabId, outcome.how, outcome.text);
  } catch (error) {
    await tell(tabId, 'refused', t('app.notDone', { reason: errorText(error) }));
  }
}

/** A word that something speaks against, or that is a skill already, is looked at in our tab before it is added. */
async function addWord(name: string): Promise<Outcome> {
  const [{ checkWord, dictionary }, overlay] = await Promise.all([reader(), overlayStore.load()]);
  const { warnings, known } = checkWord(name, [], dictionary(), overlay);
  if (known || warnings.length > 0) {
    await lookForInOurTab(name);
    return undefined;
  }
  await correct([{ kind: 'own', name }]);
  return done(t('named.owned', { name }));
}

/** Which of several postings was pointed at is not known. */
async function notHere(text: string, tabId: number): Promise<Outcome> {
  const naming = (await tabReadings(tabId)).flatMap((open) => {
    const id = skillAt(open, text);
    return id === undefined ? [] : [{ open, id }];
  });
  const [first, ...others] = naming;
  if (!first) return nothing(text);
  if (others.length > 0) return { how: 'refused', text: t('correct.several') };
  const { frameId, key } = first.open;
  await correctMention({ tabId, frameId, key }, first.id, 'notHere');
  return done(t('correct.notHereDone', { name: nameIn(first.open, first.id) }));
}

/** The skill that a text stands for in a tab, else by the dictionary. */
async function skillOf(text: string, tabId: number): Promise<NamedSkill | undefined> {
  for (const open of await tabReadings(tabId)) {
    const id = skillAt(open, text);
    if (id !== undefined) return { id, name: nameIn(open, id) };
  }
  const { dictionary, skillNamed } = await reader();
  return skillNamed(dictionary(), text);
}

function skillAt({ posting, reading }: TabReading, text: string): string | undefined {
  const all = [...reading.mentions, ...(reading.fields?.mentions ?? [])];
  return all.find(({ start, end }) => posting.text.slice(start, end) === text)?.skill;
}

function nameIn({ reading }: TabReading, id: string): string {
  return reading.skills[id]?.name ?? id;
}

function done(text: string): Outcome {
  return { how: 'done', text };
}

function nothing(selected: string): Outcome {
  return { how: 'refused', text: t('correct.nothing', { selected }) };
}
