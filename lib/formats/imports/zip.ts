import { readerError } from '../../core/reader-error';
import type { Resume } from '../../core/resume/resume';
import { resumeOfText } from '../../core/resume/resume-text';
import type { Importer } from './importer';
import { decoded } from './parts/decoded';
import { documentLines } from './parts/docx';
import { linkedInTable } from './parts/linked-in';
import { tableOf, withLeft } from './parts/table';
import { unpacked } from './parts/unpacked';

const DOCUMENT = /^word\/document\d*\.xml$/;
const TABLE = /(?:^|\/)(?:Skills|Positions|Certifications|Profile)\.csv$/;

/** DOCX, and the ZIP of LinkedIn's data export. */
export default {
  name: 'zip',
  extensions: ['.docx', '.zip'],
  takes: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4,
  read: async ({ bytes }) => {
    const files = await unpacked(bytes, (name) => DOCUMENT.test(name) || TABLE.test(name));
    const document = [...files].find(([name]) => DOCUMENT.test(name))?.[1];
    if (document) return { resume: resumeOfText(documentLines(decoded(document) ?? '').join('\n')) };
    const tables = [...files.values()].map((file) => tableOf(decoded(file) ?? ''));
    const read = tables.map(linkedInTable).filter((one) => one !== undefined);
    if (read.length === 0)
      throw readerError('importZip', 'In this file is neither a document nor LinkedIn’s Skills.csv or Positions.csv.');
    return { resume: withLeft(together(read), tables) };
  },
} satisfies Importer;

function together(all: Resume[]): Resume {
  return {
    positions: all.flatMap(({ positions }) => positions),
    listed: all.flatMap(({ listed }) => listed),
    prose: all.flatMap(({ prose }) => prose),
  };
}
