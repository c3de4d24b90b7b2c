import { browser } from 'wxt/browser';
import { postingName } from '../../../lib/core/posting/posting-name';
import {
  type Addition,
  type Correction,
  corrected,
  type NamedSkill,
  type Overlay,
} from '../../../lib/core/profile/overlay';
import { readerError } from '../../../lib/core/reader-error';
import type { SkillId } from '../../../lib/core/skill';
import { type ReadingPlace, type TabReading, tabReading } from '../../../lib/storage/readings';
import { changeOverlay } from '../profiles/change-profile';
import { reader } from '../reader/reader';

/** What can be said of a skill that a posting names. */
export type MentionCorrection = 'notHere' | 'never' | 'always';

/** How many spellings of one skill are always meant from one posting. */
const MOST_SPELLINGS = 5;

/** Adds words or corrects something, or takes that back, for the profile of that id or the active one, and reads open postings anew by it. */
export async function correct(corrections: Correction[], of?: string): Promise<Overlay> {
  const { entries } = (await reader()).dictionary();
  const isTaken = (id: SkillId) => entries.has(id);
  return changeOverlay(of, (before) =>
    corrections.reduce((one, correction) => corrected(one, correction, isTaken), before),
  );
}

/** Corrects a skill that a posting of a tab names; gives what was added. Of a private tab's posting nothing is stored. */
export async function correctMention(
  place: ReadingPlace,
  id: SkillId,
  kind: MentionCorrection,
): Promise<{ made: Addition[] }> {
  const open = await tabReading(place);
  if (!open) throw readerError('postingClosed', 'This posting is no longer open in a tab.');
  if (kind === 'notHere' && (await browser.tabs.get(place.tabId)).incognito)
    throw readerError('tabPrivate', 'This tab is private, and nothing of it is saved unasked.');
  const made = additionsOf(open, { id, name: open.reading.skills[id]?.name ?? id }, kind);
  await correct(made);
  return { made };
}

function additionsOf({ posting, reading }: TabReading, skill: NamedSkill, kind: MentionCorrection): Addition[] {
  if (kind === 'never') return [{ kind, ...skill }];
  if (kind === 'notHere') return [{ kind, ...skill, posting: postingName(posting) }];
  const mentions = [...reading.mentions, ...(reading.fields?.mentions ?? [])].filter((one) => one.skill === skill.id);
  const doubtful = mentions.filter((one) => one.doubtful);
  const texts = (doubtful.length > 0 ? doubtful : mentions).map(({ start, end }) => posting.text.slice(start, end));
  return [...new Set(texts)].slice(0, MOST_SPELLINGS).map((text) => ({ kind, ...skill, text }));
}
