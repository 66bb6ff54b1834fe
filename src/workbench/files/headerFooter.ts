import { type PageLayoutModel } from '../model/sheet';
import { child, type XmlElement } from './xml';
import { readXstring } from './xmlText';

type Texts = PageLayoutModel['headersFooters'];
const sections = ['left', 'center', 'right'] as const;
const codes = { left: 'L', center: 'C', right: 'R' } as const;

/** The header and footer of odd pages, which are those of all pages unless a file tells pages apart. */
export function readHeadersFooters(headerFooter: XmlElement | undefined): Texts {
  const header = splitSections(readXstring(child(headerFooter, 'oddHeader')?.text ?? ''));
  const footer = splitSections(readXstring(child(headerFooter, 'oddFooter')?.text ?? ''));
  return {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
}

/** The text of a header or footer element: sections one after the other, each after its letter. */
export function joinSections(texts: Texts, place: 'Header' | 'Footer'): string {
  return sections
    .map((section) => {
      const text = texts[`${section}${place}`];
      return text === '' ? '' : `&${codes[section]}${text}`;
    })
    .join('');
}

/** Takes a header or footer apart (ISO 29500-1, 18.3.1.46). Text before the first letter stands in the middle. */
function splitSections(text: string): Record<(typeof sections)[number], string> {
  const result = { left: '', center: '', right: '' };
  let section: (typeof sections)[number] = 'center';
  // `&&` is an ampersand and `&"Font,Bold"` names a font: neither begins a section.
  for (const [piece] of text.matchAll(/&"[^"]*"|&.|[^&]+|&$/gsu)) {
    const begun = sections.find((name) => piece === `&${codes[name]}`);
    if (begun) section = begun;
    else result[section] += piece;
  }
  return result;
}
