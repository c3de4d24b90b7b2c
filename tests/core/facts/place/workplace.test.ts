import { expect, test } from 'vitest';
import { said } from '../said';

test.each([
  ['We are looking for a nurse informatician for our clinic in Halifax.', 'Halifax'],
  ['Technician for our new laboratory in Rochester, Minnesota', 'Rochester, Minnesota'],
  ['Systemadministratorin für unsere Klinik in Rosenheim', 'Rosenheim'],
  ['Nous cherchons un développeur pour notre laboratoire à Saclay.', 'Saclay'],
  ['Buscamos una persona para nuestra planta en Burgos.', 'Burgos'],
  ['Ce poste s’exerce entièrement sur site, à Brest.', 'Brest'],
  ['You work on site in Northgate’s Bergen office.', 'Bergen'],
  ['Two days a week with us in Ottawa, the others remote.', 'Ottawa'],
  ['You will be based in our Leeds office.', 'Leeds'],
  ['We hire only within Idaho, Utah and Montana.', 'Idaho, Utah and Montana'],
  ['For tax reasons you need to be resident in Canada.', 'Canada'],
])('where one works: %s', (text, place) => {
  expect(said('place', text)).toEqual([{ text: place }]);
});

test.each([
  'We build tools for our plant in Kiel.',
  'Zwei Tage in der Woche sehen wir uns im Büro.',
  'We have clinics in Kiel and Lübeck.',
  'Nimbra is a fully-remote, US-based, digital product and consulting company, with people everywhere.',
  '- (US-ONLY) 401k plan to participate in',
  'Location: Miami, FL preferred, remote possible',
  'Candidates living within commutable distance of Bergen may be the first to be considered.',
  'This is a remote job. We are looking for an engineer for our clinic in Halifax.',
])('no limit of place: %s', (text) => {
  expect(said('place', text)).toEqual([]);
});
