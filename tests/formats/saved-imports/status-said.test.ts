import { expect, test } from 'vitest';
import type { Status } from '../../../lib/core/saved/saved-posting';
import { statusSaid } from '../../../lib/formats/saved-imports/status-said';

const SAID: Record<Status, string[]> = {
  saved: [
    ...[
      'Applying',
      'Want to apply',
      'Ready to apply',
      'To apply',
      'Apply',
      'Will apply',
      'Thinking of applying',
      'Wish list',
    ],
    ...[
      'Didn’t apply',
      "Didn't apply",
      'Did not apply',
      'Haven’t applied yet',
      'Not yet applied',
      'Not applied',
      'Never applied',
    ],
    ...[
      'Nicht beworben',
      'Noch nicht beworben',
      'Pas encore postulé',
      'No he solicitado',
      'Не подано',
      '未応募',
      'Mulling it over',
    ],
  ],
  applied: [
    ...[
      'Applied',
      'Application sent',
      'Sent application',
      'Beworben',
      'Postulé',
      'Solicitado',
      'Подано',
      '応募済み',
      'Submitted',
    ],
    ...['No interview yet', 'No response', 'Never heard back', 'Applied, not to be hurried'],
  ],
  interview: [
    ...['Phone screen', 'Passed phone screen', 'Passed first round', 'Interviewing', 'Onsite', 'Entretien', '面接'],
    ...['No offer yet', 'Waiting for an offer', 'Recruitment phone call'],
  ],
  offer: ['Offer', 'Offer received', 'Accepted', 'Angebot', 'Oferta', '内定'],
  rejected: [
    ...[
      'Rejected',
      'No offer',
      'Kein Angebot',
      'Pas d’offre',
      'Sin oferta',
      '内定なし',
      'Didn’t get an offer',
      'Absage',
    ],
    ...[
      'Not selected',
      'Did not pass',
      'Failed phone screen',
      'Ghosted',
      'Rejected after interview',
      'Not hired',
      'Rejected, no interview',
      'Not moving forward',
    ],
  ],
  withdrawn: [
    'Withdrawn',
    'Passed',
    'Passed on it',
    'I passed.',
    'Not interested',
    'No longer interested',
    'Declined offer',
    'Zurückgezogen',
  ],
  closed: ['Closed', 'Archived', 'Expired', 'No longer accepting applications', 'Not accepting applications'],
};

test.each(Object.entries(SAID).flatMap(([status, all]) => all.map((words) => [words, status])))(
  '“%s” is %s',
  (words, status) => expect(statusSaid(words)).toBe(status),
);
