import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Site } from '../../core/sites/site';
import type { PopupActions } from '../actions';
import type { PageState } from '../data';
import './page-note.css';
import type { Notices } from '../notices/use-notice';
import { counted, t } from '../text/text';
import { JobList } from './JobList';

/** What is so where there is no posting to show, and a reason to tell. */
export type NotedPage = Exclude<PageState, { kind: 'reading' | 'postings' | 'unknown' }>;

interface Props {
  page: NotedPage;
  /** What can be switched for the page. */
  site?: Site | undefined;
  actions: Pick<PopupActions, 'scanPage' | 'openInTab' | 'reloadPage' | 'retry'>;
  notices: Notices;
  /** The switch for the page's site. */
  bar?: ComponentChild;
  /** What stands at the end. */
  children?: ComponentChild;
}

/** The states in which scanning the page may help. */
const SCANNABLE: NotedPage['kind'][] = ['none', 'elsewhere', 'reload'];

/** Says why there is no posting, and what to do. */
export function PageNote({ page, site, actions, notices, bar, children }: Props) {
  const { kind } = page;
  const isOff = isSwitchedOff(page, site);
  const { title, text } = wordsOf(page, site);
  const canScan = SCANNABLE.includes(kind);
  const [isReading, setReading] = useState(false);

  function scan() {
    if (isReading) return;
    setReading(true);
    notices.run(async () => {
      try {
        if (!(await actions.scanPage())) notices.show({ text: t('note.scanNothing') });
      } finally {
        setReading(false);
      }
    });
  }

  return (
    <section class="note">
      <NoteDrawing failed={kind === 'failed'} />
      <h2>{title}</h2>
      <p class="quiet">{text}</p>
      {kind === 'failed' && <p class="note-detail">{page.message}</p>}
      {kind === 'failed' && (
        <button type="button" class="button button-main" onClick={actions.retry}>
          {t('app.tryAgain')}
        </button>
      )}
      {kind === 'reload' && (
        <button type="button" class="button button-main" onClick={() => notices.run(actions.reloadPage)}>
          {t('note.reload.button')}
        </button>
      )}
      {kind === 'list' && (
        <JobList jobs={page.jobs} onOpen={(address) => notices.run(() => actions.openInTab(address))} />
      )}
      {isOff && bar}
      {canScan && (
        <button
          type="button"
          class={`button note-scan ${isOff || kind === 'reload' ? '' : 'button-main'}`}
          title={t('note.scanHint')}
          aria-disabled={isReading}
          onClick={scan}
        >
          {t(isReading ? 'note.scanning' : 'note.scan')}
        </button>
      )}
      {(canScan || kind === 'list') && !isOff && bar}
      {children}
    </section>
  );
}

/** On a board that is switched off, switching it on is what helps most. */
function isSwitchedOff(page: NotedPage, site: Site | undefined): site is Site {
  return page.kind === 'elsewhere' && !page.isPdf && site?.kind === 'board' && !site.on;
}

/** Says what is so, and no more than is known: of a page without a posting nobody knows whether it is a list, a login or an error. */
function wordsOf(page: NotedPage, site: Site | undefined): { title: string; text: string } {
  const { kind } = page;
  if (kind === 'list') return { title: t('note.list.title'), text: counted('note.list.text', page.jobs.length) };
  const [title, text] = [t(`note.${kind}.title`), t(`note.${kind}.text`)];
  if (kind === 'none' && page.board !== undefined) return { title, text: t('note.none.board', { name: page.board }) };
  if (kind === 'restricted' && page.what) return { title, text: t(`note.restricted.${page.what}`) };
  if (kind === 'elsewhere' && page.isPdf) return { title: t('note.elsewhere.pdfTitle'), text: t('note.elsewhere.pdf') };
  if (kind === 'elsewhere' && page.onClick)
    return { title: t('note.elsewhere.clickTitle'), text: t('note.elsewhere.click') };
  if (isSwitchedOff(page, site))
    return { title: t('note.elsewhere.boardTitle', { name: site.name }), text: t('note.elsewhere.board') };
  return { title, text };
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
