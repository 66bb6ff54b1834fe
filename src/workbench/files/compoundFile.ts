const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const entrySize = 128;
const nameLengthAt = 64;

/** Whether the bytes begin as an OLE compound file: an old .xls, or an .xlsx with a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/**
 * The names of the streams in a compound file. Directory entries are 128 bytes and always aligned, so they are found
 * without following the allocation table ([MS-CFB] 2.6); a damaged table does not hide them.
 */
export function listStreams(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-16le');
  const names = new Set<string>();
  for (let at = 512; at + entrySize <= bytes.length; at += entrySize) {
    const length = view.getUint16(at + nameLengthAt, true);
    if (length < 4 || length > 64 || length % 2 === 1) continue;
    names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}
