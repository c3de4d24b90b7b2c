/** The number of the node that a walk begins at; no other leads to it. */
export const ROOT = 0;

/** What a link says of its node beside its first child and the class that leads there. */
export const MANY = 1;
export const GAP = 2;
export const ENDS = 4;
/** All that end there begin with a capital, and count in their own case only. */
export const ENDS_IN_CAPITAL = 8;
export const LABEL_AT = 4;
export const CHILD_AT = 12;
/** The class that leads to the child of a leaf: no character has it. */
export const NO_CLASS = 0xff;
/** Marks the last of siblings among labels; lower bits say how the letter is written: `table/signs.ts`. */
export const LAST = 0x8000;
