import type { ButtonHTMLAttributes } from 'preact';
import { Glyph, type GlyphName } from './Glyph';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  glyph: GlyphName;
  /** What it does, in words: seen where it is pointed at, heard where it has the focus. */
  label: string;
}

/** A button that is a picture alone. */
export function IconButton({ glyph, label, ...rest }: Props) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...rest}>
      <Glyph name={glyph} />
    </button>
  );
}
