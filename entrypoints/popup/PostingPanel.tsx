import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { compare } from '../../lib/core/compare';
import type { Match } from '../../lib/core/match';
import type { Profile } from '../../lib/core/profile';
import type { PopupActions, PopupData, ShownPosting } from '../../lib/ui/data';
import { ExportMenu } from '../../lib/ui/ExportMenu';
import { Glyph } from '../../lib/ui/Glyph';
import { PageNote } from '../../lib/ui/PageNote';
import { PostingList } from '../../lib/ui/PostingList';
import { PostingView } from '../../lib/ui/PostingView';
import { Skeleton } from '../../lib/ui/Skeleton';
import { TEXTS } from '../../lib/ui/texts';
import type { Notices } from '../../lib/ui/use-notice';

interface Props {
  data: PopupData;
  actions: PopupActions;
  notices: Notices;
  onStart: () => void;
}

/** What there is to show of the tab: a posting, a choice of several, or why there is none. */
export function PostingPanel({ data: { page, profile, exports }, actions, notices, onStart }: Props) {
  if (page.kind === 'postings' && profile) {
    return <Postings {...{ postings: page.postings, profile, exports, actions, notices, onStart }} />;
  }
  if (page.kind === 'reading' || page.kind === 'postings') {
    return (
      <div class="panel-scroll">
        <Skeleton />
      </div>
    );
  }
  return (
    <div class="panel-scroll">
      <PageNote kind={page.kind} onRetry={actions.retry} {...(page.kind === 'failed' && { detail: page.message })} />
    </div>
  );
}

interface PostingsProps extends Omit<Props, 'data'>, Pick<PopupData, 'exports'> {
  postings: ShownPosting[];
  profile: Profile;
}

function Postings({ postings, profile, exports, actions, notices, onStart }: PostingsProps) {
  const [picked, setPicked] = useState('');
  const ranked = useMemo(
    () => postings.map((posting) => ({ posting, match: compare(posting.reading, profile) })),
    [postings, profile],
  );
  const shown = ranked.length === 1 ? ranked[0] : ranked.find(({ posting }) => posting.id === picked);
  const [step, setStep] = useState('');
  const scored = profile.skills.length > 0;
  const summary = useSummary(shown?.match, shown?.posting.id, scored);

  if (!shown) {
    return (
      <div class="panel-scroll">
        <PostingList postings={ranked} scored={scored} onPick={setPicked} />
      </div>
    );
  }
  const { posting, match } = shown;
  return (
    <>
      <div class="panel-scroll" key={posting.id}>
        {ranked.length > 1 && (
          <button type="button" class="back" onClick={() => setPicked('')}>
            <Glyph name="back" />
            {TEXTS.backToList(ranked.length)}
          </button>
        )}
        <PostingView
          posting={posting}
          match={match}
          profile={profile}
          onStart={onStart}
          onShow={(start, end, words) => {
            setStep(words);
            notices.run(() => actions.showMention(posting, start, end));
          }}
          onAdd={(id, name) => {
            const undo = () => actions.removeSkill(id);
            notices.run(() => actions.saveSkill({ id, name, level: 'working' }), { text: TEXTS.added(name), undo });
          }}
        />
      </div>
      <p role="status" class="visually-hidden">
        {step || summary}
      </p>
      {scored && (
        <ExportMenu
          choices={exports}
          onCopy={() => notices.run(() => actions.copyMatch(posting), { text: TEXTS.copied })}
          onSave={(format) => notices.run(() => actions.saveMatch(posting, format))}
        />
      )}
    </>
  );
}

/** The counts of a posting in words, said once for each posting; empty at first, so that the change is announced. */
function useSummary(match: Match | undefined, id: string | undefined, scored: boolean): string {
  const [summary, setSummary] = useState('');
  const said = useRef<string>(undefined);
  useEffect(() => {
    if (!match || said.current === id) return;
    said.current = id;
    const asked = match.lines.filter((line) => line.requirement.strength !== 'excluded');
    const count = (outcome: string) => asked.filter((line) => line.outcome === outcome).length;
    const all = asked.length;
    setSummary(scored ? TEXTS.found(all, count('met'), count('missing')) : TEXTS.foundOnly(all));
  }, [match, id, scored]);
  return summary;
}
