import { readerError } from '../../core/reader-error';
import { resumeOfText } from '../../core/resume/resume-text';
import type { Importer } from './importer';
import { type PdfItem, pageLines } from './parts/pdf-lines';

const MOST_PAGES = 40;
/** A page with fewer letters is a picture of one. */
const FEWEST_LETTERS = 20;

/** PDF. Pages that are pictures have no text, and that is said. */
export default {
  name: 'pdf',
  extensions: ['.pdf'],
  takes: ({ bytes }) => String.fromCharCode(...bytes.subarray(0, 1_024)).includes('%PDF-'),
  read: async ({ bytes }) => {
    const lines = await pdfLines(bytes);
    const letters = lines.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    const resume = resumeOfText(lines.join('\n'));
    return letters < FEWEST_LETTERS ? { resume, isScanned: true as const } : { resume };
  },
} satisfies Importer;

async function pdfLines(bytes: Uint8Array): Promise<string[]> {
  const { getDocument } = await import('unpdf/pdfjs');
  // Nothing is fetched and no code is made: fonts are not drawn.
  const task = getDocument({
    // A copy, and never Node's own kind of bytes: both are refused or taken away.
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    const lines: string[] = [];
    for (let i = 1; i <= Math.min(pdf.numPages, MOST_PAGES); i++) {
      const page = await pdf.getPage(i);
      const { items } = await page.getTextContent();
      const { width } = page.getViewport({ scale: 1 });
      lines.push(...pageLines(items.filter((item) => 'str' in item) as PdfItem[], width), '');
    }
    return lines;
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw readerError('importLocked', 'This PDF is locked by a password. Save it without one, then import it again.');
    throw readerError('importDamaged', 'The file is damaged: it could not be unpacked.');
  } finally {
    await task.destroy();
  }
}
