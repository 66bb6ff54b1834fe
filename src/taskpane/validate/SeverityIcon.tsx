import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { type FindingSeverity } from './sortFindings';

const icons = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoFilled } as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorBrandForeground1 },
});

/** The sign of a severity: a shape of its own, so that colour is not all that tells it. A word stands beside it. */
export function SeverityIcon({
  severity,
  className,
}: Readonly<{ severity: FindingSeverity; className?: string }>) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity], className)} />;
}
