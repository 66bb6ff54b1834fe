/** Numbers of office.js's methods (`MethodDispId` there) that the stand-in answers. */
export const method = {
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
  messageParent: 144,
  sendMessage: 145,
} as const;

/** What a method gives back, beside the version that each reply carries. `Error` is a number of officeError. */
export type MethodReply = Readonly<Record<string, unknown>>;

/** The number of the method in the data of `executeMethod`; undefined where there is none. */
export function methodNumber(data: Readonly<Record<string, unknown>> | undefined): number | undefined {
  const call = data?.['DdaMethod'];
  const id = typeof call === 'object' && call !== null && 'DispatchId' in call ? call.DispatchId : undefined;
  return typeof id === 'number' ? id : undefined;
}
