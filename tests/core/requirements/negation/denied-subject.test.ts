import { describe, expect, it } from 'vitest';
import { strengthsOf } from '../../small-dictionary';

describe('not needed, by the subject of its sentence', () => {
  it.each([
    'We have no use for Docker',
    'We could not care less about Docker',
    'Nothing we do touches Docker',
    'Nobody here will quiz you on Docker',
    "Docker doesn't matter to us",
    "Docker won't feature in your work",
    'Docker plays no part here',
    'Docker: nobody cares',
    'Docker? Not needed.',
    "Docker? Don't bother.",
    'Docker ist bei uns kein Thema',
    'Auf Docker legen wir keinen Wert',
    'Docker no se utiliza aquí',
    'Docker non viene usato',
    'Keine Sorge, falls du Docker nicht kennst',
    'Nevadí, když neznáte Docker',
    'You will never touch Docker',
    "If you've never used Docker, that's not a problem",
    'Docker is of no consequence',
    'Leave your Docker at the door',
  ])('“%s”', (item) => {
    expect(strengthsOf(item)).toEqual({ docker: 'excluded' });
  });
});

describe('asked for by two denials, or by what only looks like one', () => {
  it.each([
    "Docker doesn't scare you",
    'Docker is no luxury',
    'Docker is not optional',
    'No Docker, no interview',
    'Ohne Docker kein Job',
    'Without Docker you will be stuck',
    'Sans Docker, inutile de postuler',
    "We won't consider anyone who hasn't used Docker",
    "If you can't write Docker files, this job isn't for you",
    "If Docker isn't your thing, this job isn't either",
    'You can explain why Docker does not lose data',
    'Not only Docker but Docker at scale',
    'No bullshit, Docker',
    'You never stop learning about Docker',
    'No degree needed, but Docker is',
    'Docker clusters that do not fail at night',
    'Ability to debug Docker with no help',
  ])('“%s”', (item) => {
    expect(strengthsOf(item)).toEqual({ docker: 'required' });
  });
});

describe('left behind, or taught', () => {
  it.each([
    "We've moved off Docker",
    'We said goodbye to Docker',
    'Docker is being phased out',
    'Docker is history',
    'Von Docker haben wir uns verabschiedet',
    'Odeszliśmy od Docker',
    'Our Docker servers are no more',
  ])('“%s” asks nothing', (item) => {
    expect(['context', 'excluded']).toContain(strengthsOf(item).docker);
  });
});

describe('wished for', () => {
  it.each([
    "Docker wouldn't go amiss",
    'If Docker is in your toolbox, great',
    'Worked with Docker? Splendid!',
    "We'd be over the moon if you knew Docker",
    'You don’t need Docker, but it helps',
    'Docker is nice-to-have, not a must',
  ])('“%s”', (item) => {
    expect(strengthsOf(item)).toEqual({ docker: 'preferred' });
  });

  it.each(['If you know Docker, apply now', 'Love Docker? Join us!', 'Docker plus Python'])('not “%s”', (item) => {
    expect(strengthsOf(item).docker).toBe('required');
  });
});
