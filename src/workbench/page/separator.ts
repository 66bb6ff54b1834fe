import { make } from './dom';
import { directionOf } from './pageLanguage';
import { clampPane, paneWidths, widestPane, widthAfterKey } from './paneWidth';
import { type Speaker } from './speaker';

/** The line between sheet and pane, by which the pane's width is changed with mouse or arrow keys. */
export function createSeparator({ say, speak, language }: Speaker, pane: HTMLElement): HTMLElement {
  const separator = make('div', {
    class: 'separator',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-controls': pane.id,
    'aria-valuemin': String(paneWidths.min),
    hidden: true,
  });
  let width: number = paneWidths.start;
  const apply = (next: number): void => {
    width = next;
    pane.style.inlineSize = `${width}px`;
    separator.setAttribute('aria-valuenow', String(width));
    separator.setAttribute('aria-valuemax', String(widestPane(innerWidth)));
  };
  apply(width);
  addEventListener('resize', () => {
    apply(clampPane(width, innerWidth));
  });
  separator.addEventListener('keydown', (event) => {
    const next = widthAfterKey(event.key, width, innerWidth, directionOf(language()));
    if (next === undefined) return;
    event.preventDefault();
    apply(next);
  });
  followPointer(separator, (x) => {
    // The pane ends where the page ends.
    apply(clampPane(directionOf(language()) === 'ltr' ? innerWidth - x : x, innerWidth));
  });
  speak(() => {
    separator.setAttribute('aria-label', say('pane.resize'));
  });
  return separator;
}

function followPointer(separator: HTMLElement, move: (x: number) => void): void {
  separator.addEventListener('pointerdown', (event) => {
    separator.setPointerCapture(event.pointerId);
    // Frames would swallow the pointer.
    document.documentElement.toggleAttribute('data-dragging', true);
  });
  separator.addEventListener('pointermove', (event) => {
    if (separator.hasPointerCapture(event.pointerId)) move(event.clientX);
  });
  separator.addEventListener('lostpointercapture', () => {
    document.documentElement.toggleAttribute('data-dragging', false);
  });
}
