import { expect, test } from 'vitest';
import { attempts } from '../../entrypoints/dashboard/attempts';

const fails = (why: string) => () => Promise.reject(new Error(why));
const works = async () => undefined;

test('what went wrong is told until the same part goes well', async () => {
  const told: (string | undefined)[] = [];
  const attempt = attempts((failed) => told.push(failed));
  await attempt('saved', fails('No answer.'));
  await attempt('keys', works);
  await attempt('saved', fails('No answer yet.'));
  await attempt('saved', works);
  expect(told).toEqual(['No answer.', 'No answer.', 'No answer yet.', undefined]);
});

test('of two parts that went wrong the other one is told when the first goes well', async () => {
  const told: (string | undefined)[] = [];
  const attempt = attempts((failed) => told.push(failed));
  await attempt('saved', fails('Nothing saved.'));
  await attempt('keys', fails('No keys.'));
  await attempt('saved', works);
  await attempt('keys', works);
  expect(told).toEqual(['Nothing saved.', 'Nothing saved.', 'No keys.', undefined]);
});

test('of several at a time the last one counts, however late the others end', async () => {
  const told: (string | undefined)[] = [];
  const wanted: boolean[] = [];
  const attempt = attempts((failed) => told.push(failed));
  const slow = Promise.withResolvers<void>();
  const first = attempt('saved', async (isWanted) => {
    await slow.promise;
    wanted.push(isWanted());
    throw new Error('Too late.');
  });
  await attempt('saved', async (isWanted) => wanted.push(isWanted()));
  slow.resolve();
  await first;
  expect(wanted).toEqual([true, false]);
  expect(told).toEqual([undefined]);
});
