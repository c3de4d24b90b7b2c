import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../../lib/core/cues/cues';
import { amounts } from '../../../../lib/core/requirements/years/amounts';
import { isAsked } from '../../../../lib/core/requirements/years/asked-years';

function asks(text: string, section: SectionKind | null = null): boolean {
  const [amount] = amounts(text);
  if (!amount) throw new Error(`no years in “${text}”`);
  return isAsked({ text, section, language: undefined }, amount);
}

describe('a person is asked for', () => {
  it.each([
    '5+ years of Java',
    'We are looking for a developer with 5 years of Java',
    'We expect 3 years of Java',
    'Our ideal candidate has 5 years of Java',
    'You have worked with Java for 5 years',
    'We want somebody who has been writing Java for 2 years',
    'Has been writing Java for 2 years',
    'With 5+ years of Java, Spring and Kafka',
    'With 5 years of Java, you will feel at home',
    'At least 15 years of Java are required',
    'Wir suchen jemanden mit 5 Jahren Java',
    'Vous avez 5 ans d’expérience en Java',
    'Je hebt 5 jaar ervaring met Java',
  ])('in “%s”', (text) => {
    expect(asks(text)).toBe(true);
  });

  it('under a heading that asks, also where the firm is named', () => {
    expect(asks('3 years of Java at a company like ours', 'required')).toBe(true);
    expect(asks('20 years of COBOL', 'required')).toBe(true);
  });
});

describe('the firm tells of itself', () => {
  it.each([
    'For over 20 years of Java development, Acme has led its market',
    'With 8 years of Java consulting, Acme is the first address',
    'We have been building Java for 20 years',
    'Our platform has 10 years of Java in it',
    'Acme has been live in beta for 6 months as an app in Java',
    '15 years of Java consulting behind us',
    '20 years of Java',
    'Seit 20 Jahren entwickeln wir Java',
    'Unsere Agentur baut seit 12 Jahren Java',
    'Depuis 15 ans, nous développons en Java',
    'Wij bouwen al 12 jaar Java',
  ])('in “%s”', (text) => {
    expect(asks(text)).toBe(false);
  });

  it('under a heading that tells', () => {
    expect(asks('8 years of Java in production', 'about')).toBe(false);
  });
});
