import type { Bidi } from './bidi';
import type { Tab } from './driven';

/** Keys without a character of their own, as the protocol writes them. */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** In milliseconds: so long an element to be clicked may take to be there and to stand still. */
const PATIENCE = 20_000;

/** What can be done with a tab of Firefox; `giveFocus` brings it to the front and gives its page the focus. */
export function firefoxTab(bidi: Bidi, context: string, giveFocus: () => Promise<void>): Omit<Tab, 'id'> {
  // Where a key led out of the page, the protocol's next keys reach the page all the same, and no ring is drawn there.
  const press = async (keys: string[]) => {
    if (!(await evaluate<boolean>(bidi, context, 'document.hasFocus()'))) await giveFocus();
    await pressAll(bidi, keys, context);
  };
  return {
    run: (work, ...args) => evaluate(bidi, context, `(${work})(...${JSON.stringify(args)})`),
    frame: (start) => ({
      run: async (work, ...args) =>
        evaluate(bidi, await frameAt(bidi, context, start), `(${work})(...${JSON.stringify(args)})`),
    }),
    click: (selector) => click(bidi, context, selector),
    type: (text) => press([...text].map((one) => (one === '\n' ? 'Enter' : one))),
    press: (...keys) => press(keys),
    chooseFile: (key, file) => chooseFile(bidi, context, () => press([key]), file),
    load: (url) => load(bidi, context, url),
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    picture: async () =>
      Buffer.from((await bidi.send('browsingContext.captureScreenshot', { context })).data, 'base64'),
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
}

/** The context of the frame below another whose address begins so. */
async function frameAt(bidi: Bidi, root: string, start: string): Promise<string> {
  interface Context {
    context: string;
    url: string;
    children: Context[];
  }
  const all = ({ children, ...one }: Context): Omit<Context, 'children'>[] => [one, ...children.flatMap(all)];
  const { contexts } = await bidi.send('browsingContext.getTree', { root });
  const frame = (contexts as Context[]).flatMap(all).find(({ url }) => url.startsWith(start));
  if (!frame) throw new Error(`No frame here shows ${start}.`);
  return frame.context;
}

/** Loads an address in a tab and waits until it has loaded. */
export async function load(bidi: Bidi, context: string, url: string): Promise<void> {
  await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
}

/** The value of an expression or of its promise, as JSON has it. Throws where it throws. */
export async function evaluate<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const call = `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`;
  const answer = await bidi.send('script.evaluate', { expression: call, target: { context }, awaitPromise: true });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value === undefined ? (undefined as T) : JSON.parse(answer.result.value);
}

/** Clicks the first element a selector names once it stands still and nothing lies over it; throws where that is not so in time. */
async function click(bidi: Bidi, context: string, selector: string): Promise<void> {
  const isStill = await evaluate<boolean>(bidi, context, `(${standsStill})(${JSON.stringify(selector)}, ${PATIENCE})`);
  if (!isStill) throw new Error(`Nothing that stands still and can be clicked: ${selector}`);
  const { nodes } = await bidi.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: selector },
  });
  const origin = { type: 'element', element: { sharedId: nodes[0].sharedId } };
  const actions = [
    { type: 'pointerMove', x: 0, y: 0, origin },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

/** Runs in the page: brings an element into view; whether within so many milliseconds it was twice in the same place, with nothing over it. */
async function standsStill(selector: string, patience: number): Promise<boolean> {
  let before = '';
  for (const end = performance.now() + patience; performance.now() < end; ) {
    const element = document.querySelector(selector);
    element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const isHit = !!element && !!hit && (element.contains(hit) || hit.contains(element));
    const now = isHit ? [left, top, width, height].join() : '';
    if (now && now === before) return true;
    before = now;
    await new Promise((rested) => setTimeout(rested, 50));
  }
  return false;
}

/** Throws where what is pressed opens no dialog within ten seconds. */
async function chooseFile(bidi: Bidi, context: string, press: () => Promise<void>, file: string): Promise<void> {
  const field = { type: 'css', value: 'input[type=file]' };
  const { nodes } = await bidi.send('browsingContext.locateNodes', { context, locator: field });
  // A dialog is called off as it opens, and the field is told so.
  const opened = evaluate<boolean>(
    bidi,
    context,
    `new Promise((told) => {
      document.querySelector('${field.value}').addEventListener('cancel', () => told(true), { once: true });
      setTimeout(told, 10_000, false);
    })`,
  );
  await press();
  if (!(await opened)) throw new Error('The key opened no dialog for files.');
  await bidi.send('input.setFiles', { context, element: { sharedId: nodes[0].sharedId }, files: [file] });
}

async function pressAll(bidi: Bidi, keys: string[], context: string): Promise<void> {
  const actions = keys.flatMap((key) => {
    // A plus sign may be typed, too.
    const parts = (key.length > 1 ? key.split('+') : [key]).map((part) => KEYS[part] ?? part);
    return [
      ...parts.map((value) => ({ type: 'keyDown', value })),
      ...parts.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
  });
  await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
}
