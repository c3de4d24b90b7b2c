import type { MatchLine } from '../../core/match/match';
import { t } from '../text/text';
import { AddButton } from './AddButton';
import type { LineWords, Offer } from './names';
import { Shape } from './Shape';
import { lineKey } from './use-shown-line';

interface Props {
  line: MatchLine;
  words: LineWords;
  offers: Offer[];
  /** Which mention the page shows: `2 of 5 in the page`; empty where it shows none of this line. */
  step: string;
  /** False where there is nothing to compare with, or the line is not asked for. */
  compared: boolean;
  /** True where it is to be said that it is not required. */
  isPlus: boolean;
  isOpen: boolean;
  /** The id of the sentence it was read from. */
  evidence: string;
  onShow: () => void;
  onAdd: (id: string, name: string, event: MouseEvent) => void;
}

/** One thing the posting asks for: how it is met by shape, word and colour, as a button that opens its sentence. */
export function Line({ line, words, offers, step, compared, isPlus, isOpen, evidence, onShow, onAdd }: Props) {
  const { requirement, outcome } = line;
  const kind = compared ? outcome : requirement.strength === 'excluded' ? 'excluded' : 'plain';
  const [single, ...others] = offers;
  return (
    <span class={`line line-${kind} ${isOpen ? 'line-open' : ''}`} data-line={lineKey(line)}>
      <Shape kind={kind} />
      <button
        type="button"
        class="line-show"
        aria-expanded={isOpen}
        aria-describedby={evidence}
        aria-keyshortcuts="Delete"
        onClick={onShow}
      >
        {words.names}
      </button>
      {requirement.doubtful && (
        <span class="tag tag-doubtful" title={t('line.doubtfulLong')}>
          {t('line.doubtful')}
        </span>
      )}
      {compared && (
        <span class={`word word-${outcome} ${isTold(line) ? 'visually-hidden' : ''}`}>{t(`outcome.${outcome}`)}</span>
      )}
      {words.reason && <span class="line-reason">{words.reason}</span>}
      {isPlus && <span class="tag">{t('line.plus')}</span>}
      {step && <span class="line-step">{step}</span>}
      {single && others.length === 0 && outcome !== 'met' && outcome !== 'short' && (
        <AddButton {...single} onAdd={onAdd} />
      )}
    </span>
  );
}

/** Whether the heading of its group says how it is met. */
function isTold({ weight, outcome }: MatchLine): boolean {
  return weight > 0 && (outcome === 'met' || outcome === 'missing');
}
