const RUNNING = Symbol.for('skillmark.scan');
/** How often, in milliseconds, the script looks whether its extension is still there. */
const PULSE = 5_000;

/**
 * A signal for this run of the page script: it ends when the script is started once more in the same frame, and when the
 * extension has been updated, switched off or removed, which leaves its page scripts running without a background.
 */
export function endOfLife(isAlive: () => boolean): AbortSignal {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const controller = new AbortController();
  world[RUNNING] = controller;
  const { signal } = controller;

  const look = () => {
    if (!stillAlive(isAlive)) controller.abort();
  };
  const pulse = setInterval(look, PULSE);
  signal.addEventListener('abort', () => clearInterval(pulse), { once: true });
  document.addEventListener('visibilitychange', look, { signal });
  return signal;
}

/** Ends the run of the page script in this frame. */
export function endNow(): void {
  (globalThis as { [RUNNING]?: AbortController })[RUNNING]?.abort();
}

/** The browser may take the whole interface away, so that even asking fails. */
function stillAlive(isAlive: () => boolean): boolean {
  try {
    return isAlive();
  } catch {
    return false;
  }
}
