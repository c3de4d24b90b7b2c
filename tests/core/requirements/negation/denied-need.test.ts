import { describe, expect, it } from 'vitest';
import { strengthsIn, strengthsOf } from '../../small-dictionary';

describe('what is set against what may be missing is asked for', () => {
  it.each(['Java is optional, Docker is not', 'Java can wait, Docker cannot'])('“%s”', (item) => {
    expect(strengthsOf(item)).toMatchObject({ docker: 'required' });
  });
  it('and against a demand not needed', () => {
    expect(strengthsOf("Java is a must, Docker isn't")).toEqual({ java: 'required', docker: 'excluded' });
  });
});

describe('not this, but that', () => {
  it.each<[string, Record<string, string>]>([
    ['Not Java, but Docker is what you should bring.', { java: 'excluded', docker: 'required' }],
    ['Nicht Java, sondern Docker ist gefragt.', { java: 'excluded', docker: 'required' }],
    ['Non pas Java, mais Docker.', { java: 'excluded', docker: 'required' }],
    ['Keine Sorge, Docker brauchst du dafür nicht.', { docker: 'excluded' }],
  ])('“%s”', (text, strengths) => {
    expect(strengthsIn(text)).toEqual(strengths);
  });
});

describe('a need that is denied', () => {
  it.each<[string, string]>([
    ['Docker is not required', 'excluded'],
    ['You do not need Docker', 'excluded'],
    ['Docker is not required, but useful', 'preferred'],
    ['While Docker is not required, it certainly helps', 'preferred'],
    ['While Docker is not required, we use it', 'excluded'],
    ['Anyone can learn Docker in weeks, so we do not insist on it', 'excluded'],
    ['Anyone can learn Docker in weeks, so we do not need it proven', 'required'],
    ['Rather somebody who learns fast than a Docker expert', 'excluded'],
    ['Rather senior, with more than 5 years of Docker', 'required'],
  ])('“%s”: %s', (item, strength) => {
    expect(strengthsOf(item)).toEqual({ docker: strength });
  });
});
