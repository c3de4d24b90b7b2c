import { useState } from 'preact/hooks';
import { t } from '../text/text';
import { later } from '../window/later';
import './page-report.css';
import type { ReportProps } from './ReportText';

const ReportText = later(() => import('./ReportText').then((module) => module.ReportText));

/** A bug report of the page, made anew each time it is opened. */
export function PageReport(props: ReportProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="report" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('report.title')}</summary>
      {open && <ReportText {...props} />}
    </details>
  );
}
