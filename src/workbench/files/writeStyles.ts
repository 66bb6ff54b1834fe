import { type CellStyle } from '../model/cell';
import { type ConditionalFormatModel } from '../model/sheet';
import { argb } from './colours';
import { builtInFormats } from './numberFormats';
import { type Patch } from './patch';
import { type FileFormat, type FileStyles } from './readStyles';
import { writeAlignment, writeBorders, writeFill, writeFont } from './writeStyleParts';
import { child, childrenOf, type XmlElement } from './xml';
import { element } from './xmlText';

const stylesOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Elements of one list of the styles part: those of the file, and those added behind them, none twice. */
class StyleList {
  readonly added: string[] = [];
  private readonly known = new Map<string, number>();

  constructor(readonly count: number) {}

  add(xml: string): number {
    const index = this.known.get(xml) ?? this.count + this.added.length;
    if (!this.known.has(xml)) {
      this.known.set(xml, index);
      this.added.push(xml);
    }
    return index;
  }
}

/** Finds or adds formats in the styles part. Nothing is ever renumbered or taken away. */
export class StyleWriter {
  private readonly lists: Readonly<Record<'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', StyleList>>;
  private readonly numberFormats: Map<string, number>;
  private readonly newNumberFormats: string[] = [];
  private readonly known = new Map<CellStyle | undefined, Map<string, number>>();
  private readonly standardFont: XmlElement | undefined;

  constructor(
    root: XmlElement,
    private readonly styles: FileStyles,
  ) {
    const list = (name: string): StyleList => new StyleList(child(root, name)?.children.length ?? 0);
    this.lists = {
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
      dxfs: list('dxfs'),
    };
    this.standardFont = child(root, 'fonts')?.children[styles.standardFontId];
    this.numberFormats = new Map([
      ...Object.entries(builtInFormats).map(([id, code]) => [code, Number(id)] as const),
      ...childrenOf(child(root, 'numFmts'), 'numFmt').map(
        ({ attributes }) => [attributes['formatCode'] ?? '', Number(attributes['numFmtId'])] as const,
      ),
    ]);
  }

  /**
   * The index to write for a style. `before` is the style that the cell had in the file: what the model cannot say of
   * it (theme colours, patterns, the named style) is kept in those parts of the format that did not change.
   */
  indexOf(style: CellStyle | undefined, quotePrefix: boolean, before?: CellStyle): number {
    const base = this.baseOf(style, before);
    const key = `${quotePrefix ? 'q' : ''}${base?.style.fileIndex ?? ''}`;
    let indexes = this.known.get(style);
    if (!indexes) this.known.set(style, (indexes = new Map<string, number>()));
    let index = indexes.get(key);
    if (index === undefined) {
      index = this.findOrAdd(style, quotePrefix, base);
      indexes.set(key, index);
    }
    return index;
  }

  /** The index of a differential format with this look. */
  differentialOf(format: NonNullable<ConditionalFormatModel['format']>): number {
    const { fill, fontColour, bold } = format;
    const font =
      (bold === undefined ? '' : element('b', bold ? {} : { val: 0 })) +
      (fontColour ? element('color', { rgb: argb(fontColour) }) : '');
    const pattern = fill && element('patternFill', {}, element('bgColor', { rgb: argb(fill) }));
    return this.lists.dxfs.add(
      element('dxf', {}, (font && element('font', {}, font)) + (pattern ? element('fill', {}, pattern) : '')),
    );
  }

  /** Whether anything was added. */
  get isChanged(): boolean {
    return (
      this.newNumberFormats.length > 0 || Object.values(this.lists).some(({ added }) => added.length > 0)
    );
  }

  /** Puts what was added into the styles part. */
  write(patch: Patch): void {
    if (this.newNumberFormats.length > 0) this.extend(patch, 'numFmts', this.newNumberFormats);
    for (const [name, { added }] of Object.entries(this.lists)) {
      if (added.length > 0) this.extend(patch, name, added);
    }
  }

  private extend(patch: Patch, name: string, added: readonly string[]): void {
    const list = child(patch.root, name);
    const xml = patch.own(added.join(''));
    if (!list) {
      patch.insertInOrder(
        patch.root,
        name,
        patch.own(element(name, { count: added.length }, added.join(''))),
        stylesOrder,
      );
      return;
    }
    patch.append(list, xml);
    patch.setAttributes(list, { count: String(list.children.length + added.length) });
  }

  private baseOf(style: CellStyle | undefined, before: CellStyle | undefined): FileFormat | undefined {
    if (!style) return this.styles.formats[0];
    const own = this.styles.formats[style.fileIndex ?? -1];
    // The index of a style that came from another workbook means nothing here.
    return own?.style === style ? own : this.styles.formats[before?.fileIndex ?? 0];
  }

  private findOrAdd(
    style: CellStyle | undefined,
    quotePrefix: boolean,
    base: FileFormat | undefined,
  ): number {
    const index = base?.style.fileIndex ?? 0;
    const isBase = style === undefined || style === base?.style;
    if (isBase && quotePrefix === (base?.quotePrefix ?? false)) return index;
    const exact = this.findExact(style, quotePrefix, base);
    if (exact !== undefined) return exact;
    return this.lists.cellXfs.add(this.writeFormat(style ?? {}, quotePrefix, base));
  }

  /** A format of the file that differs from the base in the apostrophe alone. */
  private findExact(
    style: CellStyle | undefined,
    quotePrefix: boolean,
    base: FileFormat | undefined,
  ): number | undefined {
    if (!base || (style && !sameLook(style, base.style))) return undefined;
    if (quotePrefix === base.quotePrefix) return base.style.fileIndex;
    return this.styles.formats.find(
      (format) =>
        format.quotePrefix === quotePrefix &&
        format.fontId === base.fontId &&
        format.fillId === base.fillId &&
        format.borderId === base.borderId &&
        format.numberFormatId === base.numberFormatId &&
        format.namedStyle === base.namedStyle &&
        sameLook(format.style, base.style),
    )?.style.fileIndex;
  }

  private writeFormat(style: CellStyle, quotePrefix: boolean, base: FileFormat | undefined): string {
    const before = base?.style ?? {};
    const { font, fill, borders, numberFormat = 'General' } = style;
    const fontId = same(font, before.font)
      ? (base?.fontId ?? 0)
      : font
        ? this.lists.fonts.add(writeFont(font, this.standardFont))
        : this.styles.standardFontId;
    const fillId =
      fill === before.fill ? (base?.fillId ?? 0) : fill ? this.lists.fills.add(writeFill(fill)) : 0;
    const borderId = same(borders, before.borders)
      ? (base?.borderId ?? 0)
      : borders
        ? this.lists.borders.add(writeBorders(borders))
        : 0;
    const numFmtId =
      numberFormat === (before.numberFormat ?? 'General')
        ? (base?.numberFormatId ?? 0)
        : this.numberFormatId(numberFormat);
    const alignment = writeAlignment(style);
    const protection =
      style.locked === false || style.formulaHidden
        ? element('protection', {
            locked: style.locked === false ? false : undefined,
            hidden: style.formulaHidden ? true : undefined,
          })
        : '';
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: base?.namedStyle ?? '0',
        quotePrefix: quotePrefix ? true : undefined,
        applyNumberFormat: numFmtId === 0 ? undefined : true,
        applyFont: fontId === 0 ? undefined : true,
        applyFill: fillId === 0 ? undefined : true,
        applyBorder: borderId === 0 ? undefined : true,
        applyAlignment: alignment ? true : undefined,
        applyProtection: protection ? true : undefined,
      },
      alignment + protection,
    );
  }

  private numberFormatId(code: string): number {
    const existing = this.numberFormats.get(code);
    if (existing !== undefined) return existing;
    // Numbers below 164 are Excel's own.
    const id = Math.max(163, ...this.numberFormats.values()) + 1;
    this.numberFormats.set(code, id);
    this.newNumberFormats.push(element('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }
}

/** Whether two parts of a style say the same, whatever the order of their fields. */
function same(one: unknown, other: unknown): boolean {
  return one === other || canonical(one) === canonical(other);
}

function sameLook(one: CellStyle, other: CellStyle): boolean {
  return same({ ...one, fileIndex: undefined }, { ...other, fileIndex: undefined });
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object'
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
