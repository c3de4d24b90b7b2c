// All that knows the words and expressions of the reader: imported at once it would be evaluated before any answer.
export { SAMPLE_POSTING } from '../../../lib/core/match/sample-posting';
export { bareName, skillNamed } from '../../../lib/core/mentions/look-up';
export { withStructured } from '../../../lib/core/posting/job-posting';
export { checkWord } from '../../../lib/core/profile/words/word-check';
export { readThoroughly } from '../../../lib/core/read';
export { monthOf } from '../../../lib/core/resume/periods';
export { readResume } from '../../../lib/core/resume/read-resume';
