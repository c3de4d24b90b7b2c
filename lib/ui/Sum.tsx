import type { Match } from '../core/match';
import type { Profile } from '../core/profile';
import type { Reading } from '../core/reading';
import { namesOf } from './names';
import './sum.css';
import { OUTCOME_WORDS, TEXTS } from './texts';

/** The sum behind the score, line by line, opened on request. */
export function Sum({ match, reading, profile }: { match: Match; reading: Reading; profile: Profile }) {
  const counted = match.lines.filter((line) => line.weight > 0);
  if (counted.length === 0) return null;
  return (
    <details class="sum">
      <summary>{match.score === undefined ? TEXTS.sumNoScore : TEXTS.sum}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{TEXTS.sumSkill}</th>
            <th scope="col" class="number">
              {TEXTS.sumPoints}
            </th>
            <th scope="col" class="number">
              {TEXTS.sumOf}
            </th>
          </tr>
        </thead>
        <tbody>
          {counted.map((line) => (
            <tr key={line.requirement.start + line.requirement.anyOf.join()}>
              <th scope="row">
                {namesOf(line, reading, profile)} <span class="quiet">{OUTCOME_WORDS[line.outcome]}</span>
              </th>
              <td class="number">{tidy(line.points)}</td>
              <td class="number">{tidy(line.weight)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {TEXTS.sumTotal}
              {match.score !== undefined && ` = ${TEXTS.percent(match.score)}`}
            </th>
            <td class="number">{tidy(match.points)}</td>
            <td class="number">{tidy(match.weight)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="quiet">{TEXTS.sumRule}</p>
    </details>
  );
}

function tidy(points: number): number {
  return Math.round(points * 100) / 100;
}
