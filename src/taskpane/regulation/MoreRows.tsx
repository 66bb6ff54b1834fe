import { Button } from '@fluentui/react-components';
import { useBoxes } from './useBoxes';

type MoreRowsProps = Readonly<{ count: number; label: string; press: () => void }>;

/** At an end of a box that draws a part of its rows: leads on to those before or after; nothing where there are none. */
export function MoreRows({ count, label, press }: MoreRowsProps) {
  const boxes = useBoxes();
  if (count <= 0) return null;
  return (
    <Button className={boxes.more} size="small" appearance="subtle" onClick={press}>
      {label}
    </Button>
  );
}
