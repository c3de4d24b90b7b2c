import { afterEach, expect, test, vi } from 'vitest';
import { downloadFile } from '../../../lib/ui/files/download-file';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('EX-12: saves under the given name, and gives the address of the text up a minute later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const page = document.implementation.createHTMLDocument();
  const clicked: string[] = [];
  vi.spyOn(page, 'createElement').mockImplementation(() => {
    const link = document.createElement('a');
    link.click = () => clicked.push(`${link.download} ${link.href}`);
    return link;
  });
  const revoked = vi.spyOn(URL, 'revokeObjectURL');
  downloadFile('Ä', 'text/csv', 'a.csv', page);
  const [name, address = ''] = clicked[0]?.split(' ') ?? [];
  expect(name).toBe('a.csv');
  expect(await (await fetch(address)).text()).toBe('Ä');
  await vi.advanceTimersByTimeAsync(59_000);
  expect(revoked).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(revoked).toHaveBeenCalledWith(address);
});
