import { describe, expect, it } from 'vitest';
import { strengthsIn } from '../../small-dictionary';

describe('a clause asks by a pronoun for what was named ahead', () => {
  it.each([
    'Our pipelines are written in Python; we expect you to be comfortable with it.',
    'We write Python, so you should know it.',
    'Unser Backend läuft auf Python, darin solltest du dich sicher bewegen.',
    'Nos services sont en Python, vous devez le maîtriser.',
    'Nuestro backend está en Python: tienes que dominarlo.',
    'O nosso backend é em Python; deve dominá-lo.',
    'Onze backend is in Python; daarin voel je je thuis.',
    'Náš backend je v Python, musíš ho dobře znát.',
  ])('“%s”', (text) => {
    expect(strengthsIn(text)).toEqual({ python: 'required' });
  });
});

describe('and does not where the pronoun says something else, or what is said of it', () => {
  it.each([
    'Our backend is in Python; you will learn it here.',
    'We run Python and you will get to know it.',
    'We like Python, and you may like it too.',
    'We use Python, and our customers know it.',
    'Our backend is in Python; vous connaissez le cloud.',
  ])('“%s”', (text) => {
    expect(strengthsIn(text)).toEqual({ python: 'context' });
  });
});
