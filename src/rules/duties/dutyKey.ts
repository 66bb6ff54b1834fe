import { foldText } from '../../organisation/fold';
import { type Organisation } from '../../organisation/model';
import { once } from '../../organisation/once';
import { remember } from '../../organisation/remember';

/** Texts of duties that are remembered: those of an organisation of ten thousand roles. */
export const mostTexts = 80_000;

/** A key under which two duties say the same; a full stop at the end makes no difference. */
export const dutyKey = remember((text) => foldText(text).replace(/[\s.;؛،,]+$/u, ''), mostTexts);

/** The keys of all duties, in their order. */
export const dutyKeys = once(({ duties }: Organisation) => duties.map(({ text }) => dutyKey(text)));
