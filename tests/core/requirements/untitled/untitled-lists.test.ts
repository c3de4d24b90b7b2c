import { expect, test } from 'vitest';
import { plainBlocks } from '../../../../lib/core/posting/plain-blocks';
import { outline } from '../../../../lib/core/requirements/outline';
import { untitledSections } from '../../../../lib/core/requirements/untitled/untitled-lists';
import { atOnce } from '../../../../lib/core/text/steps';

/** What each block of a text is in that its neighbours tell. */
function sectionsOf(text: string) {
  const blocks = plainBlocks(text);
  const places = outline(text, blocks, () => false);
  const untitled = untitledSections({ text, blocks }, places, 'en', () => false);
  const of = (i: number) => atOnce(untitled(i));
  return blocks.map((_, i) => of(i));
}

test('an item that says nothing is what those beside it are', () => {
  const text = 'Nuts and bolts\n- Knowledge of SQL\n- Terraform, Ansible\n- Ability to explain';
  expect(sectionsOf(text).slice(1)).toEqual(['required', 'required', 'required']);
});

test('duties and a boundary between duties and demands tell nothing', () => {
  const text = '- Design things\n- Terraform\n- Write things\n- Kafka\n- Knowledge of SQL\n- Ability to explain';
  expect(sectionsOf(text)).toEqual([null, null, null, null, 'required', 'required']);
});

test('a list of names, and one with a single demand, tell nothing', () => {
  expect(sectionsOf('- Terraform\n- Kafka\n- Redis')).toEqual([null, null, null]);
  expect(sectionsOf('- Terraform\n- Kafka\n- Knowledge of SQL')).toEqual([null, null, null]);
});

test('what is silent among wishes is a wish', () => {
  expect(sectionsOf('- Rust is a plus\n- Zig\n- Go would be nice')).toEqual([null, 'preferred', null]);
});

test('lines without a mark are a list where there are enough of them', () => {
  const lines = ['Knowledge of SQL', 'Terraform, Ansible', 'Ability to explain', 'Fluent English'];
  expect(sectionsOf(lines.join('\n'))[1]).toBe('required');
  expect(sectionsOf(lines.slice(0, 3).join('\n'))).toEqual([null, null, null]);
});

test('a blank line parts two lists', () => {
  const text = '- Terraform\n- Kafka\n\n- Knowledge of SQL\n- Ability to explain';
  expect(sectionsOf(text)).toEqual([null, null, 'required', 'required']);
});

test('under a heading that is known nothing is told', () => {
  expect(sectionsOf('Your tasks\n- Knowledge of SQL\n- Kafka\n- Ability to explain')).toEqual([null, null, null, null]);
});

test('a heading of the job or its time is outvoted by plain demands, not by a few', () => {
  const asked = '- Knowledge of SQL\n- Terraform, Ansible\n- Ability to explain';
  expect(sectionsOf(`The role\n${asked}`).slice(1)).toEqual(['required', 'required', 'required']);
  const mixed = '- Design things\n- Knowledge of SQL\n- Terraform\n- Write things';
  expect(sectionsOf(`The role\n${mixed}`).slice(1)).toEqual([null, null, null, null]);
});

test('little extras are pay where most of them plainly are, and wishes over what looks like demands', () => {
  const paid = '- 28 days of vacation\n- Health insurance\n- MacBook for everyone';
  expect(sectionsOf(`Little extras\n${paid}`).slice(1)).toEqual(['offer', 'offer', 'offer']);
  const wished = '- Knowledge of SQL\n- Terraform\n- Ability to explain';
  expect(sectionsOf(`Little extras\n${wished}`).slice(1)).toEqual([null, null, null]);
  expect(sectionsOf(`Nice to have\n${paid}`).slice(1)).toEqual([null, null, null]);
});

test('LS-04: a list without end is read some items at a time', () => {
  const blocks = plainBlocks('- Go\n'.repeat(4_000));
  const text = '- Go\n'.repeat(4_000);
  const places = outline(text, blocks, () => false);
  const steps = untitledSections({ text, blocks }, places, 'en', () => false)(0);
  let count = 0;
  while (!steps.next().done) count++;
  expect(count).toBeGreaterThan(400);
});
