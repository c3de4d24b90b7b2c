import type { Effect, Offered } from '../../core/resume/review';
import { counted, t } from '../text/text';

const EFFECTS = { new: 'import.isNew', changed: 'import.isChanged', same: 'import.isSame' } as const satisfies Record<
  Effect,
  string
>;

/** One skill of a document: its name, years and level, what it would change, and the line it was found in. */
export function ImportRow({ one, ticked, onTurn }: { one: Offered; ticked: boolean; onTurn: () => void }) {
  const { found, skill, effect } = one;
  return (
    <li class={`import-row import-${effect}`}>
      <label>
        <input type="checkbox" checked={ticked} onChange={onTurn} />
        <span class="import-name">
          {skill.name}
          {skill.years !== undefined && <span class="import-count"> {counted('count.years', skill.years)}</span>}
          {skill.level !== 'working' && <span class="import-count"> {t(`level.${skill.level}`)}</span>}
        </span>
        <span class="import-effect">{found.guess ? t('import.isGuess') : t(EFFECTS[effect])}</span>
      </label>
      <p class="quiet import-evidence">
        <bdi>{t('import.line', { line: found.line, text: found.evidence })}</bdi>
      </p>
    </li>
  );
}
