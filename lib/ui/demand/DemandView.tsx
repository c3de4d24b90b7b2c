import { useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../core/profile/profile';
import type { CountedPosting } from '../../core/saved/demand/counted';
import { demandOf } from '../../core/saved/demand/demand';
import { type AskedSkills, readingOf, type SavedSummary } from '../../core/saved/summary';
import type { Notices } from '../notices/use-notice';
import { Switch } from '../parts/Switch';
import { counted, percentText, t } from '../text/text';
import { BarPicture } from './BarPicture';
import './demand.css';
import { askedBars, learnBars, pairBars, payBars, weekBars } from './demand-bars';
import type { DemandActions, DemandSource } from './demand-data';
import { LinePicture } from './LinePicture';
import { Plot } from './Plot';

interface Props {
  postings: SavedSummary[];
  skills: AskedSkills;
  profile: Profile;
  /** Whether postings that were merely looked at are remembered. */
  hasViewed: boolean;
  actions: DemandActions;
  notices: Notices;
}

/** What saved postings ask for, and where the reader wants it those that were merely looked at, all of them together: which skills, what to learn next, how it changes, what comes together, what it pays. */
export function DemandView({ postings, skills, hasViewed, profile, actions, notices }: Props) {
  const [picked, setPicked] = useState('');
  const [viewed, setViewed] = useState<DemandSource>();
  const isWithViewed = hasViewed && viewed !== undefined;
  const demand = useMemo(
    () =>
      demandOf(
        together({ postings, skills }, isWithViewed ? viewed : undefined).map(([one, of]) => countedPosting(one, of)),
        profile,
      ),
    [postings, profile, viewed, isWithViewed],
  );
  const { sample } = demand;
  const skill = demand.skills.some(({ id }) => id === picked) ? picked : (demand.skills[0]?.id ?? '');
  const hasSkills = profile.skills.length > 0;
  const choice = hasViewed && (
    <Switch
      label={t('demand.withViewed')}
      on={isWithViewed}
      onSwitch={(on) => (on ? notices.run(async () => setViewed(await actions.loadViewed())) : setViewed(undefined))}
    />
  );
  if (sample.postings + sample.silent === 0)
    return (
      <div class="demand">
        {choice}
        <p class="quiet">{t('demand.empty')}</p>
      </div>
    );

  const [asked, toLearn] = [askedBars(demand, hasSkills), learnBars(demand)];
  const [byWeek, joined, paid] = [weekBars(demand, skill), pairBars(demand), payBars(demand)];
  return (
    <div class="demand">
      {choice}
      <p role={sample.isSmall ? 'note' : undefined} class={sample.isSmall ? 'demand-few' : 'quiet'}>
        {counted(sample.isSmall ? 'demand.few' : isWithViewed ? 'demand.ofBoth' : 'demand.of', sample.postings)}
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
            {demand.skills.map(({ id, name }) => (
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
        text={t('demand.togetherText')}
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

/** Each posting once, with the skills it is to be read by: what is saved counts as it was saved. */
function together(saved: DemandSource, viewed: DemandSource | undefined): [SavedSummary, AskedSkills][] {
  const ids = new Set(saved.postings.map(({ id }) => id));
  const others = viewed?.postings.filter(({ id }) => !ids.has(id)) ?? [];
  return [
    ...saved.postings.map((one): [SavedSummary, AskedSkills] => [one, saved.skills]),
    ...others.map((one): [SavedSummary, AskedSkills] => [one, viewed?.skills ?? {}]),
  ];
}

function countedPosting(summary: SavedSummary, skills: AskedSkills): CountedPosting {
  const { id, savedAt, datePosted = savedAt.slice(0, 10) } = summary;
  return { id, day: datePosted, reading: readingOf(summary, skills) };
}
