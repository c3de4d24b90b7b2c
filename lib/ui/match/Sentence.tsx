import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { MatchLine } from '../../core/match/match';
import { AddButton } from './AddButton';
import type { SentenceLines } from './groups';
import { Line } from './Line';
import type { LineWords, Offer } from './names';
import { lineKey } from './use-shown-line';

interface Props {
  sentence: SentenceLines;
  /** True where there is nothing to compare with. */
  plain: boolean;
  /** True where the heading says how strongly it is asked for. */
  isTold: boolean;
  /** The key of the line that is open; empty where none is. */
  open: string;
  wordsOf: (line: MatchLine) => LineWords;
  /** The skills of a line that can be added. */
  offersOf: (line: MatchLine) => Offer[];
  /** Which mention of a line the page shows, in words; empty where it shows another. */
  stepOf: (line: MatchLine) => string;
  onShow: (line: MatchLine) => void;
  onAdd: (line: MatchLine, id: string, name: string, event: MouseEvent) => void;
  lineTools?: ((line: MatchLine) => ComponentChildren) | undefined;
}

/** Whether a line is met, though perhaps with too few years, by what the reader has beside its skills: its own button would be in the way. */
function isMetByAnother({ outcome }: MatchLine): boolean {
  return outcome === 'met' || outcome === 'short';
}

/** What one sentence asks for, side by side; a line that is open has the sentence below, once for all of them, and what can be done about the line. */
export function Sentence({ sentence, plain, isTold, open, ...rest }: Props) {
  const { wordsOf, offersOf, stepOf, onShow, onAdd, lineTools } = rest;
  const id = useId();
  const { strength, evidence, lines } = sentence;
  const opened = lines.find((line) => lineKey(line) === open);
  const words = opened && wordsOf(opened);
  const offers = opened ? offersOf(opened) : [];
  return (
    <li class={`sentence ${opened ? 'sentence-open' : ''}`}>
      <div class="lines">
        {lines.map((line) => (
          <Line
            key={lineKey(line)}
            line={line}
            words={wordsOf(line)}
            offers={offersOf(line)}
            step={stepOf(line)}
            compared={!plain && strength !== 'excluded'}
            isPlus={strength === 'preferred' && !isTold}
            isOpen={line === opened}
            evidence={id}
            onShow={() => onShow(line)}
            onAdd={(...what) => onAdd(line, ...what)}
          />
        ))}
      </div>
      <p id={id} class="line-evidence" dir="auto" hidden={!opened}>
        {evidence}
      </p>
      {opened && (
        <div class="line-more">
          {words?.more && <p>{words.more}</p>}
          {opened && (offers.length > 1 || (offers.length > 0 && isMetByAnother(opened))) && (
            <p class="line-offers">
              {offers.map((offer) => (
                <AddButton key={offer.id} {...offer} label={offer.name} onAdd={(...what) => onAdd(opened, ...what)} />
              ))}
            </p>
          )}
          {lineTools?.(opened)}
        </div>
      )}
    </li>
  );
}
