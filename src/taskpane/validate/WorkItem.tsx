import { AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { type ReactNode } from 'react';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';

type WorkItemProps = Readonly<{ name: 'marks' | 'rules' | 'share'; children: ReactNode }>;

/** One of the things that can be done with the findings: what it is, and its buttons. */
export function WorkItem({ name, children }: WorkItemProps) {
  const styles = useViewStyles();
  const say = useSay();
  return (
    <AccordionItem value={name}>
      <AccordionHeader size="small" as="h2" data-testid={`work-${name}`}>
        {say(`pane.${name}`)}
      </AccordionHeader>
      <AccordionPanel>
        <div className={styles.view}>
          <p className={styles.intro}>{say(`pane.${name}.intro`)}</p>
          {children}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
