import { knownRole } from './data/knownRole';
import { required } from './data/required';
import { uniqueCode } from './data/uniqueCode';
import { type Rule } from './rule';
import { noCycle } from './structure/noCycle';
import { noSelfReport } from './structure/noSelfReport';
import { oneTop } from './structure/oneTop';
import { placed } from './structure/placed';

/** Every rule that Haykal knows. */
export const catalogue: readonly Rule[] = [
  required,
  uniqueCode,
  knownRole,
  oneTop,
  noCycle,
  noSelfReport,
  placed,
];
