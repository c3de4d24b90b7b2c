import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://www.openstack.org/community/jobs/view/1000/platform-engineer',
  id: [/^(\w+)\.org\/(?:[^?]*\/)?jobs\/(?:view\/)?(\d+)[/?]/],
} satisfies About;

// No real page was at hand; the templates of openstack.org are public, of openinfra.org only structured data is read.
export default {
  name: 'OpenStack and OpenInfra',
  matches: ['https://www.openstack.org/*', 'https://openinfra.org/*'],
  path: /\/jobs\/./,
  body: '.jobPosting > .row > .col-md-12', // 2023, from its templates
  title: '.job_title',
  company: '.jobBasics > p:first-child',
  location: '.jobBasics > p:nth-child(2)',
} satisfies Board;
