import { describe, expect, it } from 'vitest';
import { strengthsIn, strengthsOf } from '../../small-dictionary';

describe('denied ahead of what is lost by it', () => {
  it.each([
    'No Docker, no interview',
    "Pas de Docker, pas d'entretien",
    'Kein Docker? Dann passt es leider nicht.',
    'No Docker? Then this job is not for you.',
    "If you can't use Docker, this job isn't for you",
    'If Docker is new to you, this is not the right role.',
    'Wer Docker nicht beherrscht, wird hier nicht glücklich.',
    'Wenn Docker Neuland für dich ist, passt diese Stelle nicht.',
  ])('“%s”', (item) => {
    expect(strengthsOf(item)).toEqual({ docker: 'required' });
  });
});

describe('or of nothing that is missed', () => {
  it.each([
    "If Docker means nothing to you, don't worry.",
    'Wer Docker nicht kennt, braucht keine Angst zu haben.',
    'No Docker? No problem!',
    'Kein Docker? Macht nichts.',
    'No Docker, no legacy',
    'No Docker needed',
  ])('“%s”', (item) => {
    expect(strengthsOf(item)).toEqual({ docker: 'excluded' });
  });
});

describe('who does without the knowledge of it does not get far', () => {
  it.each(['Bez znalosti Dockeru to nepůjde.', 'Ohne Kenntnisse in Docker geht es nicht.'])('“%s”', (text) => {
    expect(strengthsIn(text)).toEqual({ docker: 'required' });
  });
});

describe('a wish is none the less one for its denials', () => {
  it("“We won't say no to Docker.”", () => {
    expect(strengthsIn("We won't say no to Docker.")).toEqual({ docker: 'preferred' });
  });
});

describe('what leaves nothing that the reader has not met asks', () => {
  it.each([
    "There's hardly a corner of Docker you haven't explored.",
    "There is no Docker command you haven't typed.",
    'Es gibt kaum etwas in Docker, das du noch nicht gesehen hast.',
  ])('“%s”', (text) => {
    expect(strengthsIn(text)).toEqual({ docker: 'required' });
  });

  it.each(["There is no Docker here and you don't need it.", "You need no Docker and you won't use it."])(
    'but not “%s”',
    (text) => {
      expect(strengthsIn(text)).toEqual({ docker: 'excluded' });
    },
  );
});
