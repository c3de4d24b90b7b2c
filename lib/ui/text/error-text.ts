import { ReaderError } from '../../core/reader-error';
import { looseText } from './text';

/** What went wrong, in the reader's language where it is an error of ours; one of the browser's is shown as it is. */
export function errorText(error: unknown): string {
  const said = error instanceof ReaderError ? looseText(`error.${error.code}`, error.parts) : '';
  return said || (error instanceof Error ? error.message : String(error));
}
