import { readerError } from '../../core/reader-error';
import { decoded } from '../imports/parts/decoded';

/** The most bytes of a table that are read. */
export const LARGEST_TABLE = 200 * 1024 * 1024;

/** The text of a table: UTF-8, UTF-16 with its mark, else as spreadsheets of western Europe wrote before. Throws a sentence for the reader for what is no text. */
export function tableText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw readerError('fileEmpty', 'The file is empty.');
  if (bytes.length > LARGEST_TABLE)
    throw readerError(
      'tableLarge',
      'The file is larger than 200 MB. Save it in parts, and import one after the other.',
    );
  const text = decoded(bytes);
  if (text === undefined || text.startsWith('PK\u0003\u0004'))
    throw readerError(
      'tableBook',
      'This is a workbook, not a table in CSV. Save the sheet as CSV, then import that file.',
    );
  return text;
}
