import type { ListPlace } from '../../../lib/core/saved/summary';
import { exportFileName } from '../../../lib/formats/parts/file-name';
import { tableCsv } from '../../../lib/formats/parts/table/table-csv';
import type { WindowCalls } from '../../../lib/messaging/protocol';
import { askBackground } from '../../../lib/messaging/window';
import type { DemandActions, DemandSource } from '../../../lib/ui/demand/demand-data';
import { downloadFile } from '../../../lib/ui/files/download-file';

/** The pictures of demand as files, and what else it can count. */
export const demandActions: DemandActions = {
  loadViewed: async () => {
    const found: DemandSource = { postings: [], skills: {} };
    for (let after: ListPlace | null | undefined; after !== null; ) {
      const part: ReturnType<WindowCalls['list-viewed']> = await askBackground('list-viewed', { after: after ?? null });
      found.postings.push(...part.postings);
      Object.assign(found.skills, part.skills);
      after = part.next;
    }
    return found;
  },
  saveTable: async (rows) => save(tableCsv(rows), 'text/csv', 'csv'),
  savePicture: async (svg) => save(svg, 'image/svg+xml', 'svg'),
};

function save(content: string, mimeType: string, extension: string): string {
  const file = exportFileName(extension, new Date(), 'demand');
  downloadFile(content, mimeType, file);
  return file;
}
