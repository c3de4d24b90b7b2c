import { useId } from 'preact/hooks';
import type { UnknownName } from '../../core/reading';
import { Glyph } from '../parts/Glyph';
import { t } from '../text/text';
import './also-named.css';
import { leaveLine } from './leave-line';

/** What can be done with a name in no list. */
export interface NameChoices {
  /** Makes it one of the reader's own words. */
  onOwn: (name: string) => void;
  /** Keeps it from being named again. */
  onRefuse: (name: string) => void;
}

interface Props {
  names: UnknownName[];
  /** Shows a place in the page; absent where no page is open. */
  onShow?: (start: number, end: number, step: string) => void;
  /** Absent where nothing can be done with a name. */
  choices?: NameChoices;
}

/** The names of a posting that stand like technologies and are in no list, each once, with its sentence. Never scored. */
export function AlsoNamed({ names, onShow, choices }: Props) {
  const id = useId();
  const seen = new Set<string>();
  const each = names.filter(({ text }) => !seen.has(text) && seen.add(text));
  if (each.length === 0) return null;
  return (
    <section class="group also-named" aria-labelledby={id}>
      <h3 id={id}>{t('named.title')}</h3>
      <p class="quiet">{t('named.why')}</p>
      <ul>
        {each.map((name) => (
          <NamedLine key={name.text} name={name} {...(onShow && { onShow })} {...(choices && { choices })} />
        ))}
      </ul>
    </section>
  );
}

function NamedLine({
  name: { text, start, end, evidence },
  onShow,
  choices,
}: Omit<Props, 'names'> & { name: UnknownName }) {
  const sentence = useId();
  return (
    <li class="line">
      <div class="line-body">
        <p class="line-head">
          {onShow ? (
            <button type="button" class="line-show" aria-describedby={sentence} onClick={() => onShow(start, end, '')}>
              {text}
            </button>
          ) : (
            <span class="line-names">{text}</span>
          )}
        </p>
        <p id={sentence} class="line-evidence" dir="auto">
          {evidence}
        </p>
      </div>
      {choices && <Choice glyph="add" label={t('named.own', { name: text })} onPick={() => choices.onOwn(text)} />}
      {choices && (
        <Choice glyph="remove" label={t('named.refuse', { name: text })} onPick={() => choices.onRefuse(text)} />
      )}
    </li>
  );
}

function Choice({ glyph, label, onPick }: { glyph: 'add' | 'remove'; label: string; onPick: () => void }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={({ currentTarget }) => {
        leaveLine(currentTarget);
        onPick();
      }}
    >
      <Glyph name={glyph} />
    </button>
  );
}
