import type { Need } from './needs';
import { type Machine, waysTo } from './ways';

/** How something is done to a machine. */
export interface Hands {
  /** Whether something is there and can be used. */
  has: (need: Need) => boolean;
  /** Runs a command, given as its words, to its end; gives what went wrong, or nothing. */
  run: (command: string[]) => string | undefined;
  /** Tells the reader a line. */
  say: (line: string) => void;
}

/** Brings what is missing, in any way the machine allows, telling of each before it is tried; gives what is still missing then. */
export function bring(needs: Need[], machine: Machine, { has, run, say }: Hands): Need[] {
  const done = new Set<string>();
  // Package lists are fetched once for all.
  const once = (command: string[]): string | undefined => {
    const words = command.join(' ');
    const fault = done.has(words) ? undefined : run(command);
    if (fault === undefined) done.add(words);
    return fault;
  };
  const isBrought = (need: Need): boolean =>
    waysTo(need, machine).some(({ says, commands }) => {
      say(says);
      const fault = commands.map(once).at(-1);
      const isThere = has(need);
      if (!isThere) say(`That did not bring ${need.name}${fault === undefined ? '.' : `: ${fault}`}`);
      return isThere;
    });
  return needs.filter((need) => !has(need) && !isBrought(need));
}
