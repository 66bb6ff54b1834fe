const namespace = 'http://www.w3.org/2000/svg';

/** Outlines on a grid of 16 by 16. */
const paths = {
  open: 'M1.5 12.5v-9h4l1.5 2h6.5v2M1.5 12.5l2-5h11l-2 5z',
  save: 'M2.5 2.5h9l2 2v9h-11zM5 2.5v4h5v-4M4.5 13.5v-4h7v4',
  book: 'M2.5 2.5h11v11h-11zM2.5 6h11M6 6v7.5',
  close: 'M4 4l8 8M12 4l-8 8',
  list: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  down: 'M4 6.5l4 4 4-4',
} as const;

export type IconName = keyof typeof paths;

/** A small picture beside words that say the same, so it is hidden from screen readers. */
export function icon(name: IconName): SVGSVGElement {
  const picture = document.createElementNS(namespace, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('class', 'icon');
  picture.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(namespace, 'path');
  line.setAttribute('d', paths[name]);
  picture.append(line);
  return picture;
}
