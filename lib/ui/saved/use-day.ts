import { useRef } from 'preact/hooks';
import { useTyped } from '../window/use-typed';

/** The years that a date of a job may lie in. */
const YEARS = { first: 2_000, last: 2_100 };

/**
 * What a field for a day (`2026-12-24`, or empty) needs. `onTyped` is called with a day that is picked, with the first one that is typed
 * as soon as it is whole, and else when the field is left: not with each digit. What is no day then goes; a year of two digits is completed.
 */
export function useDay(stored: string, onTyped: (day: string) => Promise<boolean>) {
  const { value, onInput, onChange } = useTyped(stored, onTyped);
  const isTyped = useRef(false);
  const put = (day: string) => {
    const field = { currentTarget: Object.assign(document.createElement('input'), { value: day }) };
    onInput(field);
    return onChange(field);
  };
  return {
    value,
    onInput,
    onKeyDown: ({ key }: { key: string }) => {
      if (key !== 'Tab') isTyped.current = true;
    },
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      isMeant(currentTarget.value) && !(isTyped.current && stored) ? put(currentTarget.value) : undefined,
    onBlur: async ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
      isTyped.current = false;
      const left = currentTarget.value.replace(/^00(?=\d\d-)/, '20');
      if (left === stored && !currentTarget.validity.badInput) return;
      const isWhole = isMeant(left) || (left === '' && !currentTarget.validity.badInput);
      if (!isWhole) currentTarget.value = stored;
      await put(isWhole ? left : stored);
    },
  };
}

function isMeant(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last;
}
