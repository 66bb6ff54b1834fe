import { RegulationFileError } from './fileError';
import { type SourceLine } from './sourceLine';
import { readParts } from './wordParts';
import { linesOfWord } from './wordLines';
import { reduceWord } from './wordReduce';
import { readWordTree } from './wordTree';

/** An old .doc, or a .docx with a password: [MS-CFB] 2.2. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A file with pictures may be large; only its text is unpacked. */
const mostBytes = 200_000_000;

/**
 * The lines of a Word document (.docx, .docm, .dotx): its paragraphs and cells in their order, foot- and endnotes last. Headers,
 * footers, comments and what a tracked change has deleted are not part of the text. Each paragraph has a line number from 1.
 * @throws RegulationFileError
 */
export async function readWordDocument(bytes: Uint8Array): Promise<readonly SourceLine[]> {
  if (isCompoundFile(bytes)) throw new RegulationFileError(codeOfCompoundFile(bytes), 'a compound file');
  if (!isZip(bytes)) throw new RegulationFileError('not-docx', 'no zip signature');
  if (bytes.length > mostBytes) throw new RegulationFileError('too-large', `${bytes.length} bytes`);
  try {
    const { parts, headings } = reduceWord(readParts(bytes));
    return linesOfWord(await readWordTree(parts), headings);
  } catch (cause) {
    if (cause instanceof RegulationFileError) throw cause;
    throw new RegulationFileError('damaged', String(cause), { cause });
  }
}

/** Whether the bytes begin as a zip archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Whether the bytes begin as an OLE compound file. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return compoundFile.every((byte, at) => bytes[at] === byte);
}

/** Told by the names of its streams, wherever its directory stands ([MS-CFB] 2.6). */
function codeOfCompoundFile(bytes: Uint8Array): 'encrypted' | 'old-doc' | 'not-docx' {
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted';
  return hasStream(bytes, 'WordDocument') ? 'old-doc' : 'not-docx';
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  // Entries of the directory are 128 bytes long and stand at multiples of their length.
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
