import { isRecord } from '../json-ld';
import type { PostingFields, SaidLines } from '../posting';
import { placesOf } from './place';
import { lineOf, said } from './said';

const MONTHS = 12;

/** What a JobPosting of schema.org says, as lines: its fields, how one is employed, where applicants may live, and how long they have worked. */
export function dataLines(
  node: Record<string, unknown>,
  { location, workMode, salary }: PostingFields,
): SaidLines | undefined {
  const kinds = [node.employmentType]
    .flat()
    .slice(0, 5)
    .map((one) => said(one))
    .filter(Boolean)
    .join(', ');
  const employment = lineOf(kinds);
  const applicants = placesOf(node.applicantLocationRequirements, undefined);
  const experience = experienceOf(node.experienceRequirements);
  const lines = Object.entries({ location, workMode, salary, employment, applicants, experience });
  const some = lines.filter(([, line]) => line);
  return some.length > 0 ? Object.fromEntries(some) : undefined;
}

/** Months are said in numbers; else the words count. */
function experienceOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const months = Number(value.monthsOfExperience);
  return months > 0 && months <= 300 ? `${Math.round((2 * months) / MONTHS) / 2} years of experience` : undefined;
}
