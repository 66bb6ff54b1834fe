import { Spinner } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import { useSay } from '../paneContext';

/** A part that may still have to be loaded. */
export function Later({ children }: Readonly<{ children: ReactNode }>) {
  const say = useSay();
  return <Suspense fallback={<Spinner size="small" label={say('pane.loading')} />}>{children}</Suspense>;
}
