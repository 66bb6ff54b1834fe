import { Button } from '@fluentui/react-components';
import { ArrowMaximizeRegular } from '@fluentui/react-icons/svg/arrow-maximize';
import { RatioOneToOneRegular } from '@fluentui/react-icons/svg/ratio-one-to-one';
import { ZoomInRegular } from '@fluentui/react-icons/svg/zoom-in';
import { ZoomOutRegular } from '@fluentui/react-icons/svg/zoom-out';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import {
  bringIntoFrame,
  frameAtFullSize,
  frameWhole,
  panFrame,
  zoomFrame,
  type Frame,
  type Spot,
} from './previewFrame';

type Size = Readonly<{ width: number; height: number }>;

/** A step of the zoom, and of the keys that move. */
const zoomStep = 1.4;
const panStep = 0.2;

/** What each key makes of the frame, in which the marked box stays where it is seen. Digits may be Arabic ones. */
export function zoomKeys(
  frame: Frame,
  whole: Size,
  view: Size,
  marked: Spot | undefined,
): Readonly<Record<string, () => Frame>> {
  const isSeen = marked && isSame(frame, bringIntoFrame(frame, marked, whole, view));
  const keep = (next: Frame): Frame => (isSeen ? bringIntoFrame(next, marked, whole, view) : next);
  const [nearer, farther] = [
    () => keep(zoomFrame(frame, zoomStep, whole)),
    () => zoomFrame(frame, 1 / zoomStep, whole),
  ];
  const all = () => frameWhole(whole);
  const full = () => keep(frameAtFullSize(frame, whole, view));
  return {
    ...{ '+': nearer, '=': nearer, '-': farther, '0': all, '٠': all, '1': full, '١': full },
    ArrowLeft: () => panFrame(frame, -panStep, 0, whole),
    ArrowRight: () => panFrame(frame, panStep, 0, whole),
    ArrowUp: () => panFrame(frame, 0, -panStep, whole),
    ArrowDown: () => panFrame(frame, 0, panStep, whole),
  };
}

function isSame(one: Frame, other: Frame): boolean {
  return one.x === other.x && one.y === other.y;
}

const buttons = [
  ['zoom-in', '+', <ZoomInRegular key="in" />],
  ['zoom-out', '-', <ZoomOutRegular key="out" />],
  ['zoom-fit', '0', <ArrowMaximizeRegular key="fit" />],
  ['zoom-full', '1', <RatioOneToOneRegular key="full" />],
] as const;

type ZoomButtonsProps = Readonly<{
  keys: ReturnType<typeof zoomKeys>;
  change: (frame: Frame) => void;
}>;

/** The zoom for those who use no keys. */
export function ZoomButtons({ keys, change }: ZoomButtonsProps) {
  const styles = useViewStyles();
  const say = useSay();
  return (
    <div className={styles.buttons}>
      {buttons.map(([name, key, icon]) => (
        <Button
          key={name}
          size="small"
          icon={icon}
          aria-label={say(`pane.chart.${name}`)}
          title={say(`pane.chart.${name}`)}
          data-testid={name}
          onClick={() => {
            change(keys[key]!());
          }}
        />
      ))}
    </div>
  );
}
