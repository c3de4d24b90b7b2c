const postings = (count: number) => (count === 1 ? '1 kept posting' : `${count} kept postings`);
const skills = (count: number) => (count === 1 ? '1 skill' : `${count} skills`);

/** Texts about what is kept: postings, and the reader's own data as a whole. */
export const KEPT_TEXTS = {
  keep: 'Save',
  keepLong: 'Save this posting among your kept postings',
  kept: 'Saved',
  keptLong: (date: string) => `Saved on ${date}. Press to save it as it is now.`,
  wasKept: 'Posting saved.',
  keptAgain: 'Posting saved as it is now.',
  privateTitle: 'Save from a private window?',
  privateText:
    'The posting, its address and today’s date stay in this browser after the window is closed. Nothing else of this window is kept.',
  openDashboard: 'Kept postings and my data',

  title: 'Kept postings',
  empty: 'No posting is kept yet. Open a job posting, then press “Save” in the Skillmark window.',
  loading: 'Looking up what is kept',
  reading: 'More postings are being read.',
  sortBy: 'Sort by',
  byMatch: 'Best match',
  byDate: 'Newest',
  score: 'Match',
  keptOn: (date: string) => `Saved on ${date}`,
  openAddress: (title: string) => `Open ${title} in a new tab`,
  open: 'Open',
  remove: (title: string) => `Remove ${title}`,
  removed: (title: string) => `${title} removed.`,
  gone: 'This posting is no longer kept.',
  exportAll: 'Save all matches as',
  exportAs: (label: string) => `Save all matches as ${label}`,
  exported: (file: string, count: number) => `${file}: ${postings(count)}.`,

  settings: 'Boards and settings',
  data: 'My data',
  dataText: 'Everything stays in this browser. Nothing is sent anywhere.',
  exportProfile: 'Save my skills as a file',
  importProfile: 'Import skills from a file',
  exportedProfile: (file: string) => `Saved as ${file}.`,
  importFailed: (file: string) => `${file} was not imported`,
  importNothing: 'Your skills are as they were.',
  importTitle: (file: string) => `Import ${file}?`,
  importWay: 'What happens to the skills you have',
  merge: 'Keep them, and add those of the file',
  replace: 'Replace them by those of the file',
  doubles: (count: number) =>
    count === 1
      ? 'One entry comes twice in the file: the later one counts.'
      : `${count} entries come again in the file: the later ones count.`,
  planNames: { added: 'Added', changed: 'Changed', kept: 'Unchanged', removed: 'Removed' },
  more: (count: number) => `and ${count} more`,
  applyImport: 'Import',
  cancel: 'Cancel',
  imported: (count: number) => `Imported. You have ${skills(count)}.`,

  deleteAll: 'Delete everything',
  deleteTitle: 'Delete everything?',
  deleteText: (ofSkills: number, ofPostings: number) =>
    `This deletes ${skills(ofSkills)}, ${postings(ofPostings)} and all settings, and gives back access to sites you allowed. It cannot be undone.`,
  deleted: 'Everything is deleted.',

  setAside: (count: number) =>
    count === 1
      ? 'One thing that was stored is damaged and could not be read. It is set aside.'
      : `${count} things that were stored are damaged and could not be read. They are set aside.`,
  setAsideSave: 'Save the damaged data as a file',
  setAsideDrop: 'Delete the damaged data',
  setAsideDropped: 'The damaged data is deleted.',

  fileLarge: 'The file is larger than 1 MB, which no profile is.',
  fileCoded: 'The file is not text in UTF-8. Save it as UTF-8, unpacked, and try again.',
  fileUnread: 'The browser could not read the file.',
};
