import { exportFileName } from '../../../lib/formats/parts/file-name';
import { tableCsv } from '../../../lib/formats/parts/table/table-csv';
import type { DemandActions } from '../../../lib/ui/demand/demand-data';
import { downloadFile } from '../../../lib/ui/files/download-file';

/** The pictures of demand as files. */
export const demandActions: DemandActions = {
  saveTable: async (rows) => save(tableCsv(rows), 'text/csv', 'csv'),
  savePicture: async (svg) => save(svg, 'image/svg+xml', 'svg'),
};

function save(content: string, mimeType: string, extension: string): string {
  const file = exportFileName(extension, new Date(), 'demand');
  downloadFile(content, mimeType, file);
  return file;
}
