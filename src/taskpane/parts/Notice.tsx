import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactNode } from 'react';
import { useReveal } from './useReveal';

type NoticeProps = Readonly<{ testId: string; children: ReactNode }>;

/** Something that was asked for could not be done, and what to do instead. */
export function Notice({ testId, children }: NoticeProps) {
  const ref = useReveal<HTMLDivElement>();
  return (
    <MessageBar ref={ref} intent="warning" layout="multiline" data-testid={testId}>
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
