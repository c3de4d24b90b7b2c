import type { WordActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { t } from '../text/text';
import type { NameChoices } from './AlsoNamed';

/** What can be done with a name in no list, said when it is done, each with a way back. */
export function nameChoices({ correct }: Pick<WordActions, 'correct'>, notices: Notices): NameChoices {
  return {
    onOwn: (name) =>
      void notices.run(() => correct({ kind: 'own', name }), {
        text: t('named.owned', { name }),
        undo: () => correct({ kind: 'notOwn', name }),
      }),
    onRefuse: (name) =>
      void notices.run(() => correct({ kind: 'noTechnology', name }), {
        text: t('named.refused', { name }),
        undo: () => correct({ kind: 'mayBeTechnology', name }),
      }),
  };
}
