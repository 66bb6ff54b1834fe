import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { countRead } from './counted';
import { DocumentPanel } from './DocumentPanel';
import { LinesPanel } from './LinesPanel';
import { needsLook } from './linesForm';
import { type ReadDocument } from './regulationWork';
import { UnreadList } from './UnreadList';
import { useReadingPlace } from './useReadingPlace';
import { type Regulations } from './useRegulation';
import { WritePanel } from './WritePanel';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  counts: { display: 'block', color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
  next: { alignSelf: 'flex-start' },
  panel: { margin: 0 },
});

type StepName = 'read' | 'lines' | 'write';

type ReadingStepsProps = Readonly<{ document: ReadDocument; regulation: Regulations }>;

/** What was read of a document, the reporting lines that it lets suppose, and the writing: one after the other. */
export function ReadingSteps({ document, regulation }: ReadingStepsProps) {
  const say = useSay();
  const [open, setOpen] = useState<StepName | null>('read');
  const { place, ...reading } = useReadingPlace(document);
  const headers = useRef(new Map<string, HTMLButtonElement>());
  const { lines } = document.reporting;
  const toCheck = lines.filter(needsLook).length;
  /** What was pressed goes away with its step, so the focus goes to the heading of the new one. */
  const goTo = useCallback((step: StepName) => {
    headers.current.get(step)?.focus();
    setOpen(step);
  }, []);
  const { chooseLine } = reading;
  const showLine = useCallback(
    (line: number) => {
      chooseLine(line);
      goTo('read');
    },
    [chooseLine, goTo],
  );
  return (
    <>
      <DocumentHead document={document} regulation={regulation} />
      <Accordion
        collapsible
        openItems={open ?? []}
        onToggle={(_, { value }) => {
          setOpen(value === open ? null : (value as StepName));
        }}
      >
        <Step name="read" header={headers} heading={say('pane.regulation.step.read')}>
          <UnreadList regulation={document.regulation} show={reading.chooseLine} />
          <DocumentPanel document={document} place={place} {...reading} />
          <Next to="lines" open={goTo} />
        </Step>
        <Step
          name="lines"
          header={headers}
          heading={say('pane.regulation.step.lines', { count: lines.length, check: toCheck })}
        >
          <LinesPanel document={document} importing={regulation.importing} showLine={showLine} />
          <Next to="write" open={goTo} />
        </Step>
        <Step name="write" header={headers} heading={say('pane.regulation.step.write')}>
          <WritePanel regulation={regulation} />
        </Step>
      </Accordion>
    </>
  );
}

type Headers = RefObject<Map<string, HTMLButtonElement>>;

type StepProps = Readonly<{ name: StepName; heading: string; header: Headers; children: ReactNode }>;

function Step({ name, heading, header, children }: StepProps) {
  const view = useViewStyles();
  const styles = useStyles();
  return (
    <AccordionItem value={name}>
      <AccordionHeader
        as="h2"
        data-testid={`step-${name}`}
        button={{
          ref: (button: HTMLButtonElement | null) => {
            if (button) header.current.set(name, button);
          },
        }}
      >
        <Text weight="semibold">{heading}</Text>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div className={view.view}>{children}</div>
      </AccordionPanel>
    </AccordionItem>
  );
}

function Next({ to, open }: Readonly<{ to: Exclude<StepName, 'read'>; open: (step: StepName) => void }>) {
  const styles = useStyles();
  const say = useSay();
  return (
    <Button
      className={styles.next}
      appearance="primary"
      data-testid={`next-${to}`}
      onClick={() => {
        open(to);
      }}
    >
      {say(`pane.regulation.next.${to}`)}
    </Button>
  );
}

/** What the document is called, and what was read in it, in one line. */
function DocumentHead({ document, regulation }: ReadingStepsProps) {
  const styles = useStyles();
  const say = useSay();
  const counted = countRead(document.regulation, document.reporting.lines.length);
  const counts = Object.entries(counted) as [keyof typeof counted, number][];
  return (
    <div className={styles.head}>
      <div className={styles.what}>
        <Text weight="semibold">
          <bdi>{document.name ?? say('pane.regulation.pasted')}</bdi>
        </Text>
        <Text size={200} className={styles.counts} role="status" data-testid="read-counts">
          {counts
            .filter(([kind, count]) => count > 0 || kind === 'roles')
            .map(([kind, count]) => say(`pane.regulation.count.${kind}`, { count }).replaceAll(' ', '\u00a0'))
            .join(' · ')}
        </Text>
      </div>
      <Button
        className={styles.button}
        size="small"
        data-testid="another-document"
        disabledFocusable={regulation.operation.isRunning}
        onClick={regulation.putAway}
      >
        {say('pane.regulation.another')}
      </Button>
    </div>
  );
}
