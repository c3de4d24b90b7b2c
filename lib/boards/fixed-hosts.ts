/**
 * The hosts the extension runs on from the start: they serve nothing but job ads and the forms to apply, and
 * Hacker News, whose threads of them are read there. Settled once and pinned by a test,
 * since a longer list in an update makes Chromium switch the extension off until its user agrees.
 *
 * Not here, since recruiters work on the same hosts: Recruitee, Teamtailor, BambooHR, iCIMS, Comeet. Nor *.myworkdaysite.com:
 * all of its customers share a host, on which recruiting is one path among others there may be.
 */
export const FIXED_HOSTS = [
  // Greenhouse, the older boards and the newer: recruiters work on app.greenhouse.io.
  'https://boards.greenhouse.io/*',
  'https://boards.eu.greenhouse.io/*',
  'https://job-boards.greenhouse.io/*',
  'https://job-boards.eu.greenhouse.io/*',
  // Lever: recruiters work on hire.lever.co.
  'https://jobs.lever.co/*',
  'https://jobs.eu.lever.co/*',
  // Ashby: recruiters work on app.ashbyhq.com.
  'https://jobs.ashbyhq.com/*',
  // Workday: made for career sites alone; employees work on myworkday.com.
  'https://*.myworkdayjobs.com/*',
  // Workable, the companies' pages and its search for jobs: recruiters work on other hosts below workable.com.
  'https://apply.workable.com/*',
  'https://jobs.workable.com/*',
  // SmartRecruiters, the ads and the companies' lists of them: recruiters work on www.smartrecruiters.com.
  'https://jobs.smartrecruiters.com/*',
  'https://careers.smartrecruiters.com/*',
  // Personio, a career site for each company: the product runs on hosts below personio.de and personio.com without “jobs”.
  'https://*.jobs.personio.de/*',
  'https://*.jobs.personio.com/*',
  // JazzHR, a domain made for career sites: recruiters work on app.jazz.co.
  'https://*.applytojob.com/*',
  // Jobvite: recruiters work on app.jobvite.com.
  'https://jobs.jobvite.com/*',
  // Serves more than job ads: nothing is looked for outside of threads.
  'https://news.ycombinator.com/*',
];
