/** Query fields that name a job and nobody who looks at it, on the hosts where they do. */
const JOB_FIELDS: [host: RegExp, fields: string[]][] = [
  [/(^|\.)greenhouse\.io$/, ['for', 'token']],
  [/(^|\.)indeed\.[a-z.]{2,6}$/, ['jk', 'vjk']],
  [/(^|\.)linkedin\.com$/, ['currentJobId']],
  [/(^|\.)glassdoor\.[a-z.]{2,6}$/, ['jl', 'jobListingId']],
  [/^news\.ycombinator\.com$/, ['id']],
  // Pages that look up a job by its number alone: lists that open one, and sites of single employers.
  [/(^|\.)stackoverflow\.com$/, ['id']],
  [/(^|\.)bamboohr\.com$/, ['id']],
  [/(^|\.)(?:jobs|prace)\.cz$/, ['r', 'id']],
  [/(^|\.)(?:wellfound\.com|angel\.co)$/, ['job_listing_id', 'job_listing_slug']],
  [/(^|\.)ziprecruiter\.[a-z.]{2,6}$/, ['jid', 'lk']],
  [/(^|\.)jobvite\.com$/, ['j', 'cj']],
  [/(^|\.)taleo\.net$/, ['job']],
  [/(^|\.)eightfold\.ai$/, ['pid']],
  [/(^|\.)(?:successfactors|sapsf)\.(?:com|eu)$/, ['company']],
  [/(^|\.)adp\.com$/, ['cid', 'ccId']],
  [/(^|\.)ultipro\.com$/, ['opportunityId']],
];

/** The same for fields that are named so plainly that the host does not matter: boards embedded in companies' own sites. */
const ANYWHERE = [
  ...['gh_jid', 'ashby_jid', 'jvi', 'career_job_req_id', 'jobReqId', 'jobSeqNo', 'selectedJobId'],
  ...['jobid', 'jobId', 'JobId', 'jobID', 'JobID', 'job_id', 'job-id'],
];

/** Fields that hold other things elsewhere, and the only form in which they name a job. */
const FORMS: Record<string, RegExp> = { token: /^\d+$/, id: /^\d+$/, r: /^detail$/ };

/** Longer values, or values of other characters, are no number of a job. */
const PLAIN_VALUE = /^[\w-]{1,64}$/;

/** An address taken apart, as a `URL` is. */
export interface ParsedAddress {
  protocol: string;
  host: string;
  hostname: string;
  pathname: string;
  searchParams: { get: (name: string) => string | null };
}

/**
 * The address that a posting is known by: without fragment, name, password and session, and of the query only what names the
 * job and does not stand in the path as well. Empty for what is no http(s) address. The same for its own result.
 */
export function canonicalAddress({ protocol, host, hostname, pathname, searchParams }: ParsedAddress): string {
  if (protocol !== 'https:' && protocol !== 'http:') return '';
  const known = [...JOB_FIELDS.flatMap(([pattern, fields]) => (pattern.test(hostname) ? fields : [])), ...ANYWHERE];
  // Java servers write their sessions into the path.
  const path = pathname.replace(/;[^/]*/g, '');
  const parts = path.split('/');
  const kept = known.flatMap((field) => {
    const value = searchParams.get(field);
    if (value === null || !(FORMS[field] ?? PLAIN_VALUE).test(value) || !PLAIN_VALUE.test(value)) return [];
    return /\d/.test(value) && parts.includes(value) ? [] : [`${field}=${value}`];
  });
  return `${protocol}//${host}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}
