import fc from 'fast-check';
import type { Match, MatchLine } from '../../lib/core/match/match';
import type { PostingFields } from '../../lib/core/posting/posting';
import type { Reading, Requirement } from '../../lib/core/reading';
import type { ReadSkill } from '../../lib/core/skill';
import type { ExportedPosting } from '../../lib/formats/format';

const TEXT = 'You run Kubernetes and Ceph. Rust is a plus.';

const requirements: Requirement[] = [
  { anyOf: ['rust'], strength: 'preferred', evidence: 'Rust is a plus.', start: 29, doubtful: true },
  {
    anyOf: ['kubernetes', 'nomad'],
    strength: 'required',
    years: 3,
    evidence: 'You run Kubernetes and Ceph.',
    start: 8,
    doubtful: false,
  },
  { anyOf: ['ceph'], strength: 'required', evidence: 'You run Kubernetes and Ceph.', start: 23, doubtful: false },
];

const reading: Reading = {
  version: 1,
  skills: {
    kubernetes: skill('Kubernetes', 'cloud'),
    nomad: skill('Nomad', 'cloud'),
    ceph: skill('Ceph', 'storage'),
    rust: skill('Rust', 'languages'),
  },
  mentions: [
    { start: 8, end: 18, skill: 'kubernetes', strength: 'required', doubtful: false },
    { start: 23, end: 27, skill: 'ceph', strength: 'required', doubtful: false },
    { start: 29, end: 33, skill: 'rust', strength: 'preferred', doubtful: true },
  ],
  unknown: [],
  requirements,
  facts: [],
  bar: 0.7,
};

const outcomes: Omit<MatchLine, 'requirement'>[] = [
  { outcome: 'missing', skill: 'rust', weight: 1, points: 0 },
  { outcome: 'short', skill: 'kubernetes', by: 'openshift', years: 2, weight: 3, points: 2 },
  { outcome: 'met', skill: 'ceph', by: 'ceph', weight: 3, points: 3 },
];

const match: Match = {
  fields: [],
  lines: outcomes.map((line, index) => ({ ...line, requirement: requirements[index] as Requirement })),
  points: 5,
  weight: 7,
  met: 1,
  of: 3,
  bar: 70,
};

/** A small posting with all that a format has to write. */
export const SAMPLE: ExportedPosting = {
  file: '',
  found: true,
  posting: { url: 'https://jobs.example/1', title: 'Platform Engineer', company: 'Acme', text: TEXT, blocks: [] },
  reading,
  match,
  profile: { version: 1, skills: [{ id: 'openshift', name: 'OpenShift', level: 'working', years: 2 }] },
};

/** The sample as it is without a profile. */
export const UNMATCHED: ExportedPosting = { file: 'a.txt', found: true, posting: SAMPLE.posting, reading };

/** The sample with all that is found of a posting beside its title and company. */
export const FIELDS: PostingFields = {
  location: 'Oslo, NO',
  workMode: 'remote',
  salary: '60,000–80,000 EUR a year',
  datePosted: '2026-11-01',
  validThrough: '2026-12-31',
};

/** The sample as somebody saved it and wrote about it. */
export const SAVED: ExportedPosting = {
  ...SAMPLE,
  posting: { ...SAMPLE.posting, ...FIELDS },
  savedAt: '2026-11-21T09:30:00.000Z',
  saved: {
    id: 'acme:1',
    addresses: ['https://jobs.example/1', 'https://other.example/1'],
    seenAt: '2026-11-25T09:30:00.000Z',
    statuses: [
      { status: 'saved', at: '2026-11-21T09:30:00.000Z' },
      { status: 'applied', at: '2026-11-23T09:30:00.000Z' },
      { status: 'interview', at: '2026-11-30T09:30:00.000Z' },
    ],
    note: 'Ada said *hello*.\n- Second line',
    tags: ['near', 'storage'],
    next: { on: '2026-12-02T14:30', what: 'Call Ada' },
  },
};

/** A file that holds no posting. */
export const NOT_A_POSTING: ExportedPosting = {
  file: 'b.txt',
  found: false,
  posting: { url: '', title: '', company: '', text: '', blocks: [] },
  reading: { version: 1, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] },
};

/** Strings that pages use to get out of the place they are shown in, and all others. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...[
        ...'=+-@|%;,\t\r\n\0"\'`<>[]()!*_~#&\\:/.$ 1aw',
        '\uFEFF',
        '\u200B',
        '＝',
        '＋',
        '－',
        '＠',
        '\uD800',
        '\u2028',
        '\u202E',
      ],
      ...[
        'http://evil.example',
        'https://evil.example',
        'www.evil.example',
        'a@evil.example',
        '<img src=x>',
        '</script>',
      ],
      ...[
        '![x](https://evil.example/p.png)',
        '[x](javascript:alert(1))',
        '&lt;',
        '\n---\n',
        '\n# ',
        '\n1. ',
        '<!--',
        ';=1+1',
      ],
    ),
    maxLength: 20,
  }),
);

/** A posting all of whose texts a page made up. */
export const hostilePosting = fc
  .record({
    title: hostileText,
    company: hostileText,
    name: hostileText,
    evidence: hostileText,
    url: fc.oneof(fc.webUrl(), hostileText),
    location: hostileText,
    salary: hostileText,
  })
  .map(({ title, company, name, evidence, url, location, salary }): ExportedPosting => {
    const ceph: Requirement = { anyOf: ['ceph'], strength: 'required', evidence, start: 0, doubtful: false };
    const skills = { ceph: skill(name, 'storage') };
    const line: MatchLine = { requirement: ceph, outcome: 'met', skill: 'ceph', by: 'ceph', weight: 3, points: 3 };
    return {
      file: '',
      found: true,
      posting: { url, title, company, text: evidence, blocks: [], location, salary, workMode: 'hybrid' },
      reading: { version: 1, skills, mentions: [], unknown: [], requirements: [ceph], facts: [] },
      match: { lines: [line], fields: [], points: 3, weight: 3, met: 1, of: 1, score: 100 },
    };
  });

function skill(name: string, category: string): ReadSkill {
  return { name, category, aliases: [], impliedBy: [], partOf: [], related: [] };
}
