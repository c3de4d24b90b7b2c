import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { Glyph } from '../parts/Glyph';

interface Props {
  /** The kinds of files, as an input of files takes them. */
  accept: string;
  disabled?: boolean;
  /** Gets the button, to which the focus goes back. */
  opener: RefObject<HTMLButtonElement | null>;
  onFile: (file: File) => void;
  children: ComponentChildren;
}

/** A button by which the reader chooses a file. The same file, mended, is a new choice. */
export function ChooseFile({ accept, disabled = false, opener, onFile, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" ref={opener} disabled={disabled} onClick={() => input.current?.click()}>
        <Glyph name="load" />
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const field = event.currentTarget;
          const [file] = field.files ?? [];
          if (file) onFile(file);
          field.value = '';
        }}
      />
    </>
  );
}
