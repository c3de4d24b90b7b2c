import { readerError } from '../../core/reader-error';
import { withinLimits } from '../../core/resume/within-limits';
import type { ImportedFile, Importer } from './importer';
import { decoded } from './parts/decoded';

const files = import.meta.glob<Importer>(['./*.ts', '!./importer.ts', '!./index.ts'], {
  eager: true,
  import: 'default',
});

/** Every importer of this folder; who takes everything comes last. */
export const importers: Importer[] = Object.values(files).sort((a, b) => Number(a.isLast ?? 0) - Number(b.isLast ?? 0));

/** The most bytes of a file that are read. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** Reads a file by the importer that takes it. Rejects with a sentence for the reader where nothing in it can be read. */
export async function importFile(name: string, bytes: Uint8Array): Promise<ImportedFile> {
  if (bytes.length > LARGEST_FILE)
    throw readerError('importLarge', 'The file is larger than 10 MB, which no résumé is.');
  if (bytes.length === 0) throw readerError('fileEmpty', 'The file is empty.');
  const text = decoded(bytes);
  const file = { name, bytes, ...(text !== undefined && { text }) };
  const importer = importers.find((one) => one.takes(file));
  if (!importer)
    throw readerError(
      'importUnknown',
      'This kind of file cannot be read. Choose a PDF, DOCX, text, Markdown, JSON, CSV or ZIP file.',
    );
  const { resume, ...rest } = await importer.read(file);
  return { kind: importer.name, ...rest, resume: withinLimits(resume) };
}
