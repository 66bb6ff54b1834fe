import { makeStyles, tokens } from '@fluentui/react-components';

/** How tree and text are framed: boxes of limited height that scroll by themselves. */
export const useBoxes = makeStyles({
  box: {
    // Both are seen together in a pane of 600 px.
    maxHeight: 'max(160px, 31vh)',
    overflowY: 'auto',
    overflowX: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    position: 'relative',
  },
  row: {
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: '3px',
    paddingInline: '6px',
    cursor: 'pointer',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    // In forced colours nothing is transparent.
    '@media (forced-colors: active)': { borderInlineStartColor: 'Canvas' },
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    // Colours alone are not seen by all.
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { borderInlineStartColor: 'Highlight' },
  },
  number: {
    flexShrink: 0,
    minWidth: '24px',
    textAlign: 'end',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  text: { flexGrow: 1, minWidth: 0 },
  more: { width: '100%', minWidth: 0, borderRadius: 0 },
});

/** Scrolls a box, and nothing around it, so that an element in it is seen, near the top where it was out of sight. */
export function revealIn(box: HTMLElement | null, element: Element | null): void {
  if (!box || !element) return;
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - 24;
}
