/** The most characters of a text of somebody else's that is one line. */
export const LONGEST_FIELD = 200;
/** The most characters of a name of a skill, and of its id. */
export const LONGEST_NAME = 80;
