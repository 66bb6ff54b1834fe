import { Inflate } from 'fflate';
import { RegulationFileError } from './fileError';

/** Where a file of the package stands in the archive. */
type Entry = Readonly<{
  flags: number;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}>;

/** The files of a package, unpacked one by one when they are asked for. */
export type WordPackage = Readonly<{
  /** The bytes of a part by its whole name, `word/document.xml`; nothing where the package has no such part. */
  read: (name: string) => Uint8Array | undefined;
}>;

/** What all parts that are read may be together when unpacked; the text of some hundreds of pages is half of it. */
export const mostUnpacked = 40_000_000;
/** How much is unpacked before its size is looked at again: deflate makes at most 1,032 bytes of one. */
const step = 4096;

const signatures = { end: 0x06054b50, directory: 0x02014b50, local: 0x04034b50 };

/**
 * Opens a zip archive by its directory without unpacking anything. Follows APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16.
 * A part that is read has the size and checksum that the directory declares, or there is an error.
 * @throws RegulationFileError `damaged`, `encrypted` or `too-large`, also while a part is read
 */
export function openPackage(bytes: Uint8Array): WordPackage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(bytes, view);
  let left = mostUnpacked;
  return {
    read: (name) => {
      const entry = directory.get(name.toLowerCase());
      if (!entry) return undefined;
      if (entry.size > left)
        throw new RegulationFileError('too-large', `${name} declares ${entry.size} bytes`);
      left -= entry.size;
      return unpack(bytes, view, name, entry);
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = findEnd(bytes, view);
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff) throw new RegulationFileError('too-large', 'a 64-bit archive');
  const decoder = new TextDecoder();
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signatures.directory) {
      throw damaged('the directory of the archive is cut off');
    }
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).toLowerCase();
    // What two readers could read differently is read by none.
    if (entries.has(name)) throw damaged(`two entries named ${name}`);
    entries.set(name, {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(bytes: Uint8Array, view: DataView): number {
  // The end record is 22 bytes and may be followed by a comment of up to 65,535.
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw damaged('the end of the archive is missing');
}

function unpack(bytes: Uint8Array, view: DataView, name: string, entry: Entry): Uint8Array {
  const { offset, packed, size, method, flags } = entry;
  if ((flags & 1) !== 0) throw new RegulationFileError('encrypted', name);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signatures.local) {
    throw damaged(`${name} is not where the directory says`);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged(`${name} is cut off`);
  const content = bytes.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw damaged(`${name} is packed by method ${method}`);
  const unpacked = method === 0 ? content : inflate(content, name, size);
  if (unpacked.length !== size || checksum(unpacked) !== entry.crc) {
    throw damaged(`${name} is not what the directory says`);
  }
  return unpacked;
}

/** Ends as soon as more comes out than was declared, whatever is still packed. */
function inflate(content: Uint8Array, name: string, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged(`${name} unpacks to more than it declares`);
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < content.length; at += step) {
      stream.push(content.subarray(at, at + step), at + step >= content.length);
    }
  } catch (cause) {
    throw cause instanceof RegulationFileError ? cause : damaged(`${name} cannot be unpacked`, { cause });
  }
  return unpacked.subarray(0, length);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function damaged(detail: string, options?: ErrorOptions): RegulationFileError {
  return new RegulationFileError('damaged', detail, options);
}
