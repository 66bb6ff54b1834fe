import { foldText } from '../../organisation/fold';
import { type Organisation } from '../../organisation/model';
import { once } from '../../organisation/once';
import { remember } from '../../organisation/remember';

/** Texts of duties that are remembered: those of an organisation of ten thousand roles. */
export const mostTexts = 80_000;

/** A key under which two duties say the same; a full stop at the end makes no difference. */
export const dutyKey = remember((text) => foldText(text).replace(/[\s.;؛،,]+$/u, ''), mostTexts);

/** For each duty the place of the first one that says the same: its own where none before it does. */
export const firstPlaces = once(({ duties }: Organisation): readonly number[] => {
  const first = new Map<string, number>();
  return duties.map(({ text }, at) => {
    const key = dutyKey(text);
    const known = first.get(key);
    if (known !== undefined) return known;
    first.set(key, at);
    return at;
  });
});
