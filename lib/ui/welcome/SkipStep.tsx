import { t } from '../text/text';

/** Goes on to the next step without this one: to the heading of that id, with the focus. */
export function SkipStep({ to }: { to: string }) {
  return (
    <button
      type="button"
      class="link skip-step"
      onClick={() => {
        const heading = document.getElementById(to);
        heading?.focus({ preventScroll: true });
        heading?.scrollIntoView({ block: 'start' });
      }}
    >
      {t('welcome.skip')}
    </button>
  );
}
