import { NoteDrawing } from './PageNote';
import './page-note.css';
import { t } from '../text/text';

/** Beside a page whose address the browser keeps from us: why that is, and how the reader lets us in. */
export function UnknownPage({ openKey }: { openKey?: string | undefined }) {
  return (
    <section class="note">
      <NoteDrawing failed={false} />
      <h2>{t('panel.unknownTitle')}</h2>
      <p class="quiet">{t('panel.unknownText')}</p>
      <p>
        {t('panel.unknownClick')} {openKey && t('panel.unknownKey', { key: openKey })}
      </p>
      <p class="quiet">{t('panel.unknownOwn')}</p>
    </section>
  );
}
