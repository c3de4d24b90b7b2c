import { render } from 'preact';
import { Dashboard } from '../../../entrypoints/dashboard/Dashboard';
import type { DashboardActions, DashboardData } from '../../../entrypoints/dashboard/dashboard-data';
import { viewAt } from '../../../entrypoints/dashboard/view';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { EMPTY_PROFILE, withoutSkill, withSkill } from '../../../lib/core/profile/profile';
import { planImport } from '../../../lib/core/profile/profile-import';
import type { Annotation } from '../../../lib/core/saved/annotate';
import type { SavedSummary } from '../../../lib/core/saved/summary';
import { fakeDashboardActions } from '../states/dashboard-actions';

let following: AbortController | undefined;

/** Our tab over data in memory, that changes as it would in the extension. */
export function drawDashboard(start: DashboardData, root: HTMLElement, changes: Partial<DashboardActions> = {}): void {
  let data = start;
  following?.abort();
  following = new AbortController();
  addEventListener('hashchange', () => show({ view: viewAt(location.hash) }), { signal: following.signal });
  const profile = () => data.profile ?? EMPTY_PROFILE;
  const actions = fakeDashboardActions({
    saveSkill: async (skill) => show({ profile: withSkill(profile(), skill) }),
    removeSkill: async (id) => show({ profile: withoutSkill(profile(), id) }),
    removeSaved: async (ids) => {
      const { saved } = data;
      show({ saved: { ...saved, postings: saved.postings?.filter((one) => !ids.includes(one.id)) ?? [] } });
      return async () => show({ saved });
    },
    annotateSaved: async (ids, change) => {
      const { saved } = data;
      const changed = saved.postings?.map((one) => (ids.includes(one.id) ? annotated(one, change) : one)) ?? [];
      show({ saved: { ...saved, postings: changed } });
      return async () => show({ saved });
    },
    importProfile: async (imported, way) => {
      const before = profile();
      show({ profile: planImport(before, imported, way).result });
      return { before, overlayBefore: EMPTY_OVERLAY, profile: profile() };
    },
    dropSetAside: async () => show({ saved: { ...data.saved, setAside: [] } }),
    deleteEverything: async () =>
      show({ profile: EMPTY_PROFILE, saved: { ...data.saved, postings: [], isWhole: true, setAside: [] } }),
    switchSite: async ({ name }, on) => {
      const { settings } = data;
      show({
        settings: {
          ...settings,
          sites: (settings.sites ?? []).map((one) => (one.name === name ? { ...one, on } : one)),
        },
      });
    },
    saveSettings: async (settings) => show({ settings: { ...data.settings, settings } }),
    ...changes,
  });

  function show(change: Partial<DashboardData>) {
    data = { ...data, ...change };
    render(<Dashboard data={data} actions={actions} />, root);
  }

  show({});
}

/** A line with what the background would have made of a change. */
function annotated(one: SavedSummary, { status, note, tags, addTag, next }: Annotation): SavedSummary {
  const { next: before, ...rest } = one;
  const date = next === undefined ? before : next;
  return {
    ...rest,
    ...(date && { next: date }),
    status: status ?? one.status,
    note: note ?? one.note,
    tags: [...(tags ?? one.tags), ...(addTag ? [addTag] : [])],
  };
}
