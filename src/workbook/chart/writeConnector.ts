import { type Connector, type Site } from '../../chart/drawing';
import { styleLine } from './writeBox';

/** What writing a connector weighs in a request, its text aside, in bytes; measured. */
const connectorBytes = 2_300;

/** Adds a connector; it is written afterwards. */
export function addConnector(sheet: Excel.Worksheet, connector: Connector): Excel.Shape {
  const [first, last] = endsOf(connector);
  const shape = sheet.shapes.addLine(first.x, first.y, last.x, last.y, typeOf(connector.elbow));
  shape.name = connector.name;
  return shape;
}

function endsOf({ path }: Connector): [Connector['path'][number], Connector['path'][number]] {
  return [path[0]!, path.at(-1)!];
}

/** Where the rectangle around a connector begins that was just added. */
export function cornerOf(connector: Connector): { left: number; top: number } {
  const [first, last] = endsOf(connector);
  return { left: Math.min(first.x, last.x), top: Math.min(first.y, last.y) };
}

function typeOf(elbow: boolean): Excel.ConnectorType {
  return elbow ? Excel.ConnectorType.elbow : Excel.ConnectorType.straight;
}

export type Glued = Readonly<{
  from: Excel.Shape;
  fromSite: Site;
  to: Excel.Shape;
  toSite: Site;
  elbow: boolean;
}>;

/** Glues a connector to its boxes and styles it, unless its style is a person's. Gives what that weighs in bytes. */
export function writeConnector(
  shape: Excel.Shape,
  connector: Connector,
  { glued, isStyled, isNew }: Readonly<{ glued: Glued; isStyled: boolean; isNew: boolean }>,
): number {
  const { line } = shape;
  line.connectorType = typeOf(glued.elbow);
  glue(line, glued);
  if (isNew) {
    line.endArrowheadStyle = connector.arrow ? Excel.ArrowheadStyle.triangle : Excel.ArrowheadStyle.none;
    shape.placement = Excel.Placement.absolute;
    shape.altTextTitle = '';
  }
  if (isStyled) styleLine(shape.lineFormat, connector.line);
  shape.altTextDescription = connector.altText;
  return connectorBytes + 4 * connector.altText.length;
}

/** Glues both ends of a line. */
export function glue(line: Excel.Line, { from, fromSite, to, toSite }: Omit<Glued, 'elbow'>): void {
  line.connectBeginShape(from, fromSite);
  line.connectEndShape(to, toSite);
}
