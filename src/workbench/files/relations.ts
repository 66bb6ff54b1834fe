import { Patch } from './patch';
import { childrenOf, parseXml } from './xml';
import { element } from './xmlText';

export type Relation = Readonly<{
  id: string;
  /** The last word of the type: `worksheet`, `drawing`, `hyperlink`. */
  type: string;
  /** The part that is meant, without a leading slash; for an external relation the address as it stands. */
  target: string;
  external: boolean;
}>;

/** The part that holds the relations of a part; of the package itself where the name is empty. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A target as it stands in a relation, made a name in the package. */
export function resolveTarget(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Reads the relations of the part called `source`. */
export function readRelations(text: string, source: string): Relation[] {
  return childrenOf(parseXml(text), 'Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });
}

const emptyRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The relations of one part while a workbook is being saved. */
export class RelationsEditor {
  private readonly relations: Relation[];
  private readonly added = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(
    private readonly text: string | undefined,
    source: string,
  ) {
    this.relations = text === undefined ? [] : readRelations(text, source);
  }

  get list(): readonly Relation[] {
    return this.relations;
  }

  find(id: string | undefined): Relation | undefined {
    return this.relations.find((relation) => relation.id === id);
  }

  /** Adds a relation and gives its id. `fullType` is the whole address of the type. */
  add(fullType: string, target: string, external = false): string {
    let number = this.relations.length + 1;
    while (this.find(`rId${number}`) || this.removed.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.relations.push({ id, type: fullType.replace(/^.*\//, ''), target, external });
    const mode = external ? 'External' : undefined;
    const written = external ? target : `/${target}`;
    this.added.set(
      id,
      element('Relationship', { Id: id, Type: fullType, Target: written, TargetMode: mode }),
    );
    return id;
  }

  remove(id: string): void {
    const index = this.relations.findIndex((relation) => relation.id === id);
    if (index >= 0) this.relations.splice(index, 1);
    if (!this.added.delete(id)) this.removed.add(id);
  }

  /** The part's new text, or undefined where nothing changed. */
  write(): string | undefined {
    if (this.added.size === 0 && this.removed.size === 0) return undefined;
    const patch = new Patch(this.text ?? emptyRelations);
    for (const relation of childrenOf(patch.root, 'Relationship')) {
      if (this.removed.has(relation.attributes['Id'] ?? '')) patch.remove(relation);
    }
    patch.append(patch.root, patch.own([...this.added.values()].join('')));
    return patch.apply();
  }
}
