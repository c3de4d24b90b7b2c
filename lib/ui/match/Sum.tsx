import type { Match } from '../../core/match/match';
import type { Profile } from '../../core/profile/profile';
import type { Reading } from '../../core/reading';
import { numberText, percentText, t } from '../text/text';
import { namesOf } from './names';

interface Props {
  match: Match;
  reading: Reading;
  profile: Profile;
}

/** The sum behind the score, line by line. */
export function Sum({ match, reading, profile }: Props) {
  const weighing = match.lines.filter((line) => line.weight > 0);
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('sum.skill')}</th>
            <th scope="col" class="number">
              {t('sum.points')}
            </th>
            <th scope="col" class="number">
              {t('sum.of')}
            </th>
          </tr>
        </thead>
        <tbody>
          {weighing.map((line) => (
            <tr key={line.requirement.start + line.requirement.anyOf.join()}>
              <th scope="row">
                {namesOf(line, reading, profile)} <span class="quiet">{t(`outcome.${line.outcome}`)}</span>
              </th>
              <td class="number">{numberText(line.points)}</td>
              <td class="number">{numberText(line.weight)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {match.score === undefined ? t('sum.total') : t('sum.totalScore', { score: percentText(match.score) })}
            </th>
            <td class="number">{numberText(match.points)}</td>
            <td class="number">{numberText(match.weight)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="quiet">{t('sum.rule')}</p>
    </>
  );
}
