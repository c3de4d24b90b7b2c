import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Match, MatchLine } from '../../core/match/match';
import type { Profile } from '../../core/profile/profile';
import type { Reading } from '../../core/reading';
import { type GroupName, groupsOf, mentionsOf } from './groups';
import { offersOf, wordsOf } from './names';
import { Sentence } from './Sentence';
import './requirements.css';
import { numberText, t } from '../text/text';
import { useInSightFirst } from '../window/use-in-sight-first';
import { useLineKeys } from './use-line-keys';
import { lineKey, useShownLine } from './use-shown-line';

interface Props {
  match: Match;
  reading: Reading;
  profile: Profile;
  /** Shows a range of the posting's text in the page; `step` says in words which mention it is. Absent where no page is open. */
  onShow?: (start: number, end: number, step: string) => void;
  /** Where the mention starts that the page shows now, whoever asked for it; in UTF-16 code units. */
  current?: number | undefined;
  onAdd: (id: string, name: string) => void;
  /** What else can be done about a line; it stands below the sentence of the line that is open. */
  lineTools?: ((line: MatchLine) => ComponentChildren) | undefined;
}

/**
 * Everything a posting asks for, by how it is met, and below that by sentence. A click on a line opens its sentence and shows
 * where it is named, each further click the next place; after the last one the sentence is closed.
 */
export function Requirements({ match, reading, profile, current, onShow, onAdd, lineTools }: Props) {
  const id = useId();
  const [shown, setShown] = useShownLine(match, reading, current);
  const [open, setOpen] = useState('');
  const root = useRef<HTMLDivElement>(null);
  useLineKeys(root, open, setOpen);
  const plain = profile.skills.length === 0;
  const groups = groupsOf(match, plain);
  const drawn = new Set(useInSightFirst(groups.flatMap(({ sentences }) => sentences.map(({ lines }) => lines[0]))));
  const added = useRef<{ key: string; byKey: boolean; within: Element | null }>(undefined);

  // What is added goes to another group, and takes the focus along.
  useLayoutEffect(() => {
    const { key, byKey, within } = added.current ?? {};
    added.current = undefined;
    if (key === undefined || document.activeElement !== document.body) return;
    const line = within?.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"] .line-show`);
    line?.focus({ preventScroll: !byKey });
  }, [match]);

  function show(line: MatchLine) {
    const mentions = mentionsOf(line, reading);
    const key = lineKey(line);
    const isLast = shown.index + 1 >= mentions.length;
    if (open === key && (!onShow || (shown.key === key && isLast))) {
      setOpen('');
      return;
    }
    const index = shown.key === key && !isLast ? shown.index + 1 : 0;
    const mention = mentions[index];
    setOpen(key);
    if (!mention || !onShow) return;
    setShown({ key, index, start: mention.start });
    onShow(mention.start, mention.end, t('line.mention', { index: index + 1, count: mentions.length }));
  }

  function add(line: MatchLine, id: string, name: string, event: MouseEvent) {
    const within = (event.currentTarget as Element).closest('.requirements');
    added.current = { key: lineKey(line), byKey: event.detail === 0, within };
    onAdd(id, name);
  }

  return (
    <div class="requirements" ref={root}>
      {groups.map(({ name, lines, sentences }) => (
        <section key={name} class={`group group-${name}`} aria-labelledby={`${id}-${name}`}>
          <h3 id={`${id}-${name}`}>
            {titleOf(name)} <span class="group-count">{numberText(lines.length)}</span>
          </h3>
          <ul>
            {sentences
              .filter(({ lines: [first] }) => drawn.has(first))
              .map((sentence) => (
                <Sentence
                  key={sentence.strength + sentence.evidence}
                  sentence={sentence}
                  plain={plain}
                  isTold={name === 'required' || name === 'preferred'}
                  open={open}
                  wordsOf={(line) => wordsOf(line, reading, profile)}
                  offersOf={(line) => offersOf(line, reading, profile)}
                  stepOf={(line) =>
                    shown.key === lineKey(line)
                      ? t('line.mention', { index: shown.index + 1, count: mentionsOf(line, reading).length })
                      : ''
                  }
                  onShow={show}
                  onAdd={add}
                  lineTools={lineTools}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function titleOf(name: GroupName): string {
  if (name === 'missing' || name === 'partly' || name === 'have' || name === 'uncounted') return t(`group.${name}`);
  return t(`strength.${name}`);
}
