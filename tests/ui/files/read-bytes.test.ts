import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readTextFile } from '../../../lib/ui/files/read-text-file';
import { t } from '../../../lib/ui/text/text';

test('a text comes as it is, its byte order mark left out', async () => {
  expect(await readTextFile(new Blob(['\uFEFF{"größe": "日本"}']), 100)).toBe('{"größe": "日本"}');
});

test.each<[string, Blob, string]>([
  ['HI-04: what is too large', new Blob(['x'.repeat(101)]), t('error.fileLarge')],
  ['HI-05: UTF-16', new Blob([Buffer.from('\uFEFF{"version": 1}', 'utf16le')]), t('error.fileCoded')],
  ['HI-05: a packed file', new Blob([new Uint8Array(gzipSync('{"version": 1}'))]), t('error.fileCoded')],
])('%s is refused with a sentence', async (_name, file, sentence) => {
  await expect(readTextFile(file, 100)).rejects.toThrow(sentence);
});

test('a file that is gone by the time it is read is refused with a sentence', async () => {
  const gone = Object.assign(new Blob(['x']), { arrayBuffer: () => Promise.reject(new Error('NotFoundError')) });
  await expect(readTextFile(gone, 100)).rejects.toThrow(t('error.fileUnread'));
});
