import { useId, useState } from 'preact/hooks';
import type { UnknownName } from '../../core/reading';
import { IconButton } from '../parts/IconButton';
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

/** The names of a posting that stand like technologies and are in no list, each once; a click opens its sentence. Never scored. */
export function AlsoNamed({ names, onShow, choices }: Props) {
  const id = useId();
  const [open, setOpen] = useState('');
  const seen = new Set<string>();
  const each = names.filter(({ text }) => !seen.has(text) && seen.add(text));
  if (each.length === 0) return null;
  return (
    <section class="group also-named" aria-labelledby={id}>
      <h3 id={id}>{t('named.title')}</h3>
      <p class="quiet">{t('named.why')}</p>
      <ul class="lines">
        {each.map((name) => (
          <NamedLine
            key={name.text}
            name={name}
            isOpen={open === name.text}
            onOpen={() => {
              setOpen(open === name.text ? '' : name.text);
              if (open !== name.text) onShow?.(name.start, name.end, '');
            }}
            {...(choices && { choices })}
          />
        ))}
      </ul>
    </section>
  );
}

interface LineProps extends Pick<Props, 'choices'> {
  name: UnknownName;
  isOpen: boolean;
  onOpen: () => void;
}

function NamedLine({ name: { text, evidence }, isOpen, onOpen, choices }: LineProps) {
  const sentence = useId();
  return (
    <li class={`named ${isOpen ? 'named-open' : ''}`}>
      <span class={`line ${isOpen ? 'line-open' : ''}`}>
        <button type="button" class="line-show" aria-expanded={isOpen} aria-describedby={sentence} onClick={onOpen}>
          {text}
        </button>
        {choices && <Choice glyph="add" label={t('named.own', { name: text })} onPick={() => choices.onOwn(text)} />}
        {choices && (
          <Choice glyph="remove" label={t('named.refuse', { name: text })} onPick={() => choices.onRefuse(text)} />
        )}
      </span>
      <p id={sentence} class="line-evidence" dir="auto" hidden={!isOpen}>
        {evidence}
      </p>
    </li>
  );
}

function Choice({ glyph, label, onPick }: { glyph: 'add' | 'remove'; label: string; onPick: () => void }) {
  return (
    <IconButton
      glyph={glyph}
      label={label}
      onClick={({ currentTarget }) => {
        leaveLine(currentTarget);
        onPick();
      }}
    />
  );
}
