import { hostsOf } from '../../core/marks/marked-hosts';
import type { PopupActions } from '../actions';
import type { PopupData } from '../data';
import { areOff, MarksHere } from '../marks/MarksHere';
import { PageNote } from '../notes/PageNote';
import { PageReport } from '../notes/PageReport';
import { UnknownPage } from '../notes/UnknownPage';
import type { Notices } from '../notices/use-notice';
import { Skeleton } from '../parts/Skeleton';
import { SiteBar } from '../settings/SiteBar';
import { Postings } from './Postings';

interface Props {
  data: PopupData;
  actions: PopupActions;
  notices: Notices;
  onStart: () => void;
}

/** What there is to show of the tab: a posting, a choice of several, or why there is none. */
export function PostingPanel({ data, actions, notices, onStart }: Props) {
  const { page, tab, profile, unloaded, settings, exports, site, shown, openKey } = data;
  const bar = <SiteBar site={site} actions={actions} notices={notices} />;
  if (page.kind === 'postings' && profile) {
    const { postings, isPrivate = false, left, inPart } = page;
    const hosts = hostsOf(postings.map(({ url }) => url));
    // Of a private window no host is stored.
    const marks = settings && <MarksHere {...{ settings, hosts: isPrivate ? [] : hosts, actions, notices }} />;
    const unmarked = settings !== undefined && areOff(settings, hosts);
    return (
      <Postings
        key={`${tab} ${hosts.join()}`}
        {...{
          postings,
          isPrivate,
          left,
          inPart,
          profile,
          unloaded,
          exports,
          shown,
          actions,
          notices,
          onStart,
          bar,
          marks,
          unmarked,
        }}
        needs={profile.needs}
      />
    );
  }
  if (page.kind === 'reading' || page.kind === 'postings') {
    return (
      <div class="panel-scroll">
        <Skeleton />
      </div>
    );
  }
  if (page.kind === 'unknown') {
    return (
      <div class="panel-scroll">
        <UnknownPage openKey={openKey} />
      </div>
    );
  }
  return (
    <div class="panel-scroll">
      <PageNote key={`${tab} ${page.kind}`} {...{ page, site, actions, notices, bar }}>
        {(page.kind === 'none' || page.kind === 'list') && <PageReport key={tab} {...{ actions, notices }} />}
      </PageNote>
    </div>
  );
}
