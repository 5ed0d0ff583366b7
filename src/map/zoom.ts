// Shipped to the browser: think twice before adding anything here.

/** Sizes that the buttons step through; 1 is the size at which text is as large as elsewhere. */
const levels = [0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1, 1.25, 1.5, 2, 3];

/**
 * The next size up or down from any size; the same at the end of the scale.
 * @example nextLevel(0.72, 'larger') // 0.8
 */
export function nextLevel(now: number, direction: 'larger' | 'smaller'): number {
  // A hundredth apart is the same level: widths are whole pixels.
  const further = direction === 'larger' ? levels.find((level) => level > now + 0.01) : levels.findLast((level) => level < now - 0.01);
  return further ?? now;
}

/**
 * The size at which a picture is as wide as its window, within the scale.
 * @example fitLevel(1600, 800) // 0.5
 */
export function fitLevel(width: number, room: number): number {
  return Math.max(levels[0] ?? 0, Math.min(levels.at(-1) ?? 1, room / width));
}

/** Makes the picture of a map zoom by buttons and by the keys +, − and 0, and move by dragging with a mouse. */
export function enhancePicture(root: HTMLElement): void {
  const frame = root.querySelector<HTMLElement>('.map-frame');
  const picture = frame?.querySelector('svg');
  const told = root.querySelector('output');
  if (!frame || !picture || !told) return;
  const natural = { width: picture.viewBox.baseVal.width, height: picture.viewBox.baseVal.height };
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent', maximumFractionDigits: 0 });
  let level = 1;
  const zoom = (to: number) => {
    // What is in the middle stays there.
    const x = (frame.scrollLeft + frame.clientWidth / 2) / level;
    const y = (frame.scrollTop + frame.clientHeight / 2) / level;
    level = to;
    picture.setAttribute('width', `${Math.floor(natural.width * level)}`);
    picture.setAttribute('height', `${Math.floor(natural.height * level)}`);
    frame.scrollTo(x * level - frame.clientWidth / 2, y * level - frame.clientHeight / 2);
    told.textContent = (told.dataset['says'] ?? '').replace('{percent}', percent.format(level));
  };
  const actions: Record<string, () => void> = {
    larger: () => zoom(nextLevel(level, 'larger')),
    smaller: () => zoom(nextLevel(level, 'smaller')),
    fit: () => zoom(fitLevel(natural.width, frame.clientWidth)),
  };
  const keys: Record<string, string> = { '+': 'larger', '=': 'larger', '-': 'smaller', '0': 'fit' };
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-zoom]')) button.addEventListener('click', () => actions[button.dataset['zoom'] ?? '']?.());
  frame.addEventListener('keydown', (event) => {
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[keys[event.key] ?? ''];
    if (!action) return;
    event.preventDefault();
    action();
  });
  dragWith(frame);
}

/** Moves what a frame shows by dragging with a mouse; a click that ends a drag opens nothing. Fingers and pens scroll by themselves. */
function dragWith(frame: HTMLElement): void {
  let from: { x: number; y: number; left: number; top: number } | undefined;
  let isDragged = false;
  frame.addEventListener('pointerdown', (event) => {
    isDragged = false;
    if (event.pointerType === 'mouse' && event.button === 0) from = { x: event.clientX, y: event.clientY, left: frame.scrollLeft, top: frame.scrollTop };
  });
  frame.addEventListener('dragstart', (event) => event.preventDefault());
  addEventListener('pointermove', (event) => {
    if (!from) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    isDragged ||= Math.hypot(x, y) > 4;
    if (isDragged) frame.scrollTo(from.left - x, from.top - y);
  });
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (from = undefined));
  frame.addEventListener('click', (event) => isDragged && event.preventDefault(), true);
}
