import type { ListedJob } from '../../../lib/core/sites/listed-jobs';
import { listedJobsSchema } from '../../../lib/core/sites/listed-jobs-schema';
import { validate } from '../../../lib/core/validate';
import { orderPage } from '../../../lib/messaging/background';

/** The jobs that a tab's page lists in place of a posting, as its script says; nothing where it lists none or does not answer. */
export async function jobsOfTab(tabId: number): Promise<ListedJob[]> {
  try {
    const { jobs = [] } = await orderPage(tabId, 0, 'present', {});
    return validate(listedJobsSchema, jobs, 'what a page lists');
  } catch {
    return [];
  }
}
