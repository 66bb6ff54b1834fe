import { type SheetModel } from '../model/sheet';
import { type SheetOrigin } from './origin';
import { type PackageEditor } from './packageEditor';
import { type Patch } from './patch';

export function writeDrawing(_patch: Patch, _sheet: SheetModel, _origin: SheetOrigin, _editor: PackageEditor): void {
}
