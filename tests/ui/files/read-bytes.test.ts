import { expect, test } from 'vitest';
import { readBytes } from '../../../lib/ui/files/read-bytes';
import { t } from '../../../lib/ui/text/text';

test('a file comes as it is', async () => {
  expect([...(await readBytes(new Blob([new Uint8Array([0, 255, 7])]), 100))]).toEqual([0, 255, 7]);
});

test('HI-04: of what is too large no more comes than tells that it is', async () => {
  expect(await readBytes(new Blob(['x'.repeat(5_000)]), 100)).toHaveLength(101);
});

test('a file that is gone by the time it is read is refused with a sentence', async () => {
  const gone = Object.assign(new Blob(['x']), { arrayBuffer: () => Promise.reject(new Error('NotFoundError')) });
  const file = Object.assign(new Blob(['x']), { slice: () => gone });
  await expect(readBytes(file, 100)).rejects.toThrow(t('error.fileUnread'));
});
