import { inflateSync, zipSync, type Zippable } from 'fflate';
import { FileError } from './fileError';

/** A file inside the package, in the order of the archive's directory. */
export type ZipEntry = Readonly<{ name: string; bytes: Uint8Array }>;

export type ZipLimits = Readonly<{ entries: number; totalBytes: number }>;

/** Far above any real workbook, far below what stops a machine. */
export const defaultZipLimits: ZipLimits = { entries: 20_000, totalBytes: 1_000_000_000 };

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;

type DirectoryEntry = {
  name: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
};

/**
 * Reads a zip archive whole. Nothing is unpacked before the declared sizes are within the limits, and no entry may
 * unpack to another size or checksum than it declares. Follows APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16.
 * @throws FileError `not-a-workbook` without an archive's signature, `damaged`, or `too-large`
 */
export function readZip(bytes: Uint8Array, limits = defaultZipLimits): ZipEntry[] {
  if (bytes.length < 4 || bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new FileError('not-a-workbook', 'no zip signature');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(bytes, view, limits);
  const total = directory.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.totalBytes) throw new FileError('too-large', `unpacks to ${total} bytes`);
  const seen = new Set<string>();
  for (const { name } of directory) {
    if (seen.has(name.toLowerCase())) throw new FileError('damaged', `two entries named ${name}`);
    seen.add(name.toLowerCase());
  }
  return directory.map((entry) => ({ name: entry.name, bytes: unpack(bytes, view, entry) }));
}

/** Packs the entries in their order. The time is fixed, so that the same content gives the same file. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const { name, bytes } of entries) files[name] = bytes;
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: ZipLimits): DirectoryEntry[] {
  const end = findEnd(bytes, view);
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff) throw new FileError('too-large', 'a 64-bit archive');
  if (count > limits.entries) throw new FileError('too-large', `${count} entries`);
  const decoder = new TextDecoder();
  const entries: DirectoryEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directorySignature) {
      throw new FileError('damaged', 'the directory of the archive is cut off');
    }
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (isUnsafeName(name)) throw new FileError('damaged', `an entry named ${name}`);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.filter(({ name }) => !name.endsWith('/'));
}

function findEnd(bytes: Uint8Array, view: DataView): number {
  // The end record is 22 bytes and may be followed by a comment of up to 65,535.
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new FileError('damaged', 'the end of the archive is missing');
}

function isUnsafeName(name: string): boolean {
  return (
    name === '' ||
    name === '__proto__' ||
    /^[/\\]|^[A-Za-z]:|\0/.test(name) ||
    name.split(/[/\\]/).some((step) => step === '..' || step === '.')
  );
}

function unpack(bytes: Uint8Array, view: DataView, entry: DirectoryEntry): Uint8Array {
  const { name, offset, packed, size, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) {
    throw new FileError('damaged', `${name} is not where the directory says`);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new FileError('damaged', `${name} is cut off`);
  const content = inflate(bytes.subarray(start, start + packed), entry);
  if (content.length !== size || checksum(content) !== entry.crc) {
    throw new FileError('damaged', `${name} does not match its checksum (method ${method})`);
  }
  return content;
}

function inflate(packed: Uint8Array, { name, method, size }: DirectoryEntry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new FileError('damaged', `${name} is packed by method ${method}`);
  try {
    // A fixed output buffer: an entry that unpacks to more than it declares cannot take more memory.
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch (cause) {
    throw new FileError('damaged', `${name} cannot be unpacked`, { cause });
  }
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
