import { makeStyles, tokens } from '@fluentui/react-components';

/** How every view is laid out. */
export const useViewStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalM },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
