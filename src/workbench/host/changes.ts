import { actionType, pathType, type WireRequest } from './wire';

/** Methods, by their name on the wire, that leave the workbook's content as it is: a read-only workbook allows them. */
export const harmlessMethod = /^(_|Get|Load|Find|Activate|Select|Suspend|Calculate|Show|Notify)/;

/** Properties of the application and not of the workbook. */
const harmlessProperties = new Set(['EnableEvents', 'CalculationMode']);

/** Whether a request asks for something that would have to be saved; whether it then succeeds is another matter. */
export function changesWorkbook({ Actions, ObjectPaths }: WireRequest): boolean {
  const acts = Actions.some(({ ActionType, Name: name = '' }) => {
    if (ActionType === actionType.setProperty) return !harmlessProperties.has(name);
    return ActionType === actionType.method && !harmlessMethod.test(name);
  });
  // `worksheets.add()` is no action but the path to what it gives.
  return (
    acts ||
    Object.values(ObjectPaths).some(
      ({ ObjectPathType, Name }) => ObjectPathType === pathType.method && !harmlessMethod.test(Name),
    )
  );
}
