import { describe, expect, it } from 'vitest';
import { strengthsOf } from '../../small-dictionary';

describe('what others than the reader do is not needed', () => {
  it.each([
    'Another team handles Docker',
    'Docker is run by another team',
    "Docker is somebody else's headache",
    'Docker stays with our partners',
    'Colleagues look after Docker',
    'Um Docker kümmert sich ein anderes Team',
    'Docker übernehmen Kollegen',
    "Docker, c'est une autre équipe qui s'en occupe",
    'O Docker se stará jiný tým',
    'Docker wordt beheerd door een ander team',
    'Docker? Others know that for you.',
  ])('“%s”', (item) => {
    expect(strengthsOf(item)).toEqual({ docker: 'excluded' });
  });
});

describe('what others have to do with is asked for all the same', () => {
  it.each([
    'Experience sharing Docker knowledge with colleagues',
    'You explain Docker to other people',
    'Docker, so that another team can rely on you',
    'Docker with and for other teams',
  ])('“%s”', (item) => {
    expect(strengthsOf(item)).toEqual({ docker: 'required' });
  });
});
