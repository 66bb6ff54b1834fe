import { FileError } from './fileError';
import { decodePart } from './partText';
import { readRelations, relationsPart, type Relation } from './relations';
import { parseXml, type XmlElement } from './xml';
import { type ZipEntry } from './zip';

/** The parts of an opened file, as they are in it. Names are matched without regard to case, as OPC demands. */
export class Package {
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  constructor(readonly entries: readonly ZipEntry[]) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  /** The name as the archive spells it. */
  spelling(name: string): string {
    return this.byName.get(name.toLowerCase())?.name ?? name;
  }

  bytes(name: string): Uint8Array {
    const entry = this.byName.get(name.toLowerCase());
    if (!entry) throw new FileError('damaged', `the part ${name} is missing`);
    return entry.bytes;
  }

  text(name: string): string {
    return decodePart(this.bytes(name));
  }

  xml(name: string): XmlElement {
    return parseXml(this.text(name));
  }

  /** The relations of a part (of the package itself for `''`); none where it has none. */
  relations(source: string): Relation[] {
    const part = relationsPart(source);
    return this.has(part) ? readRelations(this.text(part), source) : [];
  }

  /** The first part that `source` points at by a relation of this type. */
  related(source: string, type: string): string | undefined {
    const found = this.relations(source).find((relation) => relation.type === type && !relation.external);
    return found && this.has(found.target) ? this.spelling(found.target) : undefined;
  }
}
