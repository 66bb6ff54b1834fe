import { relationNamespace } from './namespaces';
import { type Package } from './package';
import { decodePart, encodePart } from './partText';
import { Patch } from './patch';
import { RelationsEditor, relationsPart } from './relations';
import { element } from './xmlText';
import { type ZipEntry } from './zip';

const contentTypesPart = '[Content_Types].xml';

/** A package while it is being saved: the opened one, with parts changed, added and removed over it. */
export class PackageEditor {
  private readonly changed = new Map<string, Uint8Array>();
  private readonly removed = new Set<string>();
  private readonly relationEditors = new Map<string, RelationsEditor>();
  private readonly newTypes = new Map<string, string>();
  private readonly nextNumbers = new Map<string, number>();

  constructor(readonly original: Package) {}

  has(name: string): boolean {
    return this.changed.has(name) || (this.original.has(name) && !this.removed.has(name.toLowerCase()));
  }

  text(name: string): string {
    const bytes = this.changed.get(name);
    return bytes ? decodePart(bytes) : this.original.text(name);
  }

  setText(name: string, text: string): void {
    this.changed.set(this.original.spelling(name), encodePart(text));
  }

  /** Changes a part by edits of its text; where `edit` makes none, the part stays as it is. */
  patch(name: string, edit: (patch: Patch) => void): void {
    const patch = new Patch(this.text(name));
    edit(patch);
    if (patch.isChanged) this.setText(name, patch.apply());
  }

  /** Adds a part of this content type. */
  add(name: string, content: string | Uint8Array, contentType: string): void {
    this.changed.set(name, typeof content === 'string' ? encodePart(content) : content);
    this.newTypes.set(name, contentType);
  }

  /** A name that no part has yet, e.g. `xl/tables/table` and `.xml` give `xl/tables/table3.xml`. */
  freeName(stem: string, extension: string): string {
    let number = this.nextNumbers.get(stem) ?? 1;
    while (this.original.has(`${stem}${number}${extension}`)) number += 1;
    this.nextNumbers.set(stem, number + 1);
    return `${stem}${number}${extension}`;
  }

  relations(source: string): RelationsEditor {
    let editor = this.relationEditors.get(source);
    if (!editor) {
      const part = relationsPart(source);
      editor = new RelationsEditor(this.has(part) ? this.text(part) : undefined, source);
      this.relationEditors.set(source, editor);
    }
    return editor;
  }

  /** Relates one part to another by a type of the office namespace and gives the relation's id. */
  relate(source: string, type: string, target: string, external = false): string {
    return this.relations(source).add(`${relationNamespace}/${type}`, target, external);
  }

  /** Removes a part, its relations, and the parts that only it led to. */
  remove(name: string): void {
    const below = this.relations(name).list.filter(({ external }) => !external);
    this.drop(name);
    this.drop(relationsPart(name));
    this.relationEditors.delete(name);
    for (const { target } of below) {
      if (this.has(target) && !this.isRelated(target)) this.remove(this.original.spelling(target));
    }
  }

  /** All parts in the order of the opened file, then the new ones; what was not changed is the very same bytes. */
  entries(): ZipEntry[] {
    for (const [source, editor] of this.relationEditors) {
      const text = editor.write();
      if (text !== undefined) this.setText(relationsPart(source), text);
    }
    this.writeContentTypes();
    const kept = this.original.entries
      .filter(({ name }) => !this.removed.has(name.toLowerCase()))
      .map((entry) => {
        const bytes = this.changed.get(entry.name);
        return bytes ? { name: entry.name, bytes } : entry;
      });
    const added = [...this.changed].filter(([name]) => !this.original.has(name));
    return [...kept, ...added.map(([name, bytes]) => ({ name, bytes }))];
  }

  private drop(name: string): void {
    this.changed.delete(name);
    this.removed.add(name.toLowerCase());
    this.newTypes.delete(name);
  }

  private isRelated(target: string): boolean {
    const wanted = target.toLowerCase();
    return this.original.entries.some(({ name }) => {
      if (!name.endsWith('.rels') || this.removed.has(name.toLowerCase())) return false;
      const source = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
      return this.relations(source).list.some((relation) => relation.target.toLowerCase() === wanted);
    });
  }

  private writeContentTypes(): void {
    if (this.newTypes.size === 0 && this.removed.size === 0) return;
    this.patch(contentTypesPart, (patch) => {
      for (const override of patch.root.children) {
        const part = (override.attributes['PartName'] ?? '').slice(1);
        if (this.removed.has(part.toLowerCase())) patch.remove(override);
      }
      const defaults = new Set(
        patch.root.children.map(({ attributes }) => attributes['Extension']?.toLowerCase()),
      );
      if (!defaults.has('rels')) {
        const type = 'application/vnd.openxmlformats-package.relationships+xml';
        patch.append(patch.root, patch.own(element('Default', { Extension: 'rels', ContentType: type })));
      }
      for (const [part, type] of this.newTypes) {
        patch.append(patch.root, patch.own(element('Override', { PartName: `/${part}`, ContentType: type })));
      }
    });
  }
}
