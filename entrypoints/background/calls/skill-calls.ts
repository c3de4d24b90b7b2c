import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { withChanges, withoutSkill, withSkill } from '../../../lib/core/profile/profile';
import { withRelation } from '../../../lib/core/profile/relations';
import type { BackgroundHandlers } from '../../../lib/messaging/background';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { profileStore } from '../../../lib/storage/profile-store';
import { changeProfile } from '../profiles/change-profile';
import { reader, readPosting } from '../reader/reader';

type SkillCall =
  | 'search-skills'
  | 'look-up-names'
  | 'read-resume'
  | 'read-sample'
  | 'get-profile'
  | 'save-skill'
  | 'remove-skill'
  | 'get-aliases'
  | 'get-through'
  | 'switch-relation'
  | 'change-skills';

/** What the background does about the reader's skills. */
export const skillCalls: Pick<BackgroundHandlers['windows'], SkillCall> = {
  'search-skills': async ({ query }) => {
    const [{ dictionary, MOST_HITS, ownHits, searchSkills }, { own }] = await Promise.all([
      reader(),
      overlayStore.load(),
    ]);
    return [...ownHits(own, query), ...searchSkills(dictionary(), query)].slice(0, MOST_HITS);
  },
  'look-up-names': async ({ names }) => {
    const [{ dictionary, lookUpName, ownNamed }, { own }] = await Promise.all([reader(), overlayStore.load()]);
    return names.map((text) => {
      const mine = ownNamed(own, text);
      return mine ? { text, skills: [{ id: mine.id, name: mine.name }] } : lookUpName(dictionary(), text);
    });
  },
  'read-sample': async () => readPosting((await reader()).SAMPLE_POSTING, EMPTY_OVERLAY),
  'read-resume': async ({ resume }) => {
    const [{ dictionary, monthOf, readResume }, overlay] = await Promise.all([reader(), overlayStore.load()]);
    return readResume(resume, dictionary(), overlay, monthOf(new Date()));
  },
  'get-profile': () => profileStore.load(),
  'save-skill': ({ of, ...skill }) => changeProfile(of, (profile) => withSkill(profile, skill)),
  'remove-skill': ({ of, id }) => changeProfile(of, (profile) => withoutSkill(profile, id)),
  'get-aliases': async ({ ids }) => {
    const { dictionary, sureAliases } = await reader();
    return Object.fromEntries(ids.map((id) => [id, sureAliases(dictionary(), id)]));
  },
  'get-through': async () => {
    const [{ dictionary, throughSkills }, profile] = await Promise.all([reader(), profileStore.load()]);
    return throughSkills(profile, dictionary().skills);
  },
  'switch-relation': ({ of, on, ...relation }) => changeProfile(of, (profile) => withRelation(profile, relation, on)),
  'change-skills': ({ of, save, remove }) => changeProfile(of, (profile) => withChanges(profile, save, remove)),
};
