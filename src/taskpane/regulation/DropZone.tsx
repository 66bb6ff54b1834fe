import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up';
import { type ReactNode } from 'react';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalL,
    textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { fontSize: '28px', color: tokens.colorBrandForeground1, lineHeight: 1 },
  hint: { color: tokens.colorNeutralForeground2 },
});

type DropZoneProps = Readonly<{ isOver: boolean; label: string; hint: string; children: ReactNode }>;

/** Where a file may be dropped, with the button that does the same. The whole view takes what is dropped: this only says so. */
export function DropZone({ isOver, label, hint, children }: DropZoneProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.zone, isOver && styles.over)} data-testid="drop-zone">
      <DocumentArrowUpRegular className={styles.icon} />
      <Text>{label}</Text>
      {children}
      <Text size={200} className={styles.hint}>
        {hint}
      </Text>
    </div>
  );
}
