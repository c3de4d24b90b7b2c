import { useId, useRef } from 'preact/hooks';
import type { ExportChoice } from '../data';
import './export-menu.css';
import { Glyph } from '../parts/Glyph';
import { t } from '../text/text';

interface Props {
  choices: ExportChoice[];
  onCopy: () => void;
  onSave: (format: string) => void;
}

/** The ways out for a match, behind one button: the clipboard, or a file of one of the formats. */
export function ExportMenu({ choices, onCopy, onSave }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const choose = (action: () => void) => () => {
    // The clipboard is given to the click alone, and the focus back to the button.
    action();
    list.current?.hidePopover();
  };
  return (
    <div class="export">
      <button type="button" class="button" popovertarget={id} aria-haspopup="menu">
        {t('match.export')}
      </button>
      <div
        id={id}
        class="export-list"
        role="menu"
        aria-label={t('match.export')}
        popover="auto"
        ref={list}
        onToggle={(event) => event.newState === 'open' && list.current?.querySelector('button')?.focus()}
        onKeyDown={(event) => {
          // Tab leaves the menu, and goes on from its button.
          if (event.key === 'Tab') list.current?.hidePopover();
          const all = [...event.currentTarget.querySelectorAll('button')];
          const at = all.indexOf(document.activeElement as HTMLButtonElement);
          const to = { ArrowDown: (at + 1) % all.length, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
          if (to === undefined) return;
          event.preventDefault();
          all.at(to)?.focus();
        }}
      >
        <button type="button" role="menuitem" onClick={choose(onCopy)}>
          <Glyph name="copy" />
          {t('match.copy')}
        </button>
        {choices.map(({ name, label }) => (
          <button key={name} type="button" role="menuitem" onClick={choose(() => onSave(name))}>
            <Glyph name="save" />
            {t('match.saveAsFormat', { format: label })}
          </button>
        ))}
      </div>
    </div>
  );
}
