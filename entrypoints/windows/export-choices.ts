import type { ExportChoice } from '../../lib/ui/data';

/**
 * The formats that windows offer, in the order of their files: by name and label alone, since what writes them would be a fifth
 * of a popup. A test holds them to `lib/formats`.
 */
export const EXPORT_CHOICES: ExportChoice[] = [
  { name: 'csv', label: 'CSV' },
  { name: 'html', label: 'HTML' },
  { name: 'ics', label: 'iCalendar' },
  { name: 'json', label: 'JSON' },
  { name: 'jsonld', label: 'JSON-LD' },
  { name: 'markdown', label: 'Markdown' },
  { name: 'requirements-csv', label: 'CSV (requirements)' },
];
