import { type Organisation } from '../model';
import { foldText } from '../fold';
import { type Words, wordsOf } from './likeness';
import { groupBy } from './pairing';

/** The texts of an organisation's duties, folded and in words when somebody asks: most are the same on both sides. */
export class DutyTexts {
  private readonly foldedTexts: (string | undefined)[] = [];
  private readonly words: (Words | undefined)[] = [];
  private byCode: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(private readonly duties: Organisation['duties']) {}

  folded(index: number): string {
    return (this.foldedTexts[index] ??= foldText(this.duties[index]!.text));
  }

  wordsOf(index: number): Words {
    return (this.words[index] ??= wordsOf(this.duties[index]!.text));
  }

  /** The folded texts of the duties of the role with this code. */
  ofRole(code: string): ReadonlySet<string> {
    this.byCode ??= groupBy([...this.duties.keys()], (index) => this.duties[index]!.role.code || null);
    const texts = (this.byCode.get(code) ?? []).map((index) => this.folded(index));
    return new Set(texts.filter((text) => text !== ''));
  }
}
