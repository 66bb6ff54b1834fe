import { make } from './dom';

let last = 0;

/**
 * Makes `button` open a panel beneath or above it, by the browser's own popover: it closes with Escape or a press
 * elsewhere. `fill` is called each time before it opens.
 */
export function attachPopover(
  button: HTMLButtonElement,
  fill: (panel: HTMLElement) => void,
  panelClass = '',
): HTMLElement {
  last += 1;
  const id = `popover-${last}`;
  const panel = make('div', { popover: 'auto', id, class: `popover ${panelClass}`.trim() });
  button.setAttribute('popovertarget', id);
  button.setAttribute('aria-expanded', 'false');
  panel.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'open') fill(panel);
  });
  panel.addEventListener('toggle', (event) => {
    const isOpen = event.newState === 'open';
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) place(panel, button.getBoundingClientRect());
  });
  return panel;
}

/** Puts the panel at the button's edge of the line's start, and keeps it within the window. */
function place(panel: HTMLElement, button: DOMRect): void {
  const margin = 4;
  const { offsetWidth: width, offsetHeight: height } = panel;
  const isRightToLeft = getComputedStyle(panel).direction === 'rtl';
  const left = isRightToLeft ? button.right - width : button.left;
  const below = button.bottom + margin;
  const top = below + height > innerHeight ? Math.max(margin, button.top - margin - height) : below;
  panel.style.left = `${Math.max(margin, Math.min(left, innerWidth - width - margin))}px`;
  panel.style.top = `${top}px`;
}
