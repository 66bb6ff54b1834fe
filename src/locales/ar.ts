import { chart } from './ar/chart';
import { cli } from './ar/cli';
import { commands } from './ar/commands';
import { compare } from './ar/compare';
import { edit } from './ar/edit';
import { failure } from './ar/failure';
import { pane } from './ar/pane';
import { paneChart } from './ar/paneChart';
import { paneRegulation } from './ar/paneRegulation';
import { regulation } from './ar/regulation';
import { report } from './ar/report';
import { rules } from './ar/rules';
import { sheets } from './ar/sheets';
import { summary } from './ar/summary';
import { type Messages } from './en';

/** كل ما يقرؤه الناس، بالعربية. */
export const ar: Messages = {
  ...sheets,
  ...rules,
  ...chart,
  ...summary,
  ...cli,
  ...compare,
  ...edit,
  ...failure,
  ...commands,
  ...pane,
  ...paneChart,
  ...paneRegulation,
  ...report,
  ...regulation,
};
