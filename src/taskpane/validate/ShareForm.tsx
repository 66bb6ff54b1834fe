import { Checkbox, Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { type SharingChoice, type SharingPreview } from '../../operations/shareWorkbook';
import { combine, isRefusal } from '../../organisation/planning/context';
import { emptyPlan } from '../../organisation/edit';
import { isolate } from '../parts/describePlace';
import { OperationMessages } from '../parts/OperationMessages';
import { RunButton } from '../parts/RunButton';
import { useViewStyles } from '../parts/useViewStyles';
import { usePane, useSay } from '../paneContext';
import { useOperation } from '../state/useOperation';
import { useValidationDesk } from './validationContext';

const choices = ['reports', 'generated', 'waiverNames', 'holders'] as const;
type Choice = (typeof choices)[number];

/** Shows what could go before the workbook is shared, and takes out what was chosen. */
export function ShareForm() {
  const styles = useViewStyles();
  const say = useSay();
  const { operations, now } = usePane();
  const { run } = useValidationDesk();
  const preview = useOperation<SharingPreview>('validate');
  const [chosen, setChosen] = useState<ReadonlySet<Choice>>(new Set());
  const button = useRef<HTMLButtonElement>(null);
  const found = preview.state.status.phase === 'done' ? preview.state.last?.result : undefined;
  return (
    <div className={styles.view}>
      <RunButton
        ref={button}
        operation={preview}
        label={say('pane.share.look')}
        testId="share-look"
        appearance="secondary"
        press={() => {
          preview.run((options) => operations.previewSharing(options));
        }}
      />
      <OperationMessages operation={preview} heir={button} />
      {found && (
        <>
          <Preview
            found={found}
            chosen={chosen}
            choose={(choice) => {
              const next = new Set(chosen);
              if (!next.delete(choice)) next.add(choice);
              setChosen(next);
            }}
          />
          <RunButton
            operation={preview}
            label={say('pane.share.do')}
            testId="share-do"
            press={() => {
              const choice = choiceOf(found, chosen);
              preview.dismiss();
              run(
                async (options) => ({
                  kind: 'shared',
                  shared: await operations.shareWorkbook({ ...options, choice, now: now() }),
                }),
                true,
              );
            }}
          />
        </>
      )}
    </div>
  );
}

/** The sheets and the plan that were chosen. */
function choiceOf(found: SharingPreview, chosen: ReadonlySet<Choice>): SharingChoice {
  const plan = combine([
    ...(chosen.has('waiverNames') ? [found.waiverNames] : []),
    ...(chosen.has('holders') ? [found.holders] : []),
  ]);
  return {
    sheets: [
      ...(chosen.has('reports') ? found.reports : []),
      ...(chosen.has('generated') ? found.generated : []),
    ],
    plan: isRefusal(plan) ? emptyPlan : plan,
  };
}

type PreviewProps = Readonly<{
  found: SharingPreview;
  chosen: ReadonlySet<Choice>;
  choose: (choice: Choice) => void;
}>;

/** How the workbook stands, what goes in any case, and what goes where it is chosen. */
function Preview({ found, chosen, choose }: PreviewProps) {
  const styles = useViewStyles();
  const say = useSay();
  const { verdict, marked } = found;
  const names = (sheets: readonly string[]) => sheets.map(isolate).join(say('summary.comma'));
  const offers: Readonly<Record<Choice, string>> = {
    reports: found.reports.length > 0 ? say('pane.share.reports', { sheets: names(found.reports) }) : '',
    generated:
      found.generated.length > 0 ? say('pane.share.generated', { sheets: names(found.generated) }) : '',
    waiverNames:
      found.waiverNames.cells.length > 0
        ? say('pane.share.waiver-names', { count: found.waiverNames.cells.length })
        : '',
    holders:
      found.holders.cells.length > 0 ? say('pane.share.holders', { count: found.holders.cells.length }) : '',
  };
  const deletes =
    (chosen.has('reports') && found.reports.length > 0) ||
    (chosen.has('generated') && found.generated.length > 0);
  return (
    <div className={styles.view} data-testid="share-preview">
      <Text block>
        {verdict.ready ? say('report.ready') : say('report.not-ready', { errors: verdict.counts.error })}
      </Text>
      <Text block>
        {marked.length > 0 ? say('pane.share.marks', { sheets: names(marked) }) : say('pane.share.no-marks')}
      </Text>
      {choices
        .filter((choice) => offers[choice] !== '')
        .map((choice) => (
          <Checkbox
            key={choice}
            data-testid={`share-${choice}`}
            label={offers[choice]}
            checked={chosen.has(choice)}
            onChange={() => {
              choose(choice);
            }}
          />
        ))}
      {deletes && (
        <Text block weight="semibold">
          {say('pane.share.no-undo')}
        </Text>
      )}
    </div>
  );
}
