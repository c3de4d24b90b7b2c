import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { compare } from '../../core/match/compare';
import { namedIn } from '../../core/match/figure';
import type { Needs } from '../../core/profile/needs';
import type { Profile } from '../../core/profile/profile';
import type { PopupActions } from '../actions';
import type { PopupData, ShownPosting } from '../data';
import { PageReport } from '../notes/PageReport';
import type { Notices } from '../notices/use-notice';
import { Glyph } from '../parts/Glyph';
import { LineSkills } from '../relations/LineSkills';
import { JobNotes } from '../saved/JobNotes';
import { addSkill } from '../skills/add-skill';
import { counted, t } from '../text/text';
import { CorrectSkills } from '../words/CorrectSkills';
import { nameChoices } from '../words/name-choices';
import { correctSkill, shownSkills } from '../words/skill-corrections';
import { PostingBar } from './PostingBar';
import { PostingList } from './PostingList';
import { PostingView } from './PostingView';
import { StepBar } from './StepBar';
import { useSummary } from './use-summary';

interface Props extends Pick<PopupData, 'exports' | 'shown' | 'unloaded'> {
  postings: ShownPosting[];
  isPrivate: boolean;
  /** How many more there are for whose readings there is no room. */
  left?: number | undefined;
  /** Whether the page has more marks than are painted at a time. */
  inPart?: boolean | undefined;
  profile: Profile;
  /** What stands below. */
  bar: ComponentChild;
  /** The switch for marks. */
  marks: ComponentChild;
  unmarked: boolean;
  /** What matters to the reader beside skills. */
  needs?: Needs | undefined;
  actions: PopupActions;
  notices: Notices;
  onStart: () => void;
}

/** The postings of a tab: one, or a choice of several. */
export function Postings({
  postings,
  isPrivate,
  left = 0,
  inPart = false,
  profile,
  unloaded,
  exports,
  shown: mention,
  ...rest
}: Props) {
  const { actions, notices, onStart, bar, marks, unmarked, needs } = rest;
  // Where marks were off at first, that is said first; pressed, the switch stays where it is.
  const [marksFirst] = useState(unmarked);
  const [picked, setPicked] = useState('');
  const [filter, setFilter] = useState('');
  const view = useRef<HTMLDivElement>(null);
  const last = useRef('');
  const ranked = useMemo(
    () => postings.map((posting) => ({ posting, match: compare(posting.reading, profile) })),
    [postings, profile],
  );
  const shown = ranked.length === 1 ? ranked[0] : ranked.find(({ posting }) => posting.id === picked);

  // The list takes its rows along, and the posting its way back: the focus goes to the one, and back to the other.
  useEffect(() => {
    const row = `[data-posting="${CSS.escape(last.current)}"]`;
    if (picked || last.current) view.current?.querySelector<HTMLElement>(picked ? '.back' : row)?.focus();
    last.current = picked;
  }, [picked]);

  const scored = unloaded === undefined && profile.skills.length > 0;
  const summary = useSummary(shown?.match, shown ? namedIn(shown.posting.reading) : 0, shown?.posting.id, scored);

  const count = postings.reduce((sum, { reading }) => sum + reading.mentions.length, 0);
  const steps = <StepBar count={count} shown={mention} actions={actions} notices={notices} />;

  const leftNote = (
    <>
      {left > 0 && <p class="facts-cut">{counted('posting.left', left)}</p>}
      {inPart && !unmarked && <p class="facts-cut">{t('found.inPart')}</p>}
    </>
  );

  function pick(posting: ShownPosting) {
    setPicked(posting.id);
    // The page goes along: to the first thing it names, else to its beginning.
    const { start, end } = posting.reading.mentions[0] ?? { start: 0, end: 1 };
    notices.run(() => actions.showMention(posting, start, end));
  }

  if (!shown) {
    return (
      <>
        <div class="panel-scroll" ref={view}>
          {marksFirst && marks}
          <PostingList postings={ranked} {...{ scored, filter }} onFilter={setFilter} onPick={pick} />
          {leftNote}
          {!marksFirst && marks}
          {bar}
          <PageReport {...{ actions, notices }} />
        </div>
        <div class="posting-bar">{steps}</div>
      </>
    );
  }
  const { posting, match } = shown;
  const save = () =>
    notices.run(
      () => actions.savePosting(posting, isPrivate),
      ({ again, joined }) => ({ text: t(joined ? 'save.joined' : again ? 'save.doneAgain' : 'save.done') }),
    );
  return (
    <>
      <div class="panel-scroll" key={posting.id} ref={view}>
        {marksFirst && marks}
        {ranked.length > 1 && (
          <button type="button" class="back" onClick={() => setPicked('')}>
            <Glyph name="back" />
            {counted('posting.back', ranked.length)}
          </button>
        )}
        <PostingView
          posting={posting}
          notes={
            <JobNotes
              key={posting.id}
              look={() => actions.openJob(posting)}
              of={posting}
              // Of a private window nothing is saved unasked.
              {...(!isPrivate && { onUpdate: () => void save() })}
              {...{ actions, notices }}
            />
          }
          match={match}
          profile={profile}
          needs={needs}
          unloaded={unloaded}
          current={mention?.posting === posting.id ? mention.start : undefined}
          onStart={onStart}
          // Which one it is the step bar says.
          onShow={(start, end) => notices.run(() => actions.showMention(posting, start, end))}
          lineTools={({ requirement }) => (
            <>
              <LineSkills ids={requirement.anyOf} reading={posting.reading} {...{ profile, actions, notices }} />
              <CorrectSkills
                skills={shownSkills(requirement.anyOf, posting.reading)}
                onCorrect={correctSkill(actions, notices, posting)}
              />
            </>
          )}
          choices={nameChoices(actions, notices)}
          onAdd={(id, name) => void addSkill({ id, name }, actions, notices)}
        />
        {leftNote}
        {!marksFirst && marks}
        {bar}
        <PageReport path={posting.path} {...{ actions, notices }} />
      </div>
      <p role="status" class="visually-hidden">
        {summary}
      </p>
      <PostingBar {...{ posting, isPrivate, scored, exports, actions, notices, steps }} onSave={save} />
    </>
  );
}
