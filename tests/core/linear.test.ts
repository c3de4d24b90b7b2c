import { beforeAll, expect, test } from 'vitest';
import { plainPosting } from '../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../lib/core/profile/overlay';
import { read } from '../../lib/core/read';
import { DICTIONARY } from './small-dictionary';
import { workOf } from './work';

/** What a page may fill a posting with, in pieces that repeat. */
const PIECES: Record<string, string> = {
  'words that may be names': 'go rust express spring nova ',
  'the same with capitals': 'Go Rust Express Spring Nova ',
  'one name a line': 'Rust\n',
  colons: 'Go: ',
  'labels on lines': 'Go:\n',
  bullets: '- Go\n',
  'empty bullets': '-\n',
  'empty bold lines': '****\n',
  'bullets that ask': '- Experience with Python\n',
  brackets: 'Go (Rust) ',
  'brackets that open': '(Python, ',
  'brackets that close': 'Python) ',
  'endless “or”': 'Python or Java or ',
  'endless “and”': 'Python and Java and ',
  commas: 'Python, Java, Kubernetes, ',
  slashes: 'Python/Java/',
  semicolons: 'Python; Java; ',
  dashes: 'Python - ',
  stops: 'Python. ',
  'short forms': 'e.g. Go. ',
  years: '3 years of Go ',
  'years in a list': '3 years of Python, ',
  digits: '3 4 5 years 12 ',
  headings: '# Requirements\n',
  'headings apart': 'Requirements:\n\n',
  pay: '$100,000 - $120,000 per year ',
  'sums of others': 'partners earn $4,000 a month, a flat costs 900 € ',
  'one who earns, and sums': '$4,000 partners a b ',
  languages: 'Erfahrung mit Python and connaissance de Java y Rust ',
  'a long word': 'a',
  'a long word of names': 'GoRust',
  spaces: ' ',
  lines: '\n',
  pictures: '😀Go',
  'unknown names': 'Zorblax, Quuxly, Frobnitz, ',
  'names with needs': 'Python statistics R kernel C ',
  facts: 'remote visa sponsorship citizenship required 3 days in the office ',
  places: 'Hybrid, 2 days a week in our Berlin office, remote (US only), ',
  'terms between dashes': 'Onsite - contract - 20 hours - ',
  'terms behind labels': 'Hours: 40 Visa: no Experience: 5+ years ',
  'helpers with visas': 'you help customers with visa ',
  denials: 'not Python ',
  'questions with answers': 'Python? Not needed. ',
  'questions alone': 'Python? ',
  'denials of the firm': 'we do not use Python ',
  'conditions with denials': 'if you do not know Python, not ',
  'other ways': 'Python or an equivalent such as ',
  'phrases with commas': 'macht nichts, wenn Python, ',
  'denials in a list': 'no Python, not Java, ',
  'what is not needed': 'Python is not required ',
  wishes: 'Python is a plus ',
  'wishes ahead': 'ideally Python ',
  'cells of a row': 'Python | 3 years | ',
  'rows of a table': 'Python\t3 years\n',
  'signs that close': 'Go.).)',
  addresses: 'https://go.dev/rust ',
  shares: 'apply with 80% of the requirements ',
};
/** Longer than what is looked at together: a sentence, a list. */
const LENGTH = 8_000;
/** DESIGN, Budgets: time(2n)/time(n). */
const MOST = 2.3;

const textOf = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const workFor = (text: string) => workOf(() => read(plainPosting(text), DICTIONARY, EMPTY_OVERLAY));

// What is made when it is first asked for is no work of a text's.
beforeAll(() => {
  read(plainPosting(Object.values(PIECES).join('\n\n')), DICTIONARY, EMPTY_OVERLAY);
});

test.each(Object.entries(PIECES))('twice as many %s are twice the work', (_, piece) => {
  const [once, twice] = [LENGTH, 2 * LENGTH].map((length) => workFor(textOf(piece, length))) as [number, number];
  expect(twice / once).toBeLessThan(MOST);
});

test('brackets in brackets are twice the work, too', () => {
  const nested = (length: number) => textOf('Go (', length / 2) + textOf(')', length / 2);
  expect(workFor(nested(2 * LENGTH)) / workFor(nested(LENGTH))).toBeLessThan(MOST);
});
