import type { ComponentChildren } from 'preact';
import type { Underline } from '../../core/marks/mark-style';
import type { Swatch } from '../../core/marks/swatches';

interface Props {
  underline: Underline | 'thin' | 'wavy' | 'double';
  /** Without colours where null. */
  swatch: Swatch | null;
  children: ComponentChildren;
}

/** A text that looks as a mark does in a page. */
export function Mark({ underline, swatch, children }: Props) {
  const colours = swatch && {
    color: swatch.text,
    backgroundColor: swatch.background,
    textDecorationColor: swatch.underline,
  };
  return (
    <span
      class={classOf(underline, swatch)}
      style={{ textDecorationStyle: underline === 'thin' ? 'solid' : underline, ...colours }}
    >
      {children}
    </span>
  );
}

function classOf(underline: Props['underline'], swatch: Swatch | null): string {
  return `mark${swatch ? ' mark-coloured' : ''}${underline === 'wavy' || underline === 'thin' ? ' mark-quiet' : ''}${underline === 'solid' ? ' mark-solid' : ''}`;
}
