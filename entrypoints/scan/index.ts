import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPostings } from '../../lib/boards/fixed';
import { startScan } from './start';

export default defineUnlistedScript(() => startScan(findPostings));
