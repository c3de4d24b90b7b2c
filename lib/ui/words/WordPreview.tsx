import type { WordCheck } from '../../core/profile/words/word-check';
import { counted, t } from '../text/text';

/** What there is to know of a word before it is added: what speaks against it, and where it stands in what is open. */
export function WordPreview({ check: { name, warnings, known, isOwn, postings, hits } }: { check: WordCheck }) {
  return (
    <div class="word-preview" role="status">
      {isOwn && <p>{t('words.isOwn', { name })}</p>}
      {known && <p>{t('words.known', { name: known.name })}</p>}
      {warnings.map((warning) => (
        <p key={warning} class="word-warning">
          {t(`words.${warning}`)}
        </p>
      ))}
      {hits.length === 0 && postings > 0 && <p class="quiet">{t('words.noHits')}</p>}
      {hits.map(({ title, company, count, sentences }, i) => (
        <div key={i}>
          <p dir="auto">
            {counted('words.hits', count, {
              posting: [title || t('posting.untitled'), company].filter(Boolean).join(', '),
            })}
          </p>
          <ul class="word-sentences">
            {sentences.map((sentence) => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
