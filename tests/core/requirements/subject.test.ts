import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isOfFirm, isOfReader, subjectOf } from '../../../lib/core/requirements/subject';
import { anyText } from '../any-text';

describe('of whom a sentence tells', () => {
  it.each<[string, 'reader' | 'firm' | null]>([
    ['We have moved off Jenkins', 'firm'],
    ['After ten years of PHP, our team moved to Go', 'firm'],
    ['You breathe Kubernetes', 'reader'],
    ['What you and we build', 'reader'],
    ['Docker is everywhere', null],
    ['Wir haben uns von Jenkins verabschiedet', 'firm'],
    ['Deixamos o Jenkins', 'firm'],
    ['Hands-on Docker', null],
    ['GitLab CI and US citizens', null],
    ['Strong MySQL', null],
  ])('“%s”: %s', (text, subject) => {
    expect(subjectOf(text, undefined)).toBe(subject);
  });

  it('is told by the words of its language alone where that is known', () => {
    expect(subjectOf('Hands-on Docker', 'en')).toBeNull();
    expect(subjectOf('On utilise Docker', 'fr')).toBe('firm');
  });

  it.each<[string, 'en' | 'de' | 'fr' | 'it' | 'pl']>([
    ['Docker is the leader in human-powered security', 'en'],
    ['Docker values individuals for what they are', 'en'],
    ['Docker is for anyone with a laptop', 'en'],
    ['Docker hilft Menschen in aller Welt', 'de'],
    ['Docker est celui des outils que tout le monde connaît', 'fr'],
    ['Docker si aggiorna da stesso', 'it'],
    ['Docker sam o sobie mówi', 'pl'],
  ])('is not told by what headings alone call the reader: “%s”', (text, language) => {
    expect(subjectOf(text, language)).toBeNull();
  });
});

describe('the firm tells of itself', () => {
  it.each(['We have moved off Jenkins', 'Our Jenkins servers are history', 'Odeszliśmy od Jenkins'])('“%s”', (text) => {
    expect(isOfFirm(text, undefined)).toBe(true);
  });

  it.each([
    'We need Docker',
    'We expect Python',
    'Our team is looking for Docker',
    'We want you to know Docker',
    'Docker',
  ])('not “%s”', (text) => {
    expect(isOfFirm(text, undefined)).toBe(false);
  });
});

describe('a sentence tells what its reader is', () => {
  it.each([
    'Your SQL is rock solid',
    'You are a SQL wizard',
    "You'll need SQL from day one",
    'SQL feels like home to you',
    'SQL hast du im Blut',
  ])('“%s”', (text) => {
    expect(isOfReader(text, text.indexOf('SQL'), undefined)).toBe(true);
  });

  it.each([
    'You will learn SQL',
    'You test with SQL',
    'You’ll have two hours for SQL',
    'SQL tools help you',
    'We tune SQL for you',
    'You get SQL training',
  ])('not “%s”', (text) => {
    expect(isOfReader(text, text.indexOf('SQL'), undefined)).toBe(false);
  });
});

test('every text: one answer, and the firm’s is not the reader’s', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      if (isOfFirm(text, undefined)) expect(isOfReader(text, 0, undefined)).toBe(false);
    }),
  );
});
