import { expect, test } from 'vitest';
import { readsLikePosting } from '../../../lib/page/text/posting-words';

test.each([
  'We are looking for a developer. Requirements: three years of experience. We offer a permanent contract.',
  'Wir suchen Sie! Ihre Aufgaben: Betrieb der Server. Ihr Profil: gute Kenntnisse in Linux. Wir bieten Teilzeit.',
  'Nous recherchons un ingénieur. Missions : exploitation. Profil recherché : expérience de trois ans. CDI.',
  'Wij zoeken een beheerder met ervaring. Wij bieden een goed salaris. Solliciteer nu.',
])('reads like a posting: %s', (text) => expect(readsLikePosting(text)).toBe(true));

test.each([
  'Last summer our web shop outgrew its machine, and we carried its data over to PostgreSQL.',
  'Ten years of experience with Linux went into this book.',
  'Checking your browser. This helps us keep our site secure for candidates. Enable cookies to go on.',
  '',
])('does not: %s', (text) => expect(readsLikePosting(text)).toBe(false));
