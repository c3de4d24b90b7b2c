import type { Fact, FactKind, FactOf, FactValues } from '../../../lib/core/posting/fact';
import type { Mention, Reading, Requirement, Strength } from '../../../lib/core/reading';
import type { ShownPosting } from '../../../lib/ui/data';
import { SKILLS } from './fake-skills';

const LINES: [string[], Strength, string, { years?: number; doubtful?: boolean }?][] = [
  [['kubernetes'], 'required', 'You have run Kubernetes in production for at least 3 years.', { years: 3 }],
  [['docker', 'podman', 'lxc'], 'required', 'Containers are second nature to you: Docker, Podman or LXC.'],
  [['ceph'], 'required', 'You know Ceph inside out, with 5 years or more of looking after clusters.', { years: 5 }],
  [['terraform'], 'required', 'Everything we run is described in Terraform, and you have written modules others use.'],
  [['galera-cluster'], 'required', 'Galera Cluster, and what to do when it splits.'],
  [['go'], 'preferred', 'Our services are written in Go and Python.', { doubtful: true }],
  [['python'], 'preferred', 'Our services are written in Go and Python.'],
  [['rust', 'podman'], 'preferred', 'Rust or Podman is a plus.'],
  [['prometheus'], 'context', 'You will find Prometheus and Ansible when you arrive.'],
  [['ansible'], 'context', 'You will find Prometheus and Ansible when you arrive.'],
  [['windows'], 'excluded', 'No Windows Server experience is needed.'],
];

/** A posting that shows every kind of line. */
export const POSTING: ShownPosting = posting(
  '1',
  'Senior Platform Engineer (Storage and Containers)',
  'Harbour Cloud GmbH',
  LINES,
  0.7,
);

const RUN = 'You have run Kubernetes, Helm and Argo CD in production, and know what breaks first.';
const STORE = 'Hands-on experience with Ceph or another distributed store, 5 years or more.';
const CODE = 'You write Go or Rust, and Python for what is to be done once.';
const WATCH = 'Prometheus, Grafana and OpenTelemetry tell you what users feel.';

/** A posting as boards have them: fourteen things in nine sentences, and facts in its data and in its text. */
export const REAL: ShownPosting = {
  ...posting('8', 'Senior Site Reliability Engineer, Storage', 'Harbour Cloud GmbH', [
    [['kubernetes'], 'required', RUN, { years: 3 }],
    [['helm'], 'required', RUN],
    [['argo-cd'], 'required', RUN],
    [['ceph'], 'required', STORE, { years: 5 }],
    [['terraform', 'opentofu'], 'required', 'Everything is described in Terraform or OpenTofu.'],
    [['go', 'rust'], 'required', CODE],
    [['python'], 'required', CODE],
    [['linux'], 'required', 'Linux holds no secrets from you, from the scheduler to the page cache.'],
    [['prometheus'], 'required', WATCH],
    [['grafana'], 'required', WATCH],
    [['opentelemetry'], 'required', WATCH],
    [['galera-cluster'], 'preferred', 'Galera Cluster, and what to do when it splits.'],
    [['docker', 'podman', 'lxc'], 'preferred', 'Docker, Podman or LXC is welcome.'],
    [['openstack'], 'preferred', 'Having looked after OpenStack once is a plus.'],
    [['ansible'], 'context', 'You will find Ansible when you arrive.'],
    [['windows'], 'excluded', 'No Windows Server experience is needed.'],
  ]),
  location: 'Berlin, DE; Prague, CZ',
  datePosted: '2026-11-01',
};
REAL.reading.facts = [
  told('visa', { sponsored: false }, 'We cannot sponsor a visa for this role.'),
  told('workMode', { mode: 'hybrid', daysInOffice: 3 }, 'You are in the Berlin office on three days of the week.'),
  told('language', { name: 'German', level: 'B2' }, 'German at level B2 is needed for talking to those on call.'),
  told('experience', { min: 7 }, 'Seven years of looking after systems that others depend on.'),
  told('contract', { type: 'permanent' }, 'A permanent contract.'),
  given('workMode', { mode: 'remote' }, 'TELECOMMUTE'),
  given('pay', { min: 68_000, max: 82_000, currency: 'EUR', per: 'year' }, '68,000–82,000 EUR a year'),
  given('hours', { share: 'full' }, 'FULL_TIME'),
];

/** A posting that asks for too little for a percentage. */
export const SMALL: ShownPosting = posting('2', 'Build Engineer', 'Quay & Sons', LINES.slice(0, 3));

/** A posting that names nothing. */
export const NOTHING: ShownPosting = posting('3', 'Office Manager', 'Harbour Cloud GmbH', []);

/** A posting with far more lines than fit, and long words. */
export const LONG: ShownPosting = posting(
  '4',
  'Softwareentwicklungsingenieurin für Hochverfügbarkeitsdatenbanksysteme und Containerorchestrierungsplattformen (m/w/d)',
  'Donaudampfschifffahrtsgesellschaft Beteiligungsverwaltung AG & Co. KG',
  Object.keys(SKILLS)
    .slice(0, 14)
    .flatMap((id) => [
      [[id], 'required', `${SKILLS[id]?.name}: ${'sehr gute Kenntnisse '.repeat(12)}`],
    ]) as typeof LINES,
);

/** A posting whose page says all that is shown beside its text. */
export const FULL: ShownPosting = {
  ...posting('6', 'Storage Engineer', 'Harbour Cloud GmbH', LINES.slice(0, 5)),
  location: 'Berlin, DE; Prague, CZ',
  workMode: 'hybrid',
  salary: '60,000–80,000 EUR a year',
  datePosted: '2026-11-01',
  validThrough: '2099-12-31',
  path: 'Lever .section-wrapper',
};

/** A long title, long fields, and a day that is over; only the first part of it was read. */
export const LONG_FACTS: ShownPosting = {
  ...LONG,
  location:
    'Garmisch-Partenkirchen, Villingen-Schwenningen, Castrop-Rauxel oder Llanfairpwllgwyngyllgogerychwyrndrobwll',
  workMode: 'on-site',
  salary: 'Entgeltgruppe 13 nach dem Tarifvertrag der Metall- und Elektroindustrie mit Leistungszulage',
  datePosted: '2025-12-24',
  validThrough: '2026-01-31',
  path: 'Structured data JSON-LD',
  cut: true,
};

/** A posting whose words run from right to left. */
export const RTL: ShownPosting = {
  ...posting('7', 'مهندس منصة سحابية (Kubernetes)', 'شركة الميناء', LINES.slice(0, 4)),
  location: 'حيفا, IL',
  workMode: 'remote',
  salary: '₪25,000–35,000 בחודש',
  datePosted: '2026-11-01',
  path: 'Main text',
};

/** A posting whose every text tries to become markup. */
export const HOSTILE: ShownPosting = {
  ...posting('5', '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', LINES.slice(0, 2)),
  url: 'javascript:alert(1)',
};

function posting(id: string, title: string, company: string, lines: typeof LINES, bar?: number): ShownPosting {
  const requirements: Requirement[] = lines.map(([anyOf, strength, evidence, more], index) => {
    return { anyOf, strength, evidence, start: 100 * index, doubtful: false, ...more };
  });
  const mentions: Mention[] = requirements.flatMap(({ anyOf, strength, start, doubtful }) =>
    anyOf.map((skillId, index) => {
      return { start: start + 10 * index, end: start + 10 * index + 5, skill: skillId, strength, doubtful };
    }),
  );
  const reading: Reading = {
    version: 1,
    skills: SKILLS,
    mentions,
    unknown: [],
    requirements,
    facts: [],
    ...(bar !== undefined && { bar }),
  };
  return { id, title, company, url: `https://jobs.example/${id}`, reading };
}

function told<K extends FactKind>(kind: K, value: FactValues[K], evidence: string): Fact {
  return {
    kind,
    value,
    evidence,
    from: 'text',
    start: 500,
    end: 500 + evidence.length,
  } as FactOf<K> as unknown as Fact;
}

function given<K extends FactKind>(kind: K, value: FactValues[K], evidence: string): Fact {
  return { kind, value, evidence, from: 'data' } as FactOf<K> as unknown as Fact;
}
