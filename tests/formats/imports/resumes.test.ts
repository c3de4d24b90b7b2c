import { readdirSync, readFileSync } from 'node:fs';
import packed from 'virtual:skills';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import { lookUpName } from '../../../lib/core/dictionary/named';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { readResume } from '../../../lib/core/resume/read-resume';
import { importFile } from '../../../lib/formats/imports';

/** What must be found in a résumé: skills by name, with years or null, and what may be found beside them. */
interface Labels {
  skills: Record<string, number | null>;
  also?: string[];
}

const FOLDER = 'tests/evaluation/resumes';
const NOVEMBER_2026 = 2026 * 12 + 10;
const dictionary = openDictionary(packed);
const files = readdirSync(`${FOLDER}/labels`).map((name) => name.replace(/\.yaml$/, ''));
const labelsOf = (file: string) => parse(readFileSync(`${FOLDER}/labels/${file}.yaml`, 'utf8')) as Labels;

/** A label may have any of a skill's names. */
function idOf(name: string): string {
  return lookUpName(dictionary, name).skills[0]?.id ?? name;
}

async function read(file: string) {
  const { resume } = await importFile(file, new Uint8Array(readFileSync(`${FOLDER}/${file}`)));
  const { skills } = readResume(resume, dictionary, EMPTY_OVERLAY, NOVEMBER_2026);
  return new Map(skills.filter(({ guess }) => !guess).map(({ id, years }) => [id, years]));
}

test('97 % of what is found in ten résumés is right, 95 % of what is there is found, and 90 % of years are within one', async () => {
  const wrong: string[] = [];
  let [right, found, there, near, dated] = [0, 0, 0, 0, 0];
  for (const file of files) {
    const { skills: labelled, also: beside = [] } = labelsOf(file);
    const skills = Object.fromEntries(Object.entries(labelled).map(([name, years]) => [idOf(name), years]));
    const also = beside.map(idOf);
    const names = await read(file);
    there += Object.keys(skills).length;
    for (const [name, years] of names) {
      if (also.includes(name)) continue;
      found++;
      if (Object.hasOwn(skills, name)) right++;
      else wrong.push(`${file}: ${name} is not there`);
      const said = skills[name];
      if (said === null || said === undefined) continue;
      dated++;
      if (Math.abs((years ?? 0) - said) <= 1) near++;
      else wrong.push(`${file}: ${name} ${years} years, ${said} said`);
    }
    for (const name of Object.keys(skills)) if (!names.has(name)) wrong.push(`${file}: ${name} was not found`);
  }
  const shares = { precision: right / found, recall: right / there, years: near / dated };
  const report = `${JSON.stringify({ ...shares, found, there, dated })}\n${wrong.join('\n')}`;
  if (process.env.REPORT) process.stderr.write(report);
  expect(shares.precision, report).toBeGreaterThanOrEqual(0.97);
  expect(shares.recall, report).toBeGreaterThanOrEqual(0.95);
  expect(shares.years, report).toBeGreaterThanOrEqual(0.9);
});
