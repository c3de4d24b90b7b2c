import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveReader } from '../background/reader/load-reader';
import * as parts from '../background/reader/reader-parts';

/** What reads, as Firefox's background loads it once it is to read. */
export default defineUnlistedScript({ include: ['firefox'], main: () => leaveReader(parts) });
