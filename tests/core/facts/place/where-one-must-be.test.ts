import { expect, test } from 'vitest';
import { factsOf } from '../../../../lib/core/facts/facts';
import { plainPosting } from '../../../../lib/core/posting/plain-posting';

const placesOf = (text: string) =>
  factsOf(plainPosting(text), []).flatMap((fact) => (fact.kind === 'place' ? [fact.value.text] : []));

test.each([
  // Towns of work on site, and in terms.
  ['Cloud Architect, Hamburg, Teilzeit oder Vollzeit, unbefristet.', ['Hamburg']],
  ['Join this team as a bookkeeper in Monrovia, CA, and become a part of something bigger.', ['Monrovia, CA']],
  ['Work Location: Blue Staffing, 1927 4th Avenue, Saint Petersburg, FL 33712.', ['Saint Petersburg, FL']],
  ['Full-Stack Developer\nDenver, Colorado\nWe build maps.', ['Denver, Colorado']],
  ['Alternance 12 mois – Développeur web (Lyon 7e)', ['Lyon 7e']],
  ['Acme Sensors | Firmware | ONSITE Eindhoven NL | Full-time', ['Eindhoven NL']],
  ['Based at St James in Leeds with agile working.', ['Leeds']],
  ['Acme | ONSITE San Mateo, CA or REMOTE (US or Canada only) | FULL-TIME', ['San Mateo, CA', 'US or Canada']],
  ['Functioneel beheerder, gemeente Almere', ['Almere']],
  ['Remote innerhalb Deutschlands, Büro in Köln für alle, die mögen.', ['Deutschlands']],
  // Countries limit remote work, towns do not.
  ['Lumen | Poland, Romania, or Bulgaria | Remote | 25-35 EUR/h', ['Poland, Romania, or Bulgaria']],
  ['Lumen | Warsaw, Poland | Remote | 25-35 EUR/h', []],
  ['Remote-friendly, full-time, US-based and open to some travel.', ['US']],
  ['A remote, US-based company with clients in Rome', []],
  ['We can only hire someone who is based in 1 of these countries: UK, France and USA.', ['UK, France and USA']],
  ["We're hiring across the U.S., with an entirely virtual interview.", ['U.S.']],
  ["We're hiring across Engineering and Product.", []],
  ['Acme | Remote (PT through ET Time Zones) | acme.example', ['PT through ET Time Zones']],
  ['PST will forward only passing candidates to us.', []],
  // Both of a choice, and of two that say the same the one that says more.
  ['Onsite (Munich) or remote (Germany) | Platform Engineer | permanent', ['Germany', 'Munich']],
  [
    'You can be based in Sofia, Varna or Plovdiv. We meet at the Sofia office every Wednesday and otherwise work from home.',
    ['Sofia, Varna or Plovdiv'],
  ],
  // People, customers and sites of others.
  ['Hotels is a Denver-based travel tech company on a mission.', []],
  ['Based in Oxford, and with offices in Canada, Oxa was founded in 2014.', []],
  ['Ms Sienna Rome will answer your questions.', []],
  ['Ihre Ansprechpartnerin ist Frau Scala.', []],
  ['Our customers range from Tokyo to Toronto.', []],
  ['Our engineering team is about half based in our San Francisco office and half remote.', []],
])('%s', (text, expected) => {
  expect(placesOf(text)).toEqual(expected);
});
