import { afterEach, expect, test } from 'vitest';
import { profileActions } from '../../entrypoints/windows/profile-actions';
import { EMPTY_PROFILE } from '../../lib/core/profile/profile';
import { type Profiles, withActive, withoutProfile, withProfile } from '../../lib/core/profile/several/profiles';
import { fakeBrowser } from '../fixtures/fake-browser';

afterEach(() => fakeBrowser.reset());

/** A background that has profiles and nothing else. */
function withProfiles(start: Profiles): () => Profiles {
  let profiles = start;
  const answers: Record<string, (call: never) => unknown> = {
    'get-profile': () => EMPTY_PROFILE,
    'get-profiles': () => profiles,
    'pick-profile': ({ id }: { id: string }) => {
      profiles = withActive(profiles, id);
      return profiles;
    },
    'add-profile': ({ name }: { name: string }) => {
      profiles = withActive(withProfile(profiles, { id: 'new', name }), 'new');
      return profiles;
    },
    'remove-profile': ({ id }: { id: string }) => {
      profiles = withoutProfile(profiles, id);
      return { removed: {}, wasActive: true };
    },
  };
  fakeBrowser.runtime.sendMessage = (({ name, call }: { name: string; call: never }, done: (reply: object) => void) =>
    done({ answer: answers[name]?.(call) })) as never;
  return () => profiles;
}

test('a new profile that is taken back leaves the one active that was, wherever it stands', async () => {
  const all = ['first', 'second', 'third'].map((id) => ({ id, name: id }));
  for (const active of ['first', 'second', 'third']) {
    const now = withProfiles({ version: 1, active, all });
    const told: (string | undefined)[] = [];
    const undo = await profileActions(
      ({ profiles }) => told.push(profiles?.active),
      () => told.at(-1),
    ).addProfile('Data');
    expect(now().active).toBe('new');
    await undo();
    expect(now()).toEqual({ version: 1, active, all });
    expect(told.at(-1)).toBe(active);
  }
});
