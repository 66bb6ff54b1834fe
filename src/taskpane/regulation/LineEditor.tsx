import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type Relation, relations } from '../../organisation/model';
import { type ProposedLine } from '../../regulation/model';
import { type Option } from '../parts/matchOptions';
import { Picker } from '../parts/Picker';
import { useSay } from '../paneContext';
import { isChanged, type LineChoice } from './linesForm';
import { type LinesProps } from './linesProps';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground1,
  },
  back: { alignSelf: 'flex-start' },
});

type LineEditorProps = Pick<LinesProps, 'decide'> &
  Readonly<{ at: number; line: ProposedLine; choice: LineChoice; options: readonly Option[] }>;

/** Gives a proposed line another manager or another relation. */
export function LineEditor({ at, line, choice, options, decide }: LineEditorProps) {
  const styles = useStyles();
  const say = useSay();
  const others = useMemo(() => options.filter(({ key }) => key !== line.role), [options, line.role]);
  return (
    <div className={styles.root}>
      <Field label={say('pane.regulation.change.manager')}>
        <Picker
          testId="line-manager"
          options={others}
          chosen={choice.reportsTo}
          choose={(manager) => {
            // While a name is being typed nothing is chosen: the line stays as it is.
            if (manager !== null) decide(at, { reportsTo: manager });
          }}
          placeholder={say('pane.summary.role.placeholder')}
        />
      </Field>
      <Field label={say('pane.regulation.change.relation')}>
        <Select
          value={choice.relation}
          data-testid="line-relation"
          onChange={(_, { value }) => {
            decide(at, { relation: value as Relation });
          }}
        >
          {relations.map((relation) => (
            <option key={relation} value={relation}>
              {say(`relation.${relation}`)}
            </option>
          ))}
        </Select>
      </Field>
      {isChanged(line, choice) && (
        <Button
          className={styles.back}
          size="small"
          onClick={() => {
            const { reportsTo, relation } = line;
            decide(at, { reportsTo, relation });
          }}
        >
          {say('pane.regulation.change.back')}
        </Button>
      )}
    </div>
  );
}
