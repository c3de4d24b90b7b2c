import { describe, expect, it } from 'vitest';
import { readText } from '../../small-dictionary';

function asked(text: string): string[] {
  return readText(text).mentions.map(({ skill, strength }) => `${skill}: ${strength}`);
}

describe('what cannot be learned there has to be brought', () => {
  it.each([
    ['Knowing Go isn’t something we can teach you.', 'go: required'],
    ['We can’t teach you Linux in a week, so bring it.', 'linux: required'],
    ['Linux can’t be learned here.', 'linux: required'],
    ['Linux können wir dir nicht beibringen.', 'linux: required'],
  ])('%s', (text, said) => {
    expect(asked(text)).toEqual([said]);
  });

  it.each([
    ['You don’t need to learn Go here.', 'go: excluded'],
    ['We will teach you Go.', 'go: context'],
    ['Go is not required, you will learn it.', 'go: excluded'],
  ])('%s is not', (text, said) => {
    expect(asked(text)).toEqual([said]);
  });
});
