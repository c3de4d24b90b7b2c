import { useId } from 'preact/hooks';
import type { MatchLine } from '../../core/match/match';
import { Glyph } from '../parts/Glyph';
import { t } from '../text/text';
import { Shape } from './Shape';

/** What a line shows, in words. */
export interface LineWords {
  names: string;
  reason: string;
  /** Skills of the line that can be added, each with its name. */
  offers: { id: string; name: string }[];
  /** Which mention the page shows: `2 of 5 in the page`; empty before the first click. */
  step: string;
}

interface Props {
  line: MatchLine;
  words: LineWords;
  /** True where there is no profile to compare with. */
  plain: boolean;
  /** Absent where no page is open to show it in. */
  onShow?: () => void;
  onAdd: (id: string, name: string) => void;
}

/** One thing the posting asks for: how it is met by shape, word and colour, and the sentence it was read from. */
export function RequirementLine({ line, words, plain, onShow, onAdd }: Props) {
  const evidence = useId();
  const { requirement, outcome } = line;
  const compared = !plain && requirement.strength !== 'excluded';
  const kind = compared ? outcome : requirement.strength === 'excluded' ? 'excluded' : 'plain';
  const [single, ...others] = words.offers;
  return (
    <li class={`line line-${kind}`}>
      <Shape kind={kind} />
      <div class="line-body">
        <p class="line-head">
          {onShow ? (
            <button
              type="button"
              class="line-show"
              title={t('line.show', { evidence: requirement.evidence })}
              aria-describedby={evidence}
              onClick={onShow}
            >
              {words.names}
            </button>
          ) : (
            <span class="line-names">{words.names}</span>
          )}
          {requirement.doubtful && (
            <span class="tag tag-doubtful" title={t('line.doubtfulLong')}>
              {t('line.doubtful')}
            </span>
          )}
          {compared && <span class={`word word-${outcome}`}>{t(`outcome.${outcome}`)}</span>}
        </p>
        {(words.reason || words.step) && (
          <p class="line-reason">
            {words.reason}
            {words.step && <span class="line-step">{words.step}</span>}
          </p>
        )}
        <p id={evidence} class="line-evidence" dir="auto">
          {requirement.evidence}
        </p>
        {others.length > 0 && (
          <p class="line-offers">
            {words.offers.map((offer) => (
              <AddButton key={offer.id} {...offer} label={offer.name} onAdd={onAdd} />
            ))}
          </p>
        )}
      </div>
      {single && others.length === 0 && <AddButton {...single} onAdd={onAdd} />}
    </li>
  );
}

function AddButton({ id, name, label, onAdd }: { id: string; name: string; label?: string; onAdd: Props['onAdd'] }) {
  const text = t('line.add', { name });
  return (
    <button
      type="button"
      class={label ? 'add-offer' : 'icon-button'}
      aria-label={text}
      title={text}
      onClick={({ currentTarget }) => {
        // Added, the skill takes its button along: the focus stays in the line, or goes to the button after it.
        const line = currentTarget.closest('.line')?.querySelector<HTMLElement>('.line-show');
        const all = [...(currentTarget.closest('.posting')?.querySelectorAll<HTMLElement>('button, summary') ?? [])];
        const at = all.indexOf(currentTarget);
        (line ?? all[at + 1] ?? all[at - 1])?.focus();
        onAdd(id, name);
      }}
    >
      <Glyph name="add" />
      {label}
    </button>
  );
}
