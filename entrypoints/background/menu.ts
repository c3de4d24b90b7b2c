import { browser } from 'wxt/browser';
import { typedText } from '../../lib/core/dictionary/typed';
import { withSkill } from '../../lib/core/profile/profile';
import type { SkillId } from '../../lib/core/skill';
import { ownAddress } from '../../lib/messaging/own-address';
import { profileStore } from '../../lib/storage/profile-store';
import { layDownTyped } from '../../lib/storage/typed-text';
import { errorText } from '../../lib/ui/text/error-text';
import { t } from '../../lib/ui/text/text';
import { tell } from './badge/tell';
import { repaint } from './marks/repaint';
import { reader } from './reader/reader';

/** Our entries in the browser's context menu for selected text, in their order, each with its text; browsers put several into a menu of ours. */
export const MENU = {
  'add-skill': 'addSkill',
  'add-word': 'addWord',
  'not-here': 'notHere',
  never: 'never',
  always: 'always',
} as const;
/** Our entry for the page itself: alone there, it stands in the browser's own menu. */
export const SAVE_ENTRY = 'save-posting';

/** Makes the menu as it should be, however often it is asked to: browsers keep entries, and refuse a second of one id. */
export function makeMenu(): Promise<void> {
  return navigator.locks.request('menu', async () => {
    await browser.contextMenus.removeAll();
    for (const [id, title] of Object.entries(MENU))
      browser.contextMenus.create({ id, contexts: ['selection'], title: t(`menu.${title}`, { selected: '%s' }) });
    browser.contextMenus.create({
      id: SAVE_ENTRY,
      contexts: ['page', 'frame', 'link'],
      // Where nothing can be read it has no place.
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
      title: t('menu.savePosting'),
    });
  });
}

/**
 * Adds the skill that the selected text names to the reader's; what is no name is looked for in our tab. The page chose the
 * text. Nothing of the page is stored: what is added is an entry of the dictionary, and what is looked for stays in memory. Where it
 * fails, the reader is told.
 */
export async function addSelected(selected: unknown, tabId: number | undefined): Promise<void> {
  const text = typedText(selected);
  const say = async (how: Parameters<typeof tell>[1], sentence: string) => {
    if (tabId !== undefined) await tell(tabId, how, sentence);
  };
  try {
    const { dictionary, skillNamed } = await reader();
    const skill = skillNamed(dictionary(), text);
    if (!skill) {
      await lookForInOurTab(text);
      return;
    }
    const { name } = skill;
    await say('done', (await addNew(skill)) ? t('told.added', { name }) : t('told.hadAlready', { name }));
  } catch (error) {
    await say('refused', t('app.notDone', { reason: errorText(error) }));
  }
}

/** Opens our tab with a text to look for among the skills. */
export async function lookForInOurTab(text: string): Promise<void> {
  await layDownTyped(text);
  await browser.tabs.create({ url: `${ownAddress('dashboard.html')}#skills` });
}

/** Gives whether the reader did not have the skill before. */
async function addNew({ id, name }: { id: SkillId; name: string }): Promise<boolean> {
  let isNew = false;
  const profile = await profileStore.change((before) => {
    isNew = !before.skills.some((one) => one.id === id);
    return isNew ? withSkill(before, { id, name, level: 'working' }) : before;
  });
  if (isNew) await repaint(profile);
  return isNew;
}
