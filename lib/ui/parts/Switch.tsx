import { useId } from 'preact/hooks';
import './switch.css';

interface Props {
  label: string;
  /** What to know before switching it. */
  detail?: string | undefined;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** Something that is on or off. It shows what is so, not what was asked for: the browser may still refuse. */
export function Switch({ label, detail, on, onSwitch }: Props) {
  const id = useId();
  return (
    <div class="switch">
      <button
        type="button"
        role="switch"
        class="switch-button"
        aria-checked={on}
        aria-describedby={detail ? id : undefined}
        onClick={() => onSwitch(!on)}
      >
        <span class="switch-label">{label}</span>
        <span class="switch-track" aria-hidden="true">
          <span class="switch-thumb" />
        </span>
      </button>
      {detail && (
        <p id={id} class="switch-detail">
          {detail}
        </p>
      )}
    </div>
  );
}
