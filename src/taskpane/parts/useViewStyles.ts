import { makeStyles, tokens } from '@fluentui/react-components';

/** How every view is laid out. */
export const useViewStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  intro: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    // The smallest pane has room for the work only.
    '@media (max-height: 420px)': { display: 'none' },
  },
  /** For a control that has empty room at its start: what is seen of it stands in line with the rest. */
  flush: { marginInlineStart: '-8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
