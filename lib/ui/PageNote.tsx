import type { ComponentChildren } from 'preact';
import type { PageState } from './data';
import './page-note.css';
import { t } from './text';

/** States in which there is no posting to show, and a reason to tell. */
export type NoteKind = Exclude<PageState['kind'], 'reading' | 'postings' | 'unknown'>;

interface Props {
  kind: NoteKind;
  detail?: string;
  onRetry: () => void;
  onScan: () => void;
  children?: ComponentChildren;
}

/** The states in which scanning the page may help. */
const SCANNABLE: NoteKind[] = ['none', 'elsewhere', 'reload'];

/** Says why there is no posting, and what to do. */
export function PageNote({ kind, detail, onRetry, onScan, children }: Props) {
  return (
    <section class="note">
      <NoteDrawing failed={kind === 'failed'} />
      <h2>{t(`note.${kind}.title`)}</h2>
      <p class="quiet">{t(`note.${kind}.text`)}</p>
      {detail && <p class="note-detail">{detail}</p>}
      {kind === 'failed' && (
        <button type="button" class="button button-main" onClick={onRetry}>
          {t('app.tryAgain')}
        </button>
      )}
      {SCANNABLE.includes(kind) && (
        <button type="button" class="button button-main" title={t('note.scanHint')} onClick={onScan}>
          {t('note.scan')}
        </button>
      )}
      {children}
    </section>
  );
}

/** The drawing above a note. */
export function NoteDrawing({ failed }: { failed: boolean }) {
  return (
    <svg class="note-drawing" viewBox="0 0 64 48" width="64" height="48" aria-hidden="true">
      <rect x="10" y="4" width="44" height="40" rx="5" />
      <path d="M18 14h20M18 22h28M18 30h14" />
      <path class={failed ? 'note-failed' : 'note-mark'} d={failed ? 'M40 34l8 8M48 34l-8 8' : 'M18 36h18'} />
    </svg>
  );
}
