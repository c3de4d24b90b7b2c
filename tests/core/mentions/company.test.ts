import { describe, expect, it } from 'vitest';
import { hasCompany } from '../../../lib/core/mentions/company';
import { unreadGrammar } from '../../../lib/core/mentions/grammar';
import { DICTIONARY } from '../small-dictionary';

const within = (text: string) => ({ lower: text.toLowerCase(), company: new Map(), grammar: unreadGrammar() });

describe('company', () => {
  it.each([
    ['as a word', 'Networks of OpenStack, with Neutron'],
    ['as a plural', 'Several OpenStacks'],
    ['at the end', 'All of OpenStack'],
    ['beside signs', '(OpenStack/KVM)'],
  ])('is there %s', (_name, text) => {
    expect(hasCompany('neutron', DICTIONARY, within(text))).toBe(true);
  });

  it.each([
    ['within a longer word', 'the openstacker'],
    ['behind one', 'my-xopenstack'],
    ['at all', 'a neutron star'],
  ])('is not there %s', (_name, text) => {
    expect(hasCompany('neutron', DICTIONARY, within(text))).toBe(false);
  });

  it('is nothing that a skill without needs could have', () => {
    expect(hasCompany('docker', DICTIONARY, within('docker'))).toBe(false);
  });

  it('finds words that end in a sign', () => {
    expect(hasCompany('c', DICTIONARY, within('We use C++.'))).toBe(true);
  });
});
