import { Combobox, makeStyles, Option, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useMemo, useState, type Ref } from 'react';
import { useSay } from '../paneContext';
import { matchOptions, type Option as Choice } from './matchOptions';
import { useIndex } from './useIndex';
import { usePicking } from './usePicking';

/** A list longer than this is narrowed by typing, not by scrolling. */
const longest = 50;

/** The list stays out of the corner that Office's own menu covers. Pixels. */
const belowOffice = { top: 36, bottom: 4, start: 4, end: 4 };

const useStyles = makeStyles({
  field: { minWidth: 'unset', width: '100%' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
  note: {
    display: 'block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
  },
});

type PickerProps = Readonly<{
  options: readonly Choice[];
  chosen: string | null;
  /** Null where what stands in the field names no option, or nothing stands in it. */
  choose: (key: string | null) => void;
  placeholder: string;
  testId: string;
  ref?: Ref<HTMLInputElement>;
}>;

/**
 * A field to choose one of many in, by typing some of it. What it shows is what is chosen: a text that names no option
 * in full stays as it is, and nothing is chosen. Stands in a Field, which names it.
 */
export function Picker({ options, chosen, choose, placeholder, testId, ref }: PickerProps) {
  const styles = useStyles();
  const say = useSay();
  const [isMet, setIsMet] = useState(false);
  const index = useIndex(options, isMet);
  const picking = usePicking(index, chosen, choose);
  const typed = picking.typed ?? '';
  const matches = useMemo(
    () =>
      // Until they can be searched, all are there to choose from.
      index.length === 0
        ? { options: options.slice(0, longest), more: Math.max(0, options.length - longest) }
        : matchOptions(index, typed, longest),
    [options, index, typed],
  );
  const label = options.find(({ key }) => key === chosen)?.label ?? '';
  return (
    <Combobox
      ref={ref}
      className={styles.field}
      // In place, among the view's landmarks; fixed, so that the view does not cut it off.
      inlinePopup
      positioning={{ strategy: 'fixed', overflowBoundaryPadding: belowOffice }}
      data-testid={testId}
      placeholder={placeholder}
      // Alt and an arrow open the list for whoever uses keys; the arrow sign is for the mouse.
      expandIcon={{ tabIndex: -1, 'aria-label': say('pane.picker.open'), children: <ChevronDownRegular /> }}
      value={picking.typed ?? label}
      selectedOptions={chosen === null ? [] : [chosen]}
      onFocus={(event) => {
        setIsMet(true);
        event.currentTarget.select();
      }}
      onKeyDown={(event) => {
        // Before they can be searched, the first of all options is no match.
        picking.pressKey(event, index.length === 0 ? undefined : matches.options[0]?.key);
      }}
      onChange={(event) => {
        picking.type(event.target.value);
      }}
      onOptionSelect={(event, { optionValue }) => {
        picking.select(event, optionValue);
      }}
      open={picking.isOpen}
      onOpenChange={picking.setOpen}
    >
      {matches.options.map((option) => (
        <Option key={option.key} value={option.key} text={option.label}>
          <OptionWords option={option} />
        </Option>
      ))}
      {matches.options.length === 0 && <Option disabled>{say('pane.picker.none')}</Option>}
      {matches.more > 0 && (
        <Text size={200} className={styles.note}>
          {say('pane.picker.more', { count: matches.more })}
        </Text>
      )}
    </Combobox>
  );
}

function OptionWords({ option }: Readonly<{ option: Choice }>) {
  const styles = useStyles();
  return (
    <span className={styles.option}>
      <span>{option.label}</span>
      {option.detail && (
        <Text size={200} className={styles.detail}>
          {option.detail}
        </Text>
      )}
    </span>
  );
}
