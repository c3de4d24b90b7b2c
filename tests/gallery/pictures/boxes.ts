/** The place of an element, in CSS pixels of the whole page, and what it is. */
export interface Box {
  what: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** It stands in a line of text, where direction and width of letters decide. */
  inline: boolean;
}

/** Every element that shows, and where. Runs in the page. */
export function boxesOf(): Box[] {
  return [...document.querySelectorAll<HTMLElement>('#root *')].flatMap((element) => {
    if (element.closest('.visually-hidden') || element.parentElement?.closest('svg')) return [];
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return [];
    const what = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.slice(0, 40)}”`;
    const inline = getComputedStyle(element).display.startsWith('inline');
    const [x, y] = [scrollX, scrollY];
    return [{ what, left: left + x, top: top + y, right: right + x, bottom: bottom + y, inline }];
  });
}

/** What sticks out of the page sideways, and what is cut off sideways in its own box. Runs in the page. */
export function stickingOut(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide, and the window ${clientWidth}`] : [];
  const elements = [...document.querySelectorAll<HTMLElement>('#root *:not(option)')].filter(
    (element) => !element.closest('.visually-hidden, svg, .notice:not(:has(button))') && element.checkVisibility(),
  );
  return [
    ...page,
    ...elements.flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      if (left < -0.5 || right > clientWidth + 0.5) return [`sticks out: ${element.outerHTML.slice(0, 200)}`];
      const holds = getComputedStyle(element).overflowX === 'visible' && !element.matches('button, .button');
      const cut = !holds && element.scrollWidth > element.clientWidth + 1;
      return cut ? [`is cut off: ${element.outerHTML.slice(0, 200)}`] : [];
    }),
  ];
}

/** Controls that cannot be brought into view whole and pressed. Runs in the page. */
export function outOfReach(): string[] {
  const scope = document.querySelector('dialog[open]') ?? document;
  const controls = scope.querySelectorAll<HTMLElement>('button, a[href], input, select, summary, [tabindex="0"]');
  return [...controls].flatMap((control) => {
    if (control.closest('.visually-hidden') || !control.checkVisibility() || control.matches('[type=file], :disabled'))
      return [];
    control.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    // Hits, menus and notices lie over the rest for a while, and go away by a key or a button.
    const reached =
      at &&
      (control.contains(at) ||
        at.closest('label')?.control === control ||
        at.closest('[role=listbox], [role=menu], .notice'));
    return reached ? [] : [`${control.outerHTML.slice(0, 160)} is under ${at?.outerHTML.slice(0, 160) ?? 'nothing'}`];
  });
}

/**
 * Words and controls that a notice lies over once the page is scrolled to its end, though its text be long: nothing may be out of sight
 * for as long as it stands. Runs in the page.
 */
export function underNotice(): string[] {
  const notice = document.querySelector<HTMLElement>('.notice:has(button)');
  if (!notice) return [];
  const words = notice.querySelector('.notice-text');
  const before = words?.textContent ?? '';
  if (words)
    words.textContent = 'Donaudampfschifffahrtsgesellschaft wurde aus den gespeicherten Stellen entfernt. '.repeat(2);
  scrollTo(0, document.documentElement.scrollHeight);
  for (const part of document.querySelectorAll('.panel-scroll')) part.scrollTo(0, part.scrollHeight);
  const { left, top, right, bottom } = notice.getBoundingClientRect();
  const under = [...document.querySelectorAll<HTMLElement>('#root *')].filter((element) => {
    if (notice.contains(element) || element.contains(notice) || !element.checkVisibility()) return false;
    if (element.children.length > 0 || element.closest('.visually-hidden, .panel-scroll')) return false;
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.left < right && box.right > left && box.top < bottom && box.bottom > top;
  });
  const over = [...document.querySelectorAll('.panel-scroll')].filter((part) => {
    const box = part.getBoundingClientRect();
    return box.top < bottom - 1 && box.bottom > top + 1;
  });
  const out = left < 0 || right > innerWidth || bottom > innerHeight ? ['the notice itself sticks out'] : [];
  if (words) words.textContent = before;
  return [...out, ...[...under, ...over].map((one) => `under the notice: ${one.outerHTML.slice(0, 160)}`)];
}

/** What moves although the reader asked for less. Runs in the page. */
export function moving(): string[] {
  const declared = [...document.querySelectorAll('*')].flatMap((element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    const still = animationName === 'none' && /^(0s(, )?)+$/.test(transitionDuration) && scrollBehavior === 'auto';
    return still ? [] : [element.outerHTML.slice(0, 160)];
  });
  return [...declared, ...document.getAnimations().map(({ id, playState }) => `${id} ${playState}`)];
}

/** What has a ground of its own, as its number among all elements. Runs in the page. */
export function grounds(): number[] {
  const clear = 'rgba(0, 0, 0, 0)';
  return [...document.querySelectorAll<HTMLElement>('#root *')].flatMap((element, number) => {
    const { backgroundColor } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    if (backgroundColor === clear || width <= 1 || height <= 1) return [];
    let around = element.parentElement;
    while (around && getComputedStyle(around).backgroundColor === clear) around = around.parentElement;
    return around && getComputedStyle(around).backgroundColor === backgroundColor ? [] : [number];
  });
}

/** Those of the elements with these numbers that no line, outline or ground of their own tells from what is around. Runs in the page. */
export function shapeless(numbers: number[]): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('#root *')];
  const ground = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element);
    const clear = backgroundColor === 'rgba(0, 0, 0, 0)';
    return clear && element.parentElement ? ground(element.parentElement) : backgroundColor;
  };
  return numbers.flatMap((number) => {
    const element = all[number];
    if (!element?.parentElement) return [];
    const { borderStyle, borderWidth, outlineStyle } = getComputedStyle(element);
    const lined = !/^(none ?)+$/.test(borderStyle) && !/^(0px ?)+$/.test(borderWidth);
    const stands = lined || outlineStyle !== 'none' || ground(element) !== ground(element.parentElement);
    return stands ? [] : [element.outerHTML.slice(0, 160)];
  });
}
