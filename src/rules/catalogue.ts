import { cellError } from './data/cellError';
import { duplicateRow } from './data/duplicateRow';
import { duplicateTitle } from './data/duplicateTitle';
import { knownRole } from './data/knownRole';
import { knownRule } from './data/knownRule';
import { knownUnit } from './data/knownUnit';
import { knownValue } from './data/knownValue';
import { required } from './data/required';
import { uniqueCode } from './data/uniqueCode';
import { untidyText } from './data/untidyText';
import { unusedWaiver } from './data/unusedWaiver';
import { duplicate } from './duties/duplicate';
import { length } from './duties/length';
import { lineDisagrees } from './duties/lineDisagrees';
import { looseMention } from './duties/looseMention';
import { nearDuplicate } from './duties/nearDuplicate';
import { numbering } from './duties/numbering';
import { some } from './duties/some';
import { statesALine } from './duties/statesALine';
import { unknownMention } from './duties/unknownMention';
import { type Rule } from './rule';
import { abolished } from './structure/abolished';
import { basis } from './structure/basis';
import { depth } from './structure/depth';
import { deputy } from './structure/deputy';
import { duplicateLine } from './structure/duplicateLine';
import { flexibleLiaison } from './structure/flexibleLiaison';
import { headTitle } from './structure/headTitle';
import { ladder } from './structure/ladder';
import { noCycle } from './structure/noCycle';
import { noSelfReport } from './structure/noSelfReport';
import { oneManager } from './structure/oneManager';
import { oneTop } from './structure/oneTop';
import { outsideManager } from './structure/outsideManager';
import { placed } from './structure/placed';
import { span } from './structure/span';
import { temporaryCoordinates } from './structure/temporaryCoordinates';
import { unitHead } from './structure/unitHead';
import { vacantManager } from './structure/vacantManager';
import { inclusive } from './titles/inclusive';

/** Every rule that Haykal knows, in the order of the Rules sheet. */
export const catalogue: readonly Rule[] = [
  required,
  uniqueCode,
  duplicateRow,
  knownValue,
  knownRole,
  knownUnit,
  knownRule,
  cellError,
  untidyText,
  duplicateTitle,
  unusedWaiver,
  oneTop,
  noCycle,
  noSelfReport,
  placed,
  oneManager,
  duplicateLine,
  ladder,
  unitHead,
  headTitle,
  span,
  depth,
  deputy,
  flexibleLiaison,
  temporaryCoordinates,
  abolished,
  vacantManager,
  outsideManager,
  basis,
  some,
  numbering,
  duplicate,
  nearDuplicate,
  unknownMention,
  looseMention,
  lineDisagrees,
  statesALine,
  length,
  inclusive,
];
