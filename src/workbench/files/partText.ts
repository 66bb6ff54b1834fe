import { FileError } from './fileError';

/**
 * The text of an XML part. A byte order mark stays in the text, so that places in the text stay what they are.
 * @throws FileError `damaged` where the bytes are no text
 */
export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new FileError('damaged', `a part is not ${encoding}`, { cause });
  }
}

/** The bytes of a changed part: always UTF-8, whatever it was. */
export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(\uFEFF?<\?xml[^>]*encoding=)(["'])utf-16\2/i, '$1"UTF-8"'));
}
