import { describe, expect, it } from 'vitest';
import { strengthsIn, strengthsOf } from '../../small-dictionary';

describe('what other people have or must have is not asked of the reader', () => {
  it.each([
    'Customers must have Docker.',
    'Every participant needs a laptop with Docker.',
    'Our consultants bring years of Docker experience.',
    'You will work with engineers who know Docker.',
    'You work alongside developers with deep Docker knowledge.',
    'You will train clerks who have little knowledge of Docker.',
    'Our patients book through an app; they must have Docker.',
    'Kunden müssen Docker installiert haben.',
    'Du arbeitest mit Entwicklern zusammen, die Docker beherrschen.',
    'Les usagers ont besoin de connaissances de base en Docker.',
    'Nos ingénieurs connaissent Docker sur le bout des doigts.',
    'Onze klanten moeten Docker hebben.',
    'Os nossos clientes precisam de ter Docker.',
    'Trabajarás con ingenieros que dominan Docker.',
    'I nostri clienti devono avere Docker.',
    'Nasi klienci muszą mieć Docker.',
    'Naši zákazníci musí mít Docker.',
  ])('“%s”', (text) => {
    expect(strengthsIn(text)).toEqual({ docker: 'context' });
    expect(strengthsOf(text)).toMatchObject({ docker: 'context' });
  });

  it('has no years asked of the reader, either', () => {
    expect(strengthsIn('Our consultants bring 10 years of Docker.')).toEqual({ docker: 'context' });
  });
});

describe('and what is asked of those who may apply is', () => {
  it.each([
    "We're looking for engineers who know Docker.",
    "We're looking for someone to join our team who knows Docker.",
    'Join us as engineers who know Docker.',
    'Our developers must know Docker.',
    'Our customers run Linux; experience with Docker is required.',
    'Customers must have Linux, and you should know Docker.',
    'Our engineers have a lot to say, so knowledge of Docker is required.',
    'You will help customers with your Docker expertise.',
    'Wir suchen Entwickler, die Docker beherrschen.',
  ])('“%s”', (text) => {
    expect(strengthsIn(text)).toMatchObject({ docker: 'required' });
  });

  it('asks students for it in the list of requirements', () => {
    expect(strengthsOf('Students must have basic knowledge of Docker')).toEqual({ docker: 'required' });
  });
});
