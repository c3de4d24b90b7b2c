import type { ComponentChildren } from 'preact';
import type { Match, MatchLine } from '../../core/match/match';
import type { Needs } from '../../core/profile/needs';
import type { Profile } from '../../core/profile/profile';
import type { ShownPosting } from '../data';
import './posting.css';
import { PostingMatch } from '../match/PostingMatch';
import { t } from '../text/text';
import type { NameChoices } from '../words/AlsoNamed';
import { CutNote, PostingFacts } from './PostingFacts';

/** A title of more characters is written smaller: it would take too many lines. */
const LONG_TITLE = 60;

interface Props {
  posting: ShownPosting;
  /** What is known of the job beside it. */
  notes?: ComponentChildren;
  match: Match;
  profile: Profile;
  /** Why the reader's skills could not be loaded. */
  unloaded?: string | undefined;
  /** What matters to the reader beside skills. */
  needs?: Needs | undefined;
  /** Where the mention starts that the page shows now. */
  current?: number | undefined;
  onShow: (start: number, end: number, step: string) => void;
  onAdd: (id: string, name: string) => void;
  /** What else can be done about a line. */
  lineTools?: ((line: MatchLine) => ComponentChildren) | undefined;
  /** What can be done with names in no list. */
  choices?: NameChoices;
  /** Leads to the reader's skills; offered while there are none. */
  onStart: () => void;
}

/** One posting against the reader's skills. */
export function PostingView({ posting, notes, ...rest }: Props) {
  const { title, company } = posting;
  return (
    <article class="posting">
      <header>
        <div>
          <h2 dir="auto" class={title.length > LONG_TITLE ? 'posting-long' : ''}>
            {title || t('posting.untitled')}
          </h2>
          {company && (
            <p class="quiet" dir="auto">
              {company}
            </p>
          )}
        </div>
        <PostingFacts {...posting} told={posting.reading.facts} />
      </header>
      {notes}
      <CutNote cut={posting.cut} />
      <PostingMatch key={posting.id} reading={posting.reading} {...rest} />
    </article>
  );
}
