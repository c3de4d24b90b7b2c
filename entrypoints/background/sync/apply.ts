import { corrected, ownId } from '../../../lib/core/profile/overlay';
import { MOST_PROFILES, type Profiles, withoutProfile, withProfile } from '../../../lib/core/profile/several/profiles';
import { differences, type SyncEntries, valuesOf } from '../../../lib/core/profile/sync/entries';
import { ownNamesIn, valuesOfProfile, withValues } from '../../../lib/core/profile/sync/profile-values';
import { isWord } from '../../../lib/core/profile/sync/understood';
import type { SkillId } from '../../../lib/core/skill';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { profileStore } from '../../../lib/storage/profile-store';
import { profilesStore } from '../../../lib/storage/profiles/profiles-store';
import { reader } from '../reader/reader';

/** What of the dictionary is asked here. */
async function known() {
  const { skills, entries } = (await reader()).dictionary();
  const nameOf = (id: SkillId) => skills.get(id)?.name;
  const isTaken = (id: SkillId) => entries.has(id);
  const ownIdOf = (name: string) => ownId(name, isTaken);
  return { nameOf, isTaken, ownIdOf };
}

/** The names of the profiles, by id; a name of nothing is something, too. */
export async function namesNow(): Promise<Map<string, string>> {
  const { all } = await profilesStore.load();
  return new Map(all.map(({ id, name }) => [id, `=${name}`]));
}

/** What one profile says now. */
export async function valuesNow(id: string): Promise<Map<string, string>> {
  const [profile, { nameOf }] = await Promise.all([profileStore.of(id).load(), known()]);
  return valuesOfProfile(profile, nameOf);
}

/** Makes, renames and removes profiles as other devices have, as far as there is room; gives whether anything changed. */
export async function applyNames(names: SyncEntries): Promise<boolean> {
  const before = await profilesStore.load();
  const changes = differences(await namesNow(), valuesOf(names));
  if (changes.size === 0) return false;
  for (const [id, value] of changes) {
    if (value !== '')
      await profilesStore.change((now) => withRoom(now, withProfile(now, { id, name: value.slice(1) })));
    else await profilesStore.change((now) => withoutProfile(now, id));
  }
  const { all } = await profilesStore.load();
  if (JSON.stringify(all) === JSON.stringify(before.all)) return false;
  const gone = before.all.filter(({ id }) => !all.some((one) => one.id === id));
  await Promise.all(gone.flatMap(({ id }) => [profileStore.drop(id), overlayStore.drop(id)]));
  return true;
}

function withRoom(before: Profiles, after: Profiles): Profiles {
  return after.all.length > Math.max(before.all.length, MOST_PROFILES) ? before : after;
}

/** Changes one profile by what other devices have changed since it said `values`; gives whether anything changed. Whatever else the reader changes meanwhile stays. */
export async function applyTo(id: string, values: ReadonlyMap<string, string>, entries: SyncEntries): Promise<boolean> {
  const changes = differences(values, valuesOf(entries));
  if (changes.size === 0) return false;
  const names = ownNamesIn([...changes].flatMap(([key, value]) => (value === '' ? [] : [key])));
  const own = names.filter(isWord);
  const { isTaken, nameOf, ownIdOf } = await known();
  if (own.length > 0)
    await overlayStore
      .of(id)
      .change((overlay) => own.reduce((one, name) => corrected(one, { kind: 'own', name }, isTaken), overlay));
  await profileStore.of(id).change((profile) => withValues(profile, changes, nameOf, ownIdOf));
  return true;
}
