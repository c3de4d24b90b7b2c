import type { PopupActions } from '../actions';
import type { ShownMention } from '../data';
import { IconButton } from '../parts/IconButton';
import './posting-bar.css';
import type { Notices } from '../notices/use-notice';
import { counted, t } from '../text/text';

interface Props {
  /** How many mentions the tab has. */
  count: number;
  shown: ShownMention | undefined;
  actions: Pick<PopupActions, 'stepMention'>;
  notices: Notices;
}

/** Goes from mention to mention in the page, as the keys do, and says which one it shows. */
export function StepBar({ count, shown, actions, notices }: Props) {
  if (count === 0) return null;
  const button = (label: string, by: 1 | -1) => (
    <IconButton
      glyph={by === 1 ? 'next' : 'back'}
      label={label}
      onClick={() => notices.run(() => actions.stepMention(by))}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame and a legend of its own
    <div class="step-bar" role="group" aria-label={t('steps.name')}>
      {button(t('steps.previous'), -1)}
      <span role="status">
        {shown ? t('steps.at', { index: shown.index + 1, count: shown.count }) : counted('steps.all', count)}
      </span>
      {button(t('steps.next'), 1)}
    </div>
  );
}
