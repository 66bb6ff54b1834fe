import { useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, useSay } from '../paneContext';
import { describePlace, type PanePlace } from './describePlace';

export type GoTo = Readonly<{
  /** Shows the place in the workbook. The focus stays in the pane. */
  go: (place: PanePlace) => void;
  /** Why the last place could not be shown. */
  trouble: string | null;
}>;

/** Goes to places of the workbook, and says in words how that went. */
export function useGoTo(): GoTo {
  const { language, operations } = usePane();
  const say = useSay();
  const { announce } = useAnnounce();
  const [trouble, setTrouble] = useState<string | null>(null);

  const visit = async (place: PanePlace): Promise<string | null> => {
    try {
      const outcome = await operations.goTo(place);
      if (outcome !== 'shown') return say(`pane.goto.${outcome}`, { sheet: place.sheet });
      announce(say('pane.goto.shown', { place: describePlace(language, place) }), { polite: true });
      return null;
    } catch (error) {
      const failure = operations.explainFailure(error);
      return failure === 'cancelled' ? null : say(failure.message, failure.values);
    }
  };

  return {
    trouble,
    go: (place) => {
      void visit(place).then((words) => {
        setTrouble(words);
        if (words !== null) announce(words, { alert: true });
      });
    },
  };
}
