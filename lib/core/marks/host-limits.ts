/** The most sites that marks can be switched off on, one by one. */
export const MOST_HOSTS = 1_000;
/** The longest host there is, by RFC 1035. */
export const LONGEST_HOST = 255;
