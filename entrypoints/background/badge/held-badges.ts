/** The tabs in whose badges a note stands, each with the timer that takes it away. */
export const held = new Map<number, ReturnType<typeof setTimeout>>();

/** The tabs on whose buttons a hint of a note stands, each with the timer that takes it away. */
export const hinted = new Map<number, ReturnType<typeof setTimeout>>();
