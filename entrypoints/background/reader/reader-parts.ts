// All that knows the names, words and expressions of the reader: imported at once it would be evaluated before any answer.
export { lookUpName, sureAliases } from '../../../lib/core/dictionary/named';
export { MOST_HITS, searchSkills } from '../../../lib/core/dictionary/search';
export { SAMPLE_POSTING } from '../../../lib/core/match/sample-posting';
export { throughSkills } from '../../../lib/core/match/through';
export { bareName, skillNamed } from '../../../lib/core/mentions/look-up';
export { withStructured } from '../../../lib/core/posting/job-posting';
export { ownHits, ownNamed } from '../../../lib/core/profile/words/own-hits';
export { checkWord } from '../../../lib/core/profile/words/word-check';
export { readThoroughly } from '../../../lib/core/read';
export { monthOf } from '../../../lib/core/resume/periods';
export { readResume } from '../../../lib/core/resume/read-resume';
export { dictionary } from './dictionary';
