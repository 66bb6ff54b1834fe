import { type WorkbookModel } from '../../model/workbook';
import { type HostClass, HostObject } from '../hostObject';
import { requireBoolean, requireOneOf } from './arguments';

const applicationClass: HostClass<WorkbookModel> = {
  name: 'Application',
  get: {
    calculationMode: (_workbook, { session }) => session.calculationMode,
    calculationState: () => 'Done',
    decimalSeparator: () => '.',
    thousandsSeparator: () => ',',
    useSystemSeparators: () => true,
  },
  set: {
    calculationMode: (_workbook, value, { session }) => {
      session.calculationMode = requireOneOf(
        value,
        ['Automatic', 'AutomaticExceptTables', 'Manual'],
        'Application.calculationMode',
      );
    },
  },
  call: {
    // Nothing is calculated or painted here.
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

const runtimeClass: HostClass<WorkbookModel> = {
  name: 'Runtime',
  get: { enableEvents: (_workbook, { session }) => session.enableEvents },
  set: {
    enableEvents: (_workbook, value, { session }) => {
      session.enableEvents = requireBoolean(value, 'Runtime.enableEvents');
    },
  },
};

/** Workbook.application. */
export function application(workbook: WorkbookModel): HostObject {
  return new HostObject(applicationClass, workbook);
}

/** RequestContext.runtime. */
export function runtime(workbook: WorkbookModel): HostObject {
  return new HostObject(runtimeClass, workbook);
}
