import './job-list.css';
import type { ListedJob } from '../../core/sites/listed-jobs';
import { t } from '../text/text';

interface Props {
  jobs: ListedJob[];
  /** Opens a job in place of the list. */
  onOpen: (address: string) => void;
}

/** The jobs that a page lists, each to be opened in its tab. */
export function JobList({ jobs, onOpen }: Props) {
  return (
    <ul class="job-list" aria-label={t('note.list.jobs')}>
      {jobs.map(({ title, address }) => (
        <li key={address}>
          <button type="button" class="job-list-open" dir="auto" onClick={() => onOpen(address)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
