import { strToU8, zipSync } from 'fflate';

/* Makes small Word files from readable descriptions. */

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type Run = Readonly<{
  text: string;
  isBold?: boolean;
  style?: string;
  properties?: string;
}>;

export type ParagraphOptions = Readonly<{
  style?: string;
  /** Number of the list and level in it. */
  list?: readonly [number, number?];
  /** More properties as XML. */
  properties?: string;
}>;

/** A paragraph of runs or of ready XML; in a text `\n` is a break and `\t` a tab. */
export function p(content: string | readonly (string | Run)[], options: ParagraphOptions = {}): string {
  const { style, list, properties = '' } = options;
  const own = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    list ? `<w:numPr><w:ilvl w:val="${list[1] ?? 0}"/><w:numId w:val="${list[0]}"/></w:numPr>` : '',
    properties,
  ].join('');
  const runs = typeof content === 'string' ? [content] : content;
  return `<w:p>${own === '' ? '' : `<w:pPr>${own}</w:pPr>`}${runs.map((run) => r(run)).join('')}</w:p>`;
}

/** A run; a text that begins with `<` is XML already. */
export function r(run: string | Run): string {
  if (typeof run === 'string') return run.startsWith('<') ? run : r({ text: run });
  const { text, isBold, style, properties = '' } = run;
  const own = `${style === undefined ? '' : `<w:rStyle w:val="${style}"/>`}${isBold === undefined ? '' : `<w:b w:val="${isBold ? 1 : 0}"/>`}${properties}`;
  const parts = text.split(/([\n\t])/).map((part) => {
    if (part === '\n') return '<w:br/>';
    return part === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escaped(part)}</w:t>`;
  });
  return `<w:r>${own === '' ? '' : `<w:rPr>${own}</w:rPr>`}${parts.join('')}</w:r>`;
}

export function bold(text: string): Run {
  return { text, isBold: true };
}

export type Cell =
  string | Readonly<{ blocks: readonly string[]; span?: number; merge?: 'restart' | 'continue' }>;

/** A table of rows; a cell is a text or several blocks. */
export function table(...rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`);
  return `<w:tbl><w:tblPr/><w:tblGrid/>${cells.join('')}</w:tbl>`;
}

function cell(content: Cell): string {
  const { blocks, span, merge } =
    typeof content === 'string' ? { blocks: [p(content)], span: undefined, merge: undefined } : content;
  const own = `${span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`}${merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`}`;
  return `<w:tc><w:tcPr>${own}</w:tcPr>${blocks.join('')}</w:tc>`;
}

export type Style = Readonly<{
  id: string;
  name?: string;
  type?: 'paragraph' | 'character' | 'numbering';
  basedOn?: string;
  paragraph?: string;
  run?: string;
}>;

/** Format of each level's numbers, and style of the paragraphs that are numbered by it. */
export type Level = Readonly<{ format: string; text?: string; style?: string }>;

export type WordFile = Readonly<{
  body: readonly string[];
  styles?: readonly Style[];
  /** Lists from number 1. */
  lists?: readonly (readonly Level[])[];
  footnotes?: Readonly<Record<string, string>>;
  endnotes?: Readonly<Record<string, string>>;
  /** More files of the package, or others in their place; null leaves one out. */
  files?: Readonly<Record<string, string | Uint8Array | null>>;
}>;

/** The bytes of a .docx. */
export function wordFile(file: WordFile): Uint8Array {
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationsXml(['officeDocument', 'word/document.xml']),
    'word/document.xml': part('document', `<w:body>${file.body.join('')}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relationsXml(
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
      ['footnotes', 'footnotes.xml'],
      ['endnotes', 'endnotes.xml'],
    ),
    'word/styles.xml': part('styles', (file.styles ?? []).map(styleXml).join('')),
    'word/numbering.xml': part('numbering', numberingXml(file.lists ?? [])),
    'word/footnotes.xml': part('footnotes', notesXml('footnote', file.footnotes ?? {})),
    'word/endnotes.xml': part('endnotes', notesXml('endnote', file.endnotes ?? {})),
    ...file.files,
  };
  return pack(parts);
}

/** A zip archive of files. */
export function pack(files: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const entries = Object.entries(files).flatMap(([name, content]) =>
    content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(entries), { level: 6 });
}

/** A part whose root has the namespaces declared. */
export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${word}" xmlns:mc="${compatibility}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:${root}>`;
}

/** Relationships by kind and target; with a third item they point outside. */
export function relationsXml(...targets: readonly (readonly [string, string, 'External'?])[]): string {
  const each = targets.map(
    ([kind, target, mode], at) =>
      `<Relationship Id="r${at}" Type="${kinds}/${kind}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships xmlns="${relations}">${each.join('')}</Relationships>`;
}

function styleXml({ id, name = id, type = 'paragraph', basedOn, paragraph, run }: Style): string {
  return [
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>`,
    basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === undefined ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

function numberingXml(lists: readonly (readonly Level[])[]): string {
  const abstract = lists.map((levels, list) => {
    const each = levels.map(
      ({ format, text = '%1.', style }, level) =>
        `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}<w:lvlText w:val="${text}"/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${list}">${each.join('')}</w:abstractNum>`;
  });
  const nums = lists.map(
    (_, list) => `<w:num w:numId="${list + 1}"><w:abstractNumId w:val="${list}"/></w:num>`,
  );
  return [...abstract, ...nums].join('');
}

function notesXml(kind: 'footnote' | 'endnote', notes: Readonly<Record<string, string>>): string {
  const separator = `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>`;
  const each = Object.entries(notes).map(([id, blocks]) => `<w:${kind} w:id="${id}">${blocks}</w:${kind}>`);
  return separator + each.join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
