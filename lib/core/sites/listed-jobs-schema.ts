import * as v from 'valibot';
import { isOfWeb } from './listed-jobs';

const MOST = 50;
const LONGEST_TITLE = 150;
const LONGEST_ADDRESS = 2_000;

const job = v.object({
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TITLE)),
  address: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS), v.check(isOfWeb)),
});

/** The jobs that a page script says its page lists. The script runs in the page's process: what is no address of the web is left out, as are those above the fiftieth. */
export const listedJobsSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((jobs) => jobs.slice(0, MOST).filter((one) => v.is(job, one))),
  v.array(job),
);
