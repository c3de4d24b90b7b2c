import { STATUSES, type Status } from '../../core/saved/saved-posting';
import './status-select.css';
import { statusText } from './status-text';

interface Props {
  value: Status;
  label: string;
  tabIndex?: number;
  onPick: (status: Status) => void;
}

/** Chooses how far it has come with a posting. */
export function StatusSelect({ value, label, tabIndex = 0, onPick }: Props) {
  return (
    <select
      class={`status status-${value}`}
      aria-label={label}
      tabIndex={tabIndex}
      value={value}
      onChange={(event) => onPick(event.currentTarget.value as Status)}
    >
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {statusText(status)}
        </option>
      ))}
    </select>
  );
}
