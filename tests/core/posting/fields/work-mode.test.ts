import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { workModeIn, workModeOfPlace } from '../../../../lib/core/posting/fields/work-mode';
import { WORK_MODES } from '../../../../lib/core/posting/posting';
import { anyText } from '../../any-text';

const LABELS = {
  remote: [
    'Remote',
    'TELECOMMUTE',
    'Fully remote (EU)',
    '100% remote',
    'FULL_REMOTE',
    'Work from home',
    'Homeoffice',
    'Vollständig remote',
    'Télétravail total',
    'À distance',
    'Teletrabajo',
    '100 % remoto',
    'Volledig op afstand',
    'Práce z domova',
    'Na dálku',
    'Praca zdalna',
    'Віддалена робота',
    'Дистанційно',
    'Da remoto',
    'På distans',
    'Удалённо',
  ],
  hybrid: [
    'Hybrid',
    'Hybrid remote',
    'Hybrid - 3 days in office, 2 remote',
    '2 days remote per week',
    'Partially remote',
    'Teilweise Home-Office',
    'Télétravail partiel',
    'Télétravail occasionnel',
    'Híbrido',
    'Hybride werken',
    'Částečně z domova',
    'Hybridní',
    'Praca hybrydowa',
    'Гібридна робота',
    '50% remote',
  ],
  'on-site': [
    'On-site',
    'ONSITE',
    'In-person',
    'In office',
    'Office only',
    'No remote',
    'Not remote',
    'Remote not authorized',
    'Vor Ort',
    'Kein Homeoffice',
    'Sur site',
    'Télétravail non autorisé',
    'Presencial',
    'Op kantoor',
    'Na pracovišti',
    'Stacjonarna',
    'В офісі',
    'Тільки офіс',
  ],
};
const CASES = Object.entries(LABELS).flatMap(([mode, labels]) => labels.map((label) => [label, mode] as const));

it.each(CASES)('“%s” is %s', (label, mode) => {
  expect(workModeIn(label)).toBe(mode);
});

it.each([
  '',
  'Full-time',
  'Remote or on-site',
  'Remote or hybrid',
  'Hybrid/Remote',
  'Office or Remote',
  'Home office possible',
  'Homeoffice möglich',
  'Možnost práce z domova',
  'Temporarily remote',
  'Flexible',
  'Remotely Inc. and the office of the president',
])('“%s” says none for sure', (label) => {
  expect(workModeIn(label)).toBeUndefined();
});

it.each([
  ['Remote', 'remote'],
  ['Remote, EU', 'remote'],
  ['Berlin (Hybrid)', 'hybrid'],
  ['Berlin - Vor Ort', 'on-site'],
  ['Remote or Berlin', undefined],
  ['Remote / Berlin', undefined],
  ['Berlin office', undefined],
  ['Berlin', undefined],
])('the place “%s” is %s', (place, mode) => {
  expect(workModeOfPlace(place)).toBe(mode);
});

test('HP-19: nothing else comes out, whatever goes in', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const mode of [workModeIn(text), workModeOfPlace(text)]) expect([undefined, ...WORK_MODES]).toContain(mode);
    }),
    { numRuns: 1_000 },
  );
});
