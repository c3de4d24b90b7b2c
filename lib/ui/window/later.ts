import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a window that is loaded when it is first drawn, so that the window opens without it; it draws nothing until then. `load`
 * imports it.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Loaded: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [, draw] = useState(false);
    useEffect(() => {
      let isWanted = true;
      void load().then((part) => {
        Loaded = part;
        if (isWanted) draw(true);
      });
      return () => {
        isWanted = false;
      };
    }, []);
    return Loaded ? h(Loaded, props) : null;
  };
}
