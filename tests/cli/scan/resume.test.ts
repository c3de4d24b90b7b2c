import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { main } from '../../../lib/cli/scan/main';
import { printed } from '../printed';

const folder = mkdtempSync(join(tmpdir(), 'skillmark-resume-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

afterAll(() => rmSync(folder, { recursive: true }));

test('prints the skills of each résumé on a line, and goes on after one that cannot be read', async () => {
  const good = file(
    'a.txt',
    'Experience\n\nDeveloper, Acme\n2019 - 2021\n- Kubernetes and Terraform\n\nSkills\nGo, Zorblaxqu',
  );
  const { status, stdout, stderr } = await printed(main, ['--resume', join(folder, 'none.txt'), good]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/none\.txt: no such file/);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      file: good,
      skills: [
        { skill: 'go', name: 'Go', evidence: 'Go, Zorblaxqu' },
        { skill: 'kubernetes', name: 'Kubernetes', years: 2, evidence: '- Kubernetes and Terraform' },
        { skill: 'terraform', name: 'Terraform', years: 2, evidence: '- Kubernetes and Terraform' },
      ],
      unread: ['Zorblaxqu'],
    },
  ]);
});

test('a PDF and a DOCX are read', async () => {
  const files = ['tests/evaluation/resumes/data-french.pdf', 'tests/evaluation/resumes/backend-german.docx'];
  const { status, stdout } = await printed(main, ['--resume', ...files]);
  expect(status).toBe(0);
  const [french, german] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(french.skills).toContainEqual(expect.objectContaining({ skill: 'snowflake', years: 4.5 }));
  expect(german.skills).toContainEqual(expect.objectContaining({ skill: 'quarkus' }));
});
