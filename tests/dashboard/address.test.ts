import { expect, test } from 'vitest';
import { dashboardAddress, withoutFormat } from '../../entrypoints/dashboard/address';

test('reads which posting is meant, and the format to save it in', () => {
  const hash = `#${new URLSearchParams({ tab: '7', frame: '0', key: 'a&b=c#d', format: 'csv' })}`;
  expect(dashboardAddress(hash)).toEqual({ tabId: 7, frameId: 0, key: 'a&b=c#d', format: 'csv' });
  expect(dashboardAddress(withoutFormat(hash))).toEqual({ tabId: 7, frameId: 0, key: 'a&b=c#d' });
});

test.each([
  '',
  '#',
  '#tab=7',
  '#tab=7&frame=0',
  '#tab=x&frame=0&key=k',
  '#tab=-1&frame=0&key=k',
  '#tab=1e9&frame=0&key=k',
])('takes nothing from %j', (hash) => {
  expect(dashboardAddress(hash)).toBeUndefined();
});
