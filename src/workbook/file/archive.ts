import { BookFileError } from './bookFileError';

/** Far above any HR workbook, far below what stops a pane. */
export type ArchiveLimits = Readonly<{ packedBytes: number; totalBytes: number; entries: number }>;
export const archiveLimits: ArchiveLimits = {
  packedBytes: 50_000_000,
  totalBytes: 200_000_000,
  entries: 5000,
};

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

type Entry = Readonly<{ name: string; method: number; packed: number; size: number; offset: number }>;

/** The files of an .xlsx package by name, and the way to a small one's bytes. */
export type Archive = Readonly<{
  names: readonly string[];
  /** Null where there is no such file, or where it cannot be unpacked. */
  read: (name: string) => Promise<Uint8Array | null>;
}>;

/**
 * Looks into a zip archive without unpacking it, by APPNOTE.TXT 6.3.10, 4.3.7 to 4.3.16. What it declares to unpack to is held
 * against the limits here; that no file unpacks to more than it declares is seen to by whoever unpacks. Throws BookFileError.
 */
export function openArchive(bytes: Uint8Array, file: string, limits = archiveLimits): Archive {
  refuseCompoundFile(bytes, file);
  if (bytes.length < 4 || bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new BookFileError('not-a-workbook', file, 'no zip signature');
  }
  if (bytes.length > limits.packedBytes) throw new BookFileError('too-large', file, `${bytes.length} bytes`);
  const entries = readDirectory(bytes, file, limits);
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > limits.totalBytes) throw new BookFileError('too-large', file, `unpacks to ${total} bytes`);
  return {
    names: [...entries.values()].map(({ name }) => name),
    read: async (name) => {
      const entry = entries.get(name.toLowerCase());
      return entry ? unpack(bytes, entry) : null;
    },
  };
}

/** An old .xls, or an .xlsx with a password, is an OLE compound file; the names of its streams tell which ([MS-CFB] 2.6). */
function refuseCompoundFile(bytes: Uint8Array, file: string): void {
  if (!compoundFile.every((byte, index) => bytes[index] === byte)) return;
  const holds = (stream: string) => {
    const name = Array.from(`${stream}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
    // Directory entries are 128 bytes and aligned.
    for (let at = 512; at + 128 <= bytes.length; at += 128) {
      if (name.every((byte, index) => bytes[at + index] === byte)) return true;
    }
    return false;
  };
  if (holds('EncryptedPackage')) throw new BookFileError('encrypted', file, 'an encrypted package');
  const isOld = holds('Workbook') || holds('Book');
  throw new BookFileError(isOld ? 'old-format' : 'not-a-workbook', file, 'a compound file');
}

function readDirectory(bytes: Uint8Array, file: string, limits: ArchiveLimits): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(bytes, view, file);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new BookFileError('too-large', file, `${count} entries`);
  const decoder = new TextDecoder();
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directorySignature) {
      throw new BookFileError('damaged', file, 'the directory of the archive is cut off');
    }
    const nameLength = view.getUint16(at + 28, true);
    const entry = {
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    // Nothing unpacks from something: such a size says nothing, and would bound nothing.
    if (entry.size === 0 && entry.packed > 2)
      throw new BookFileError('damaged', file, `${entry.name} has no size`);
    if (entries.has(entry.name.toLowerCase())) throw new BookFileError('damaged', file, `two ${entry.name}`);
    entries.set(entry.name.toLowerCase(), entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(bytes: Uint8Array, view: DataView, file: string): number {
  // The end record is 22 bytes and may be followed by a comment of up to 65,535.
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new BookFileError('damaged', file, 'the end of the archive is missing');
}

/** The bytes of one file; null where they are not what the directory says. */
async function unpack(
  bytes: Uint8Array,
  { method, packed, size, offset }: Entry,
): Promise<Uint8Array | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content;
  if (method !== 8) return null;
  const { inflateSync } = await import('fflate');
  try {
    // A fixed output: a file that unpacks to more than it declares takes no more memory.
    return inflateSync(content, { out: new Uint8Array(size) });
  } catch {
    return null;
  }
}
