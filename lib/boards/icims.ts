import type { About, Board } from './board';
import { labelled } from './parts/labelled';

export const about = {
  access: 'ask',
  example: 'https://careers-example.icims.com/jobs/1234/storage-engineer/job',
  id: [/^(?:[^./-]+-)?([^./]+)\.icims\.com\/jobs\/(\d+)[/?]/],
} satisfies About;

// No real page was at hand. The page is a frame around itself, with `in_iframe=1`; only in there is a description.
export default {
  name: 'iCIMS',
  matches: ['https://*.icims.com/*'],
  path: /^\/jobs\/\d+\/(?:[^/]+\/)?job\/?$/,
  // Headings and sections stand side by side, and with them title, facts, buttons and links to share. 2026-10, from public code
  body: '.iCIMS_JobContent:has(.iCIMS_InfoMsg_Job)',
  without:
    ':scope > :not(.iCIMS_InfoMsg_Job, .iCIMS_InfoField_Job, :has(.iCIMS_InfoMsg_Job)), .iCIMS_JobHeaderGroup, .iCIMS_Header',
  title: 'h1',
  location: [label('Location'), label('Job Locations')],
} satisfies Board;

function label(name: string) {
  return (page: Document) => labelled(page, '.iCIMS_JobHeaderGroup dt', name);
}
