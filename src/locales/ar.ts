import { chart } from './ar/chart';
import { cli } from './ar/cli';
import { report } from './ar/report';
import { rules } from './ar/rules';
import { sheets } from './ar/sheets';
import { summary } from './ar/summary';
import { type Messages } from './en';

/** كل ما يقرؤه الناس، بالعربية. */
export const ar: Messages = { ...sheets, ...rules, ...chart, ...summary, ...cli, ...report };
