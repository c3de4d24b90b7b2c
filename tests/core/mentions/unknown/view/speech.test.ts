import { expect, it } from 'vitest';
import { rowOf } from '../../../../../lib/core/mentions/unknown/view/row';
import { speechOf } from '../../../../../lib/core/mentions/unknown/view/speech';
import { fold } from '../../../../../lib/core/text/fold';

it.each([
  ['You work with the team and to the point.', 0],
  ['Wir suchen dich für die Arbeit mit der Cloud und das Team.', 1],
  ['Vous travaillez dans une équipe et pour les clients.', 2],
  ['', 0],
])('“%s” is %i', (text, speech) => {
  expect(speechOf([rowOf(fold(text), 'text', [])])).toBe(speech);
});
