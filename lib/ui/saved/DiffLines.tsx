import type { Asked, DiffLine } from '../../core/saved/again/diff-lines';
import { counted, listText, t } from '../text/text';

/** The most lines that are shown of one kind. */
const MOST = 12;

/** What is asked for differently: since an earlier day, or in another place. */
export function DiffLines({ lines, kind }: { lines: DiffLine[]; kind: 'since' | 'there' }) {
  if (lines.length === 0) return <p class="quiet">{t(`job.none.${kind}`)}</p>;
  const named = (which: DiffLine['kind']) => {
    const names = lines.filter((line) => line.kind === which).map(({ skills }) => listText(skills, 'any'));
    return names.length > MOST ? [...names.slice(0, MOST), '…'] : names;
  };
  const [added, removed] = [named('added'), named('removed')];
  const changed = lines.filter((line) => line.kind === 'changed').slice(0, MOST);
  return (
    <ul class="job-lines">
      {added.length > 0 && <li>{t(`job.added.${kind}`, { names: listText(added, 'all') })}</li>}
      {removed.length > 0 && <li>{t(`job.removed.${kind}`, { names: listText(removed, 'all') })}</li>}
      {changed.map((line) => (
        <li key={line.skills.join()}>
          {t(`job.other.${kind}`, {
            names: listText(line.skills, 'any'),
            before: line.before ? askedText(line.before) : '',
            after: askedText(line.asked),
          })}
        </li>
      ))}
    </ul>
  );
}

function askedText({ strength, years }: Asked): string {
  const how = t(`strength.${strength}`);
  return years === undefined ? how : `${how} (${counted('count.years', Math.ceil(years))})`;
}
