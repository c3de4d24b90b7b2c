import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../../../lib/ui/files/read-lines';

async function linesOf(file: Blob, longest = 1_000): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(file, longest)) lines.push(line);
  return lines;
}

test('the lines of a file come one by one, empty ones left out, the last without an end', async () => {
  expect(await linesOf(new Blob(['a\n\nb b\n', 'ü\n日本']))).toEqual(['a', 'b b', 'ü', '日本']);
});

test('lines are whole, wherever the pieces of a file end', async () => {
  const texts = fc.array(
    fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\S/.test(text) && !/[\n\r]/.test(text)),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (all) => {
      const found = await linesOf(new Blob(all.flatMap((text) => [text, '\n'])));
      expect(found).toEqual(all.map((text) => new TextDecoder().decode(new TextEncoder().encode(text))));
    }),
    { numRuns: 50 },
  );
});

test('what is no UTF-8, and a line without end, are refused', async () => {
  await expect(linesOf(new Blob([new Uint8Array([0x61, 0xff, 0xfe])]))).rejects.toThrow('UTF-8');
  await expect(linesOf(new Blob(['x'.repeat(200_000)]), 1_000)).rejects.toThrow('no backup');
});
