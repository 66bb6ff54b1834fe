import { type ShapeModel } from '../model/shape';
import { type ColourTable } from './colours';
import { type SheetGrid } from './sheetGrid';
import { type XmlElement } from './xml';

export function readDrawing(_root: XmlElement, _grid: SheetGrid, _colours: ColourTable): ShapeModel[] {
  return [];
}
