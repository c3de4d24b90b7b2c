import { describe, expect, it } from 'vitest';
import { strengthsIn } from '../../small-dictionary';

describe('asked for without a word for it', () => {
  it.each([
    'Docker, obviously.',
    'Of course, Docker.',
    'Either Docker or something like it.',
    'Some Docker should be familiar.',
    'Docker is what we use and expect.',
    'Docker is unavoidable.',
    'What gets you hired is Docker.',
    'You once built Docker images for a living.',
    'You can tell a good Docker image from a bad one.',
    'Can you hold your own in a Docker code review?',
    'Eine Frage haben wir noch. Kannst du Docker bedienen?',
    'Vous pratiquez Docker depuis plusieurs années.',
    'Od lat pracujesz z Dockerem.',
    'Lavori con Docker da anni.',
  ])('“%s”', (text) => {
    expect(strengthsIn(text)).toEqual({ docker: 'required' });
  });
});

describe('only told', () => {
  it.each([
    'We obviously use Docker.',
    'We use either Docker or something like it.',
    'Our Docker images should scale.',
    'Docker is what we use.',
    'Docker is a tool that many people like.',
    'Docker is running everywhere.',
    'Docker is quick and simple.',
    'Docker is popular.',
    'Our Docker experts help.',
    'Docker remains rock solid.',
    'What we use is Docker.',
    'You are offered a day with Docker.',
    'You can use Docker with us.',
    'Can you imagine a day with Docker?',
    'Docker has been around for years.',
    'We have run Docker for years.',
    'Du arbeitest mit Kolleginnen zusammen, die Docker seit Jahren betreuen.',
  ])('“%s”', (text) => {
    expect(strengthsIn(text)).toEqual({ docker: 'context' });
  });
});
