import type { About, Board } from './board';

export const about = {
  access: 'none',
  example: 'https://jobs.example.com/job/Brno-Storage-Engineer-602-00/1234567890/',
  id: [/^([^/]+)\/(?:[^?]*\/)?job\/[^/?]+\/(\d{6,})(?:-[a-z]{2}_[A-Z]{2})?[/?]/],
} satisfies About;

// Career sites on companies' own hosts, which name the employer in the window's title alone, if at all.
export default {
  name: 'SAP SuccessFactors',
  matches: [],
  anywhere: true,
  path: /\/job\/./,
  body: [
    '[data-careersite-propertyid="description"]', // 2026-11, seen
    '.jobDisplay .jobdescription', // sites that are laid out by hand
  ],
  title: ['[data-careersite-propertyid="title"]', '.jobDisplay h1'],
  company: ['meta[itemprop="hiringOrganization"]', / Job Details \| (.+)/],
  location: ['[data-careersite-propertyid="location"]', '.jobDisplay .jobLocation'],
} satisfies Board;
