import type { Named } from '../core/dictionary/name-list';
import type { SearchHit } from '../core/dictionary/search';
import type { LinkTitle } from '../core/marks/link-title';
import type { StyledMark } from '../core/marks/mark-style';
import type { Step } from '../core/match/steps';
import type { ThroughSkill } from '../core/match/through';
import type { PostingHead } from '../core/posting/fields/stated';
import type { Posting, PostingPlace, PostingReport } from '../core/posting/posting';
import type { Level, Profile, ProfileSkill, Relation } from '../core/profile/profile';
import type { Reading } from '../core/reading';
import type { Resume, ResumeReading } from '../core/resume/resume';
import type { Status } from '../core/saved/saved-posting';
import type { ListedJob } from '../core/sites/listed-jobs';
import type { Site } from '../core/sites/site';
import type { SkillId } from '../core/skill';
import type { OfProfile } from './call-parts';
import type { ProfileCalls } from './profile-calls';
import type { SavedCalls, ViewedCalls } from './saved-calls';
import type { SiteCalls } from './site-calls';
import type { WordCalls } from './word-calls';

/** A posting of a tab, as the windows see it. */
export interface TabPosting extends PostingPlace {
  posting: PostingHead;
  /** How it was found, for bug reports. */
  path: string;
  reading: Reading;
  /** When it was saved, as ISO 8601 in UTC, under which id, and how far it has come with it; absent where it is not. */
  savedAt?: string;
  savedId?: string;
  status?: Status;
}

/** A tab, as the browser, its pages and its address tell of it. */
export interface TabAnswer {
  /** Absent where the extension may not know it. */
  url?: string;
  loading: boolean;
  /** True for a tab of a private window. */
  isPrivate: boolean;
  /** Whether a page script of ours answers there. */
  script: boolean;
  postings: TabPosting[];
  /** How many more its pages show for whose readings there is no room; absent where there are none. */
  left?: number;
  /** True where a page has more marks than are painted at a time. */
  inPart?: true;
  /** What the board of a page without postings is called. */
  board?: string;
  /** The jobs that a page without postings lists; absent where it lists none. */
  jobs?: ListedJob[];
  /** What can be switched on or off for the page; absent on fixed hosts and where the address is not to be known. */
  site?: Site;
}

/** What the page script asks of the background. Everything here may be forged by a hostile page's process. */
export interface PageCalls {
  /** A posting was found or has changed; the answer is what to paint. */
  'posting-found': (call: PostingReport) => { marks: StyledMark[] };
  /** Links that a page of a board holds, whole; the answer tells those apart that lead to postings of that board with which the reader has done something. */
  'links-found': (call: { page: string; links: string[] }) => { titles: (LinkTitle | null)[] };
  /** The postings of this frame that are still there; all others are forgotten. */
  'postings-present': (call: { keys: string[] }) => null;
}

/** What the background asks of the page script. */
export interface PageOrders {
  /** Paint these marks in place of all earlier ones of the posting. */
  paint: (call: { key: string; marks: StyledMark[] }) => null;
  /** Scroll to this range of the posting's text and paint it as the current one. */
  'show-mention': (call: { key: string; start: number; end: number }) => null;
  /** Take away what `show-mention` painted in this frame. */
  'hide-mention': (call: Record<string, never>) => null;
  /** Which postings this frame shows now, in page order, the jobs that it lists in place of one, and whether it has more marks than are painted at a time. */
  present: (call: Record<string, never>) => { keys: string[]; jobs?: ListedJob[]; inPart?: true };
  /** Look for postings once more, and say what was tried and how much each way found, for bug reports. Changes nothing. */
  describe: (call: Record<string, never>) => { tried: string[] };
  /** Send these postings again, or every one: the background has lost their readings. */
  'read-again': (call: { keys?: string[] }) => null;
  /** Ask about the page's links once more: what the reader has done with postings has changed. */
  'look-again': (call: Record<string, never>) => null;
  /** End here, where the page is on one of these origins: the reader has switched them off. */
  stop: (call: { origins: string[] }) => null;
}

/** What our own windows ask of the background. */
export interface WindowCalls extends SavedCalls, SiteCalls, ViewedCalls, WordCalls, ProfileCalls {
  /** What there is to show of a tab. All of it in one answer: a window is opened often, and waits for it. */
  'get-tab': (call: { tabId: number }) => TabAnswer;
  /** The posting's text and blocks with its reading, for an export. */
  'get-posting': (call: {
    tabId: number;
    frameId: number;
    key: string;
  }) => { posting: Posting; reading: Reading } | null;
  /** Show a mention in the page: scrolls there, nothing else. */
  'show-mention': (call: { tabId: number; frameId: number; key: string; start: number; end: number }) => null;
  /** A tab's page as a bug report in plain text: what was looked for and found, and nothing of what the page says. */
  'describe-page': (call: { tabId: number }) => string;
  /** Show the mention after (1) or before (-1) the one a tab shows, among all of the tab; null where it has none. */
  'step-mention': (call: { tabId: number; by: 1 | -1 }) => Step | null;
  /** The mention a tab shows now; null where it shows none. */
  'get-shown': (call: { tabId: number }) => Step | null;
  /** The text that was laid down for the search of our tab, once; empty where there is none. */
  'take-typed': (call: Record<string, never>) => string;
  /** Up to 12 skills for what was typed, best first; of nothing typed none, and the search is made ready. */
  'search-skills': (call: { query: string }) => SearchHit[];
  /** What each name of a list means. */
  'look-up-names': (call: { names: string[] }) => Named[];
  /** The skills of a résumé that was taken apart, with years; saves nothing. */
  'read-resume': (call: { resume: Resume }) => ResumeReading;
  /** What the welcome page's sample posting says. */
  'read-sample': (call: Record<string, never>) => Reading;
  'get-profile': (call: Record<string, never>) => Profile;
  // What changes one profile gives the active one as it is then.
  /** Add a skill or change it. */
  'save-skill': (call: { id: SkillId; name: string; level: Level; years?: number } & OfProfile) => Profile;
  'remove-skill': (call: { id: SkillId } & OfProfile) => Profile;
  /** The other spellings of skills, by id: those that mean nothing else where they stand alone. */
  'get-aliases': (call: { ids: SkillId[] }) => Record<SkillId, string[]>;
  /** The skills that the reader's own count for without being added. */
  'get-through': (call: Record<string, never>) => ThroughSkill[];
  /** Have a relation between two skills count, or no longer. */
  'switch-relation': (call: Relation & { on: boolean } & OfProfile) => Profile;
  /** Add or change many skills and remove others, all at once. */
  'change-skills': (call: { save: ProfileSkill[]; remove: SkillId[] } & OfProfile) => Profile;
}
