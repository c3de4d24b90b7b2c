import './skeleton.css';
import { t } from '../text/text';

const LINES = ['a', 'b', 'c', 'd', 'e'];

/** Stands in for a posting while the page is read, in the places the posting will take. */
export function Skeleton() {
  return (
    <div class="skeleton">
      <p class="visually-hidden">{t('posting.reading')}</p>
      <div class="skeleton-title" />
      <div class="skeleton-company" />
      <div class="skeleton-score" />
      {LINES.map((line) => (
        <div key={line} class="skeleton-line" />
      ))}
    </div>
  );
}
