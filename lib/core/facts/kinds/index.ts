import type { FactKind } from '../../posting/fact';
import { paysIn } from '../pay/pay';
import { placesIn } from '../place/place';
import { citizenshipsIn } from './citizenship';
import { clearancesIn } from './clearance';
import { closedIn } from './closed';
import { contractsIn } from './contract/contract';
import { experienceIn } from './experience/experience';
import type { FactReader } from './found';
import { hoursIn } from './hours/hours';
import { languagesIn } from './language/language';
import { workModesIn } from './mode/work-mode';
import { visasIn } from './visa';

/** What reads each kind of fact in a sentence. */
export const READERS: { [K in FactKind]: FactReader<K> } = {
  closed: closedIn,
  citizenship: citizenshipsIn,
  clearance: clearancesIn,
  visa: visasIn,
  place: placesIn,
  workMode: workModesIn,
  language: languagesIn,
  experience: experienceIn,
  contract: contractsIn,
  hours: hoursIn,
  pay: paysIn,
};
