import { useState } from 'preact/hooks';

type Field = { currentTarget: HTMLInputElement | HTMLTextAreaElement };

/**
 * What a field needs that is drawn anew while somebody types into it: it shows what is stored, and what is typed until `onTyped`,
 * called as soon as the field is left, gives that it is stored.
 */
export function useTyped(stored: string, onTyped: (text: string) => Promise<boolean>) {
  const [typed, setTyped] = useState<string>();
  return {
    value: typed ?? stored,
    onInput: ({ currentTarget }: Field) => setTyped(currentTarget.value),
    onChange: async ({ currentTarget: { value } }: Field) => {
      // More may have been typed meanwhile.
      if (await onTyped(value)) setTyped((now) => (now === value ? undefined : now));
    },
  };
}
