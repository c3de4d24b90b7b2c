import { expect, test } from 'vitest';
import { factsOf } from '../../../lib/core/facts/facts';
import { answersTo } from '../../../lib/core/match/against-needs';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import type { Needs } from '../../../lib/core/profile/needs';

/** Somebody who needs a visa and remote work, holds no clearance, has four years and wants 60,000 € a year. */
const NEEDS: Needs = {
  sponsorship: true,
  noClearance: true,
  remote: true,
  pay: { amount: 60_000, currency: 'EUR', per: 'year' },
  years: 4,
};

/** What a posting's own words say to those needs. */
test.each([
  ['We are unable to sponsor visas at this time.', ['sponsorship against']],
  ['Visa sponsorship is available for this role.', ['sponsorship fits']],
  ['You must be authorized to work in the United States.', []],
  ['Wir kümmern uns um dein Visum.', ['sponsorship fits']],
  ['An active Secret clearance is required.', ['noClearance against']],
  ['No security clearance is needed.', ['noClearance fits']],
  ['A clearance would be an advantage.', []],
  ['This role is fully remote.', ['remote fits']],
  ['Three days a week in our Leeds office.', ['remote against']],
  ['Acme | Berlin | ONSITE or REMOTE | Full-time', ['remote both']],
  ['Salary: €48,000 - €55,000 per year', ['pay against']],
  ['Salary: €55,000 - €65,000 per year', ['pay fits']],
  ['Salary: up to €60,000 a year', ['pay fits']],
  ['Salary from €50,000 a year', []],
  ['Salary: $90,000 - $110,000 a year', ['pay incomparable']],
  ['Day rate: 400 €', ['pay incomparable']],
  ['Gehalt: 4.500 € brutto im Monat', ['pay incomparable']],
  ['Gehalt: 5.200 € brutto im Monat', ['pay fits']],
  ['Stipendio: 2.000 € lordi al mese', ['pay against']],
  ['Competitive salary', []],
  ['At least 6 years of professional experience', ['years against']],
  ['3 to 5 years of professional experience', ['years fits']],
  ['4+ years of professional experience', ['years fits']],
  ['Our founders have 20 years of experience.', []],
  ['Bonus of €5,000 a year', []],
])('%s', (text, expected) => {
  expect(answersTo(NEEDS, factsOf(plainPosting(text), [])).map(({ need, verdict }) => `${need} ${verdict}`)).toEqual(
    expected,
  );
});
