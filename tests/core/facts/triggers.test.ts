import { describe, expect, it } from 'vitest';
import { hasBar, mayTell } from '../../../lib/core/facts/triggers';

const tells = (text: string, isHeading = false) => mayTell(text, 0, text.length, isHeading);

describe('what may say a fact', () => {
  it.each([
    'Fully remote within the EU',
    'At least five years of experience',
    'Pay: 60 k',
    'Up to £475',
    'Permanent',
    'EU only',
    'Kandidaten moeten in Nederland wonen.',
    'Mindestens dreijährige Erfahrung',
    'For 6 months',
    'Fluent German',
  ])('%s', (text) => {
    expect(tells(text)).toBe(true);
  });

  it.each([
    'You will work on the platform of our clients and take care of its releases.',
    'What is of interest to the team is told to all of them, or to none.',
    'Our mission is to make the process of hiring more open for every candidate.',
    'You write automated tests in 3 languages.',
    'Wir entwickeln die Software unserer Kunden und betreiben sie nicht.',
    'Experience with Kubernetes',
  ])('not: %s', (text) => {
    expect(tells(text)).toBe(false);
  });

  it('a heading, of what stands under it', () => {
    expect(tells('Must-have experience', true)).toBe(true);
    expect(tells('Must-have experience')).toBe(false);
    expect(tells('About the team', true)).toBe(false);
  });
});

it('a line with bars has fields', () => {
  const has = (text: string) => hasBar(text, 0, text.length);
  expect(has('Acme | Engineer | Boston')).toBe(true);
  expect(has('Acme – Engineer – Boston')).toBe(false);
});
