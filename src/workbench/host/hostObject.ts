import { type Area } from '../model/cell';
import { type SheetModel } from '../model/sheet';
import { type WorkbookModel } from '../model/workbook';

/*
 * Rings. Range leads to Worksheet, Worksheet to TableCollection, Table back to Range; files may not import in rings.
 * ONE rule breaks them: Workbook, Worksheet and Range are named by a string. `objects/range.ts`,
 * `objects/worksheet.ts` and `objects/workbook.ts` hold only the factories (`rangeObject(sheet, area)`,
 * `isRange(value)`, `worksheetObject(sheet)`, `isWorksheet(value)`), import no other class and may be imported by
 * every class. Their tables (`objects/rangeClass.ts`, …) import all the others; `objects/ringClasses.ts` gives them to the executor
 * by name. Every other class passes its own table: `new HostObject(tableClass, self)`.
 */

/** The classes that are named instead of imported. */
export type RingClass = 'Workbook' | 'Worksheet' | 'Range' | 'RangeAreas';

/**
 * How a class of Office.js is answered by the stand-in Excel. Names of scalars and navigation properties are those
 * of Office.js (camelCase); methods go by their name on the wire (`GetRange`). The executor looks up the wire
 * spelling in the catalogue; whatever is not here is answered with NotImplemented. A table need not have: `_Register…Event` methods (the catalogue knows them), and for a
 * collection with items and find: GetCount, GetItemAt and GetItemOrNullObject.
 */
export type HostClass<Self> = Readonly<{
  /** The class as the catalogue names it: `Range`, `WorksheetCollection`. */
  name: string;
  get?: Readonly<Record<string, (self: Self, host: Host) => unknown>>;
  set?: Readonly<Record<string, (self: Self, value: unknown, host: Host) => void>>;
  navigate?: Readonly<Record<string, (self: Self, host: Host) => HostObject | null>>;
  call?: Readonly<Record<string, (self: Self, args: readonly unknown[], host: Host) => unknown>>;
  /** For collections: their members in order. */
  items?: (self: Self, host: Host) => readonly HostObject[];
  /** For collections: the member with this id or name. Names are compared as Excel does, without regard to case. */
  find?: (self: Self, key: unknown, host: Host) => HostObject | undefined;
  /** For the classes whose proxies take their identity from the reply: `{ Id }` or `{ _Id }` (OFFICEJS 2.3). */
  identity?: (self: Self, host: Host) => Readonly<Record<string, unknown>>;
}>;

/** An object that a request can name: a class and what it stands for in the model. */
export class HostObject<Self = unknown> {
  /** Set once the client asked to keep the object beyond the request (ranges only). */
  referenceId?: string;
  /** `never`, so that a HostObject<RangeSelf> is a HostObject: only the executor calls what stands in the table. */
  readonly type: HostClass<never> | RingClass;
  constructor(
    type: HostClass<Self> | RingClass,
    readonly self: Self,
  ) {
    this.type = type;
  }
}

/** An event as office.js receives it, before it is put on the wire. */
export type HostEvent = Readonly<{
  type: number;
  targetId: string;
  payload: Readonly<Record<string, unknown>>;
}>;

/** What the answers need besides the object itself. */
export type Host = {
  readonly workbook: WorkbookModel;
  readonly workbookObject: HostObject;
  /** Objects kept beyond a request, by reference id. */
  readonly references: Map<string, HostObject>;
  /** What an add-in sets for as long as the workbook is open. */
  readonly session: {
    enableEvents: boolean;
    calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  };
  /** Fires where a handler is registered for the type and target; once for the sheet, once for the collection. */
  emit(event: HostEvent): void;
  registerEvent(type: number, targetId: string, registered: boolean): void;
  /** Moves the Range objects of a sheet that requests still hold; undefined where their cells are gone. */
  moveRanges(sheet: SheetModel, move: (area: Area) => Area | undefined): void;
};

/** A failure that office.js turns into an OfficeExtension.Error with this code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** E.g. `Worksheet.getRange`; becomes debugInfo.errorLocation. */
    readonly location = '',
    readonly status = 400,
  ) {
    super(message);
  }
}
