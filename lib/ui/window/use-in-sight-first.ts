import { useEffect, useState } from 'preact/hooks';

/** In CSS pixels: the height of our popup, the least that a sentence takes where two stand beside each other, and what stands around them. */
const POPUP = 600;
const LINE = 15;
const AROUND = 220;

/**
 * The lines to draw: at first as many as can be in sight, and all of them as soon as those are painted. To draw what is out of
 * sight takes as long as what is in sight, and would be waited for.
 */
export function useInSightFirst<Line>(lines: Line[]): Line[] {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return isPainted ? lines : lines.slice(0, mostInSight());
}

/** A popup has its height from what is drawn in it: before that, it says less. */
function mostInSight(): number {
  return Math.ceil((Math.max(POPUP, innerHeight) - AROUND) / LINE);
}
