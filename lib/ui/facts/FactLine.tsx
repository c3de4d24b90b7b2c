import { useId, useState } from 'preact/hooks';
import { answersTo } from '../../core/match/against-needs';
import type { Fact } from '../../core/posting/fact';
import { type Needs, NO_NEEDS } from '../../core/profile/needs';
import { counted, t } from '../text/text';
import './fact-line.css';
import { factText } from './fact-text';
import { needText } from './need-text';
import { inSight, shownFacts } from './shown-facts';

interface Props {
  facts: Fact[];
  /** What matters to the reader; nothing where that is not known. */
  needs?: Needs | undefined;
  /** Shows a place in the page; absent where no page is open. */
  onShow?: (start: number, end: number, step: string) => void;
}

/** About two lines of a popup, in characters. */
const ROOM = 96;

/** What a reader decides by before skills, what may exclude them first; a click on a fact opens its sentence and shows it in the page. */
export function FactLine({ facts, needs = NO_NEEDS, onShow }: Props) {
  const id = useId();
  const [open, setOpen] = useState<Fact>();
  const [isWhole, setWhole] = useState(false);
  const answers = answersTo(needs, facts);
  const all = shownFacts(facts, answers);
  if (all.length === 0) return null;
  const lengths = all.map(({ facts: said, against }) => ({
    length: said.map(factText).join(' = ').length + 3,
    against,
  }));
  const count = isWhole ? all.length : inSight(lengths, ROOM);
  const opened = facts.includes(open as Fact) ? open : undefined;

  function show(fact: Fact) {
    const isOpen = fact === opened;
    setOpen(isOpen ? undefined : fact);
    if (!isOpen && fact.start !== undefined && fact.end !== undefined) onShow?.(fact.start, fact.end, '');
  }

  return (
    <div class="fact-box">
      {answers.map((answer) => {
        const text = needText(answer, needs);
        return (
          text && (
            <p key={answer.need} class={`need need-${answer.verdict}`}>
              {text}
            </p>
          )
        );
      })}
      <ul class="fact-line facts-told" aria-label={t('fact.title')}>
        {all.slice(0, count).map(({ kind, facts: said, differs, against }) => (
          <li key={kind} class={`fact ${against ? 'fact-against' : ''}`}>
            {said.map((fact, at) => (
              <span key={at}>
                {at > 0 && <span class="quiet">{differs ? ' ≠ ' : ', '}</span>}
                <button
                  type="button"
                  class="fact-button"
                  aria-expanded={fact === opened}
                  aria-controls={id}
                  onClick={() => show(fact)}
                >
                  <bdi>{factText(fact)}</bdi>
                  {differs && <span class="quiet"> {t(`fact.from.${fact.from}`)}</span>}
                </button>
              </span>
            ))}
          </li>
        ))}
        {count < all.length && (
          <li class="fact">
            <button type="button" class="link" onClick={() => setWhole(true)}>
              {counted('fact.more', all.length - count)}
            </button>
          </li>
        )}
      </ul>
      <p id={id} class="line-evidence fact-evidence" dir="auto" hidden={!opened}>
        {opened?.evidence}
      </p>
    </div>
  );
}
