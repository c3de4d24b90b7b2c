import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { counted, t } from '../../../lib/ui/text/text';
import { BROWSERS, openBrowser } from '../support/browsers';
import { focusOf, tabTo } from '../support/focus';
import { settled, textOf } from '../support/own';

const WAIT = { timeout: 60_000 };
const CEPH = { id: 'ceph', name: 'Ceph', level: 'working' };
const KOTLIN = { id: 'kotlin', name: 'Kotlin', level: 'expert', years: 4 };
const OPENER = t('data.importProfile');

describe.each(BROWSERS)('AX-02: a file of skills by keyboard alone, %s', (name) => {
  let browser: Driven;
  let own: Tab;
  let folder: string;
  const skills = async () => ((await call(own, 'get-profile', {})).answer as { skills: object[] }).skills;
  const focused = () => focusOf(own);
  const choose = async (file: string) => {
    while ((await focused()).name !== OPENER) await tabTo(own, '.import-skills-part > button');
    await own.chooseFile('Enter', resolve(folder, file));
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'skillmark-files-'));
    const file = { format: 'skillmark-profile', version: 1, skills: [KOTLIN] };
    writeFileSync(join(folder, 'mine.json'), JSON.stringify(file));
    writeFileSync(join(folder, 'broken.json'), '{"skills": [');
    browser = await openBrowser(name, {});
    own = await browser.openOwn('dashboard.html#data');
    await call(own, 'save-skill', CEPH);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a file that cannot be read is said, and the focus stays on the button', async () => {
    await expect.poll(() => textOf(own, '.import-skills-part'), WAIT).toBeDefined();
    await expect.poll(skills, WAIT).toEqual([CEPH]);
    await choose('broken.json');
    await expect
      .poll(() => textOf(own, '.import-failed strong'), WAIT)
      .toBe(t('import.failed', { file: 'broken.json' }));
    expect(await focused()).toEqual({ name: OPENER, fault: '' });
  });

  test('what a file would do is read first, where the focus is seen, and it may be left alone', async () => {
    await choose('mine.json');
    await expect.poll(focused, WAIT).toEqual({ name: t('import.title', { file: 'mine.json' }), fault: '' });
    await tabTo(own, '.import-buttons button');
    await own.press('Enter');
    await expect.poll(focused, WAIT).toEqual({ name: OPENER, fault: '' });
    expect(await skills()).toEqual([CEPH]);
  });

  test('the way is chosen by an arrow, the import applied, and taken back', async () => {
    await choose('mine.json');
    await expect.poll(() => textOf(own, '.import h3'), WAIT).toBe(t('import.title', { file: 'mine.json' }));
    await tabTo(own, '.import input');
    await own.press('ArrowDown');
    await expect.poll(focused, WAIT).toEqual({ name: t('import.replace'), fault: '' });
    await tabTo(own, '.import-buttons .button-main');
    await own.press('Enter');
    await expect.poll(skills, WAIT).toEqual([KOTLIN]);
    expect(await focused()).toEqual({ name: OPENER, fault: '' });
    const done = t('import.done', { skills: counted('count.skills', 1) });
    await expect.poll(() => textOf(own, '.notice-text'), WAIT).toBe(done);
    await tabTo(own, '.notice-undo');
    await own.press('Enter');
    await expect.poll(skills, WAIT).toEqual([CEPH]);
    expect((await focused()).fault).toBe('');
    await settled(own);
  });

  test('a PDF and a Word document are read in the built page, with nothing fetched', async () => {
    for (const [file, skill] of [
      ['cloud-engineer.pdf', 'Argo CD'],
      ['backend-german.docx', 'Quarkus'],
    ]) {
      await own.run(() => document.querySelector<HTMLElement>('.import-skills-part > button')?.focus());
      await choose(join(process.cwd(), 'tests/evaluation/resumes', file ?? ''));
      await expect.poll(() => textOf(own, '.import h3'), WAIT).toBe(t('import.title', { file: file ?? '' }));
      expect(await textOf(own, '.import-skills')).toContain(skill);
      await tabTo(own, '.import-buttons .button-main');
      await own.press('Enter');
      await expect.poll(async () => JSON.stringify(await skills()), WAIT).toContain(`"${skill}"`);
    }
    await settled(own);
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
