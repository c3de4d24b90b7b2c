/** Query fields that name a job and nobody who looks at it, on the hosts where they do. */
const JOB_FIELDS: [host: RegExp, fields: string[]][] = [
  [/(^|\.)greenhouse\.io$/, ['for', 'token']],
  [/(^|\.)indeed\.[a-z.]{2,6}$/, ['jk', 'vjk']],
  [/(^|\.)linkedin\.com$/, ['currentJobId']],
  [/(^|\.)glassdoor\.[a-z.]{2,6}$/, ['jl']],
  [/^news\.ycombinator\.com$/, ['id']],
];

/** The same for fields that are named so plainly that the host does not matter: boards embedded in companies' own sites. */
const ANYWHERE = ['gh_jid', 'ashby_jid', 'jobid', 'jobId', 'job_id', 'jobReqId', 'career_job_req_id'];

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
 * job. Empty for what is no http(s) address. The same for its own result.
 */
export function canonicalAddress({ protocol, host, hostname, pathname, searchParams }: ParsedAddress): string {
  if (protocol !== 'https:' && protocol !== 'http:') return '';
  const known = [...JOB_FIELDS.flatMap(([pattern, fields]) => (pattern.test(hostname) ? fields : [])), ...ANYWHERE];
  const kept = known.flatMap((field) => {
    const value = searchParams.get(field);
    return value !== null && PLAIN_VALUE.test(value) ? [`${field}=${value}`] : [];
  });
  // Java servers write their sessions into the path.
  const path = pathname.replace(/;[^/]*/g, '');
  return `${protocol}//${host}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}
