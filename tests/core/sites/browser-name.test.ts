import { expect, it } from 'vitest';
import { browserName } from '../../../lib/core/sites/browser-name';

const CHROMIUM = { brand: 'Chromium', version: '156' };
const NONE = { brand: 'Not=A?Brand', version: '24' };
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

it.each([
  [{ brands: [NONE, CHROMIUM], userAgent: '' }, 'Chromium 156'],
  [{ brands: [CHROMIUM, { brand: 'Microsoft Edge', version: '156' }, NONE], userAgent: '' }, 'Microsoft Edge 156'],
  [{ userAgent: AGENT }, 'Firefox 153.0'],
  [{ brands: [NONE], userAgent: AGENT }, 'Firefox 153.0'],
  [{ userAgent: 'x' }, 'unknown'],
])('%j is %s', (agent, name) => {
  expect(browserName(agent)).toBe(name);
});
