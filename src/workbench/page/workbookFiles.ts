import { newWorkbook } from '../files/newWorkbook';
import { openWorkbook } from '../files/openWorkbook';
import { type OpenedWorkbook } from '../files/origin';
import { saveWorkbook } from '../files/saveWorkbook';
import { MissingSample } from './openFailure';
import { type Sample, sampleFile } from './samples';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
} as const;

/** Where a workbook can come from: its name, and the promise of it. Rejects with FileError or MissingSample. */
export type WorkbookSource = Readonly<{ name: string; open: () => Promise<OpenedWorkbook> }>;

export function fileSource(file: File): WorkbookSource {
  return {
    name: file.name,
    open: async () => openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name),
  };
}

/** `emptyName` is the file name that an empty workbook gets. */
export function sampleSource(sample: Sample, emptyName: string): WorkbookSource {
  if (sample === 'empty') return { name: emptyName, open: () => newWorkbook(emptyName) };
  const name = sampleFile(sample);
  return {
    name,
    open: async () => {
      const response = await fetch(`/samples/${name}`);
      if (!response.ok) throw new MissingSample(`${response.status} ${response.url}`);
      return openWorkbook(new Uint8Array(await response.arrayBuffer()), name);
    },
  };
}

/** Gives the workbook to the browser as a download under its own name. */
export async function download(opened: OpenedWorkbook): Promise<void> {
  const bytes = await saveWorkbook(opened);
  const { name } = opened.model;
  const type = mediaTypes[name.toLowerCase().endsWith('.xlsm') ? 'xlsm' : 'xlsx'];
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
