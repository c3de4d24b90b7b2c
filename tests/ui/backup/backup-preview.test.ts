import { expect, test } from 'vitest';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import type { Reading } from '../../../lib/core/reading';
import { backupHead, backupLine } from '../../../lib/core/saved/backup';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import { partsOf, previewOf } from '../../../lib/ui/backup/backup-preview';

const AT = '2026-11-21T09:30:00.000Z';
const line = (id: string) =>
  backupLine({
    kind: 'posting',
    value: savedNow({ id, posting: plainPosting('Go'), reading: {} as Reading, now: AT }),
  });
const file = (...lines: string[]) => new Blob(lines);

test('what a backup holds is counted, and a line that is not understood refuses nothing else', async () => {
  const backup = file(backupHead(AT), line('a'), '{"kind":"posting"}\n', 'x\n', '\n', line('b'));
  expect(await previewOf(backup, (id) => id === 'b')).toEqual({
    added: 1,
    merged: 1,
    skills: 0,
    words: 0,
    hasSettings: false,
    faults: { lines: [3, 4], count: 2 },
  });
  const ids: string[] = [];
  for await (const part of partsOf(backup)) if (part.kind === 'posting') ids.push(part.value.id);
  expect(ids).toEqual(['a', 'b']);
});

test.each([
  ['nothing', ''],
  ['a profile', '{"format":"skillmark-profile","version":1,"skills":[]}'],
  ['a page', '<!doctype html>'],
])('%s is no backup', async (_what, text) => {
  await expect(previewOf(file(text), () => false)).rejects.toThrow('no backup');
});
