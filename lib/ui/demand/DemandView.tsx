import { useMemo, useState } from 'preact/hooks';
import type { FactValues } from '../../core/posting/fact';
import type { Profile } from '../../core/profile/profile';
import {
  compareAll,
  type DemandPosting,
  lifts,
  pairs,
  payBySkill,
  type Standing,
  shareByWeek,
  skillDemand,
} from '../../core/saved/demand';
import { type AskedSkills, readingOf, type SavedSummary } from '../../core/saved/summary';
import type { Notices } from '../parts/use-notice';
import { calendarDay } from '../text/day';
import { counted, language, numberText, percentText, t } from '../text/text';
import { BarPicture } from './BarPicture';
import './demand.css';
import type { Bar, DemandActions } from './demand-data';
import { LinePicture } from './LinePicture';
import { Plot } from './Plot';

interface Props {
  postings: SavedSummary[];
  skills: AskedSkills;
  profile: Profile;
  actions: DemandActions;
  notices: Notices;
}

/** With fewer postings one more or less changes much. */
const FEW = 30;
/** How many bars a picture has at first. */
const MOST = 20;
const MOST_TO_LEARN = 12;
/** The least postings with pay that say something of a skill. */
const LEAST_PAID = 3;

/** What saved postings ask for, all of them together: which skills, what to learn next, how it changes, what comes together, what it pays. */
export function DemandView({ postings, skills, profile, actions, notices }: Props) {
  const [picked, setPicked] = useState('');
  const all = useMemo(
    () =>
      compareAll(
        postings.map((one) => demandPosting(one, skills)),
        profile,
      ),
    [postings, profile],
  );
  const demand = useMemo(() => skillDemand(all, profile), [all]);
  const learn = useMemo(() => lifts(all), [all]);
  const top = demand.slice(0, MOST);
  const together = useMemo(
    () =>
      pairs(
        all,
        top.map(({ id }) => id),
      ).filter(({ count }) => count > 1),
    [all],
  );
  const pay = useMemo(() => payBySkill(all, LEAST_PAID), [all]);
  const skill = demand.some(({ id }) => id === picked) ? picked : (demand[0]?.id ?? '');
  const weeks = useMemo(() => (skill ? shareByWeek(all, skill) : []), [all, skill]);
  const hasSkills = profile.skills.length > 0;
  if (postings.length === 0) return <p class="quiet">{t('demand.empty')}</p>;

  const share = (count: number) => percentText(Math.round((100 * count) / all.length));
  const kindOf = (standing: Standing): Bar['kind'] => (hasSkills ? standing : 'plain');
  const asked = top.map(
    ({ id, name, count, required, standing }): Bar => ({
      key: id,
      label: name,
      value: count,
      text: numberText(count),
      kind: kindOf(standing),
      more: [share(count), numberText(required), ...(hasSkills ? [t(`demand.standing.${standing}`)] : [])],
    }),
  );
  const toLearn = learn.slice(0, MOST_TO_LEARN).map(({ id, name, count }): Bar => {
    return { key: id, label: name, value: count, text: numberText(count), kind: 'missing' };
  });
  const byWeek = weeks.map(({ week, share: part, of }): Bar => {
    const text = percentText(Math.round(100 * part));
    return { key: week, label: calendarDay(week), value: part, text, kind: 'plain', more: [numberText(of)] };
  });
  const joined = together.slice(0, MOST).map(({ ids, names, count }): Bar => {
    return { key: ids.join(' '), label: names.join(' + '), value: count, text: numberText(count), kind: 'plain' };
  });
  const paid = pay.skills.slice(0, MOST).map(({ id, name, median, count }): Bar => {
    return {
      key: id,
      label: name,
      value: median,
      text: moneyText(median, pay.currency),
      kind: 'plain',
      more: [numberText(count)],
    };
  });
  return (
    <div class="demand">
      <p role={postings.length < FEW ? 'note' : undefined} class={postings.length < FEW ? 'demand-few' : 'quiet'}>
        {counted(postings.length < FEW ? 'demand.few' : 'demand.of', postings.length)}
      </p>
      <Plot
        title={t('demand.asked')}
        heads={[
          t('demand.skill'),
          t('demand.postings'),
          t('demand.share'),
          t('strength.required'),
          ...(hasSkills ? [t('demand.you')] : []),
        ]}
        bars={asked}
        {...{ actions, notices }}
        choice={hasSkills && <Legend />}
      >
        <BarPicture bars={asked} />
      </Plot>
      {hasSkills && (
        <Plot
          title={t('demand.learn')}
          text={t('demand.learnText')}
          heads={[t('demand.skill'), t('demand.postings')]}
          bars={toLearn}
          {...{ actions, notices }}
        >
          <BarPicture bars={toLearn} />
        </Plot>
      )}
      <Plot
        title={t('demand.weeks')}
        heads={[t('demand.week'), t('demand.share'), t('demand.saved')]}
        bars={byWeek}
        {...{ actions, notices }}
        choice={
          <select
            aria-label={t('demand.skill')}
            value={skill}
            onChange={(event) => setPicked(event.currentTarget.value)}
          >
            {demand.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        }
      >
        <LinePicture bars={byWeek} percentText={(part) => percentText(100 * part)} />
      </Plot>
      <Plot
        title={t('demand.together')}
        heads={[t('demand.skill'), t('demand.postings')]}
        bars={joined}
        {...{ actions, notices }}
      >
        <BarPicture bars={joined} />
      </Plot>
      <Plot
        title={t('demand.pay')}
        text={t('demand.payText')}
        heads={[t('demand.skill'), t('demand.yearly'), t('demand.postings')]}
        bars={paid}
        {...{ actions, notices }}
      >
        <BarPicture bars={paid} />
      </Plot>
    </div>
  );
}

/** What the colours of the bars mean, in words. */
function Legend() {
  return (
    <ul class="plot-legend">
      {(['have', 'related', 'missing'] as const).map((standing) => (
        <li key={standing}>
          <span class={`legend legend-${standing}`} aria-hidden="true" />
          {t(`demand.standing.${standing}`)}
        </li>
      ))}
    </ul>
  );
}

function demandPosting(summary: SavedSummary, skills: AskedSkills): DemandPosting {
  const pay = summary.facts.find(({ kind }) => kind === 'pay')?.value as FactValues['pay'] | undefined;
  return { reading: readingOf(summary, skills), at: summary.savedAt, ...(pay && { pay }) };
}

function moneyText(amount: number, currency: string): string {
  const whole = { maximumFractionDigits: 0 };
  try {
    return new Intl.NumberFormat(language(), { ...whole, ...(currency && { style: 'currency', currency }) }).format(
      amount,
    );
  } catch {
    // A posting may name a currency that there is not.
    return `${numberText(Math.round(amount))} ${currency}`;
  }
}
