import { useId, useRef } from 'preact/hooks';
import type { Overlay } from '../../core/profile/overlay';
import type { WordActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { IconButton } from '../parts/IconButton';
import { t } from '../text/text';
import { AddWord } from './AddWord';
import { type ListedCorrection, listed, PARTS } from './listed';
import { MissingReport } from './MissingReport';
import './words.css';

interface Props {
  overlay: Overlay;
  actions: WordActions;
  notices: Notices;
}

/** The reader's own words and corrections: all of them, each with a way back, and a field for a new word. */
export function WordsView({ overlay, actions, notices }: Props) {
  const id = useId();
  const view = useRef<HTMLElement>(null);
  const parts = PARTS.map((part) => ({ part, items: listed(overlay, part) })).filter(({ items }) => items.length > 0);

  function takeBack({ text, made, back }: ListedCorrection) {
    // The row takes its button along: without this the focus would be lost.
    const buttons = [...(view.current?.querySelectorAll<HTMLElement>('.own-word .icon-button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    (buttons[at + 1] ?? buttons[at - 1] ?? view.current?.querySelector<HTMLElement>('input'))?.focus();
    void notices.run(() => actions.correct(back), {
      text: t('words.takenBack', { name: text }),
      undo: () => actions.correct(made),
    });
  }

  return (
    <section class="words" aria-labelledby={id} ref={view}>
      <h2 id={id}>{t('words.title')}</h2>
      <p class="quiet">{t('words.why')}</p>
      <AddWord actions={actions} notices={notices} />
      {parts.map(({ part, items }) => (
        <section key={part} aria-labelledby={`${id}-${part}`}>
          <h3 id={`${id}-${part}`}>{t(`words.${part}`)}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.key} class="own-word">
                <span dir="auto">{item.text}</span>
                <IconButton
                  glyph="remove"
                  label={t('words.takeBack', { name: item.text })}
                  onClick={() => takeBack(item)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {overlay.own.length > 0 && <MissingReport words={overlay.own} actions={actions} notices={notices} />}
    </section>
  );
}
