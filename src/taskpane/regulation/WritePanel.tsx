import { Text } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { RunButton } from '../parts/RunButton';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { ChangesPlan } from './ChangesPlan';
import { NewSheets } from './NewSheets';
import { NotesLeft } from './NotesLeft';
import { type Regulations } from './useRegulation';

/** What importing would write, and the button that writes it. */
export function WritePanel({ regulation }: Readonly<{ regulation: Regulations }>) {
  const view = useViewStyles();
  const say = useSay();
  const { operation, importing, document } = regulation;
  const { plan } = importing;
  return (
    <div className={view.view} data-testid="write-panel">
      <p className={view.intro}>{say('pane.regulation.write.intro')}</p>
      {document && <NotesLeft regulation={document.regulation} />}
      <RunButton
        operation={operation}
        label={say('pane.regulation.show-plan')}
        testId="show-plan"
        icon={<DocumentTableRegular />}
        appearance={plan ? 'secondary' : 'primary'}
        press={importing.showPlan}
      />
      {plan?.kind === 'new' && <NewSheets plan={plan} regulation={regulation} />}
      {plan?.kind === 'changes' &&
        (plan.comparison.changes.length === 0 ? (
          <Text data-testid="no-changes" role="status">
            {say('pane.regulation.no-changes')}
          </Text>
        ) : (
          <ChangesPlan plan={plan} regulation={regulation} />
        ))}
    </div>
  );
}
