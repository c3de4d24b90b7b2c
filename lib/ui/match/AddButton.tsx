import { Glyph } from '../parts/Glyph';
import { t } from '../text/text';
import type { Offer } from './names';

interface Props extends Offer {
  /** What stands on the button; a plus alone where it is absent. */
  label?: string;
  onAdd: (id: string, name: string, event: MouseEvent) => void;
}

/** Adds a skill that a line asks for. */
export function AddButton({ id, name, label, onAdd }: Props) {
  const text = t('line.add', { name });
  return (
    <button
      type="button"
      class={label ? 'add-offer' : 'icon-button'}
      aria-label={text}
      title={text}
      onClick={(event) => {
        // Added, the skill takes its button along: the focus stays with its line, or goes to the button after it.
        const { currentTarget } = event;
        const sentence = currentTarget.closest('.sentence');
        const line = (
          currentTarget.closest('.line') ?? sentence?.querySelector('.line-open')
        )?.querySelector<HTMLElement>('.line-show');
        line?.focus({ preventScroll: true });
        onAdd(id, name, event);
      }}
    >
      <Glyph name="add" />
      {label}
    </button>
  );
}
