/** Whose place it is where it is not the applicant's. */
const OTHERS =
  /\b(?:(?:we are|we're)(?! (?:only |currently |now )?(?:considering|looking|hiring|seeking|recruiting|searching|accepting|open))|company|agency|firm|startup|our teams?|headquartered|our customers|clients|of us|employees|nomads|if you|if|those|each new employee|excludes?|excluding|except|not eligible|individuals)\b|\b(?:offices?|hq|headquarters|teams?|hubs?|locations) (?:(?:is|are) )?$/;

/** True where what stands right ahead of a place tells of somebody else than the reader. `before`: folded, in lower case. */
export function isOfOthers(before: string): boolean {
  return OTHERS.test(before);
}
