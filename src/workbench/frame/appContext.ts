import { type WorkbookModel } from '../model/workbook';
import { type FrameIdentity } from './identity';

/**
 * What the stand-in answers `isSetSupported` with. Versions are text: the number 1.10 would be 1.1. What is not here is
 * not supported, a shared runtime and getFileAsync among it.
 */
const requirementSets = {
  // What this office.js knows; newer members do not exist in it.
  ExcelApi: '1.15',
  RichApiRuntime: '1.2',
  DialogApi: '1.2',
  AddinCommands: '1.1',
  Settings: '1.1',
  DocumentEvents: '1.1',
  // Without it office.js drops `delayForCellEdit`, and every request of the pane fails while a cell is typed into.
  DelayForCellEdit: '1.1',
};

const excelOnTheWeb = 16;
const clientMode = { readOnly: 0, readWrite: 1 } as const;
const taskPane = 1;

/** Size of the framing page in CSS pixels, from which office.js reckons the size of dialogs. */
export type PageSize = Readonly<{ width: number; height: number }>;

/** What office.js asks for at the start of a page: `Office.context` is made of it. */
export function appContext(
  { appId, locale }: FrameIdentity,
  workbook: WorkbookModel,
  origin: string,
  { width, height }: PageSize,
  addinName: string,
): Readonly<Record<string, unknown>> {
  return {
    _id: appId,
    _appName: excelOnTheWeb,
    _appVersion: 16,
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentAddress(workbook, origin),
    _clientMode: workbook.readOnly ? clientMode.readOnly : clientMode.readWrite,
    _settings: [...workbook.settings],
    _reason: 'documentOpened',
    _osfControlType: taskPane,
    _eToken: '',
    _correlationId: appId,
    _appInstanceId: appId,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: '16.0.0.0',
    _clientWindowWidth: width,
    _clientWindowHeight: height,
    _addinName: addinName,
    _appDomains: [],
    _hostCustomMessage: '',
    _initialDisplayMode: 0,
    _featureGates: {},
  };
}

/** Where the workbook would be if it were on the web; nothing is served there. */
export function documentAddress({ name }: WorkbookModel, origin: string): string {
  return `${origin}/${encodeURIComponent(name)}`;
}
