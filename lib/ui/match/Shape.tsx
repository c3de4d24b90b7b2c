import type { Outcome } from '../../core/match/match';
import './shape.css';

/** What a shape stands for: an outcome, something not needed, or a technology with nothing to compare it with. */
export type ShapeKind = Outcome | 'excluded' | 'plain';

/** The outcome of a line as a shape: told apart without colour, and silent for screen readers, which get the word. */
export function Shape({ kind }: { kind: ShapeKind }) {
  return (
    <svg class={`shape shape-${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {SHAPES[kind]}
    </svg>
  );
}

const RING = <circle cx="8" cy="8" r="6.25" class="shape-ring" />;

const SHAPES = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" class="shape-fill" />
      <path d="M4.8 8.3 7 10.5 11.3 5.8" class="shape-cut" />
    </>
  ),
  short: (
    <>
      {RING}
      <path d="M8 3.5a4.5 4.5 0 0 0 0 9z" class="shape-fill" />
    </>
  ),
  related: (
    <>
      <circle cx="5.6" cy="8" r="4.3" class="shape-ring" />
      <circle cx="10.4" cy="8" r="4.3" class="shape-ring" />
    </>
  ),
  missing: <circle cx="8" cy="8" r="6.25" class="shape-ring shape-dashed" />,
  excluded: (
    <>
      {RING}
      <path d="M3.7 12.3 12.3 3.7" class="shape-ring" />
    </>
  ),
  plain: <circle cx="8" cy="8" r="3" class="shape-fill" />,
};
