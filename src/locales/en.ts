import { chart } from './en/chart';
import { cli } from './en/cli';
import { commands } from './en/commands';
import { compare } from './en/compare';
import { edit } from './en/edit';
import { failure } from './en/failure';
import { pane } from './en/pane';
import { paneChart } from './en/paneChart';
import { paneRegulation } from './en/paneRegulation';
import { regulation } from './en/regulation';
import { report } from './en/report';
import { rules } from './en/rules';
import { sheets } from './en/sheets';
import { summary } from './en/summary';

/** Every word that a person reads, in English; its keys are the keys of every other language. */
export const en = {
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

export type Messages = Readonly<Record<keyof typeof en, string>>;
