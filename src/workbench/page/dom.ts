/** An element with attributes (true: present without a value; false or undefined: absent) and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** Calls back when the element is pressed, by mouse or keyboard. */
export function onPress(element: HTMLElement, act: () => void): void {
  element.addEventListener('click', () => {
    act();
  });
}
