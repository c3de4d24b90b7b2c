/** What a word of the reader's own is, where others have the category of their file. */
export const OWN_CATEGORY = 'own';
