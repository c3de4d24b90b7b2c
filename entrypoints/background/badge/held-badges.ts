/** The tabs in whose badges a note stands, each with the timer that takes it away. */
export const held = new Map<number, ReturnType<typeof setTimeout>>();
