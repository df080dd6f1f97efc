import { UnreadableWorkbook } from "./unreadable-workbook";

/** One file in a zip file, as the central directory describes it. */
export type ZipMember = {
  /** Forward slashes, none at the start. */
  readonly path: string;
  readonly packed: Uint8Array;
  /** Zip's number of the method: 0 stored, 8 deflated. */
  readonly method: number;
  readonly size: number;
  readonly crc: number;
};

/** Larger workbooks are refused: no roster is that large, but zip bombs are. */
const MOST_UNPACKED = 2 ** 30;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const NOT_HERE = 0xffffffff;

/**
 * Lists the files in a zip file. Sizes come from the central directory alone, where every program writes them; each
 * local header must name the same file.
 */
export function zipMembers(bytes: Uint8Array): ZipMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { first, count, directoryEnd } = directoryOf(view);
  // A zip file may follow other data; all its positions then count from its own first byte.
  const before = directoryEnd - first.size - first.offset;
  const members: ZipMember[] = [];
  let at = before + first.offset;
  while (at < directoryEnd) {
    if (view.getUint32(at, true) !== ENTRY) throw damaged("an entry of the directory");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    const name = slice(bytes, at + 46, nameLength);
    const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
    if (view.getUint16(at + 8, true) & 1) throw damaged("an encrypted member");
    members.push({
      path: pathOf(name),
      packed: packedAt(view, bytes, before + sizes.offset, pathOf(name), sizes.packed),
      method: view.getUint16(at + 10, true),
      size: sizes.size,
      crc: view.getUint32(at + 16, true),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  if (at !== directoryEnd || (count !== members.length && count !== 0xffff))
    throw damaged("the directory's length");
  const unpacked = members.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > MOST_UNPACKED) throw new UnreadableWorkbook("too-large");
  return members;
}

type Directory = {
  readonly first: { readonly offset: number; readonly size: number };
  readonly count: number;
  readonly directoryEnd: number;
};

function directoryOf(view: DataView): Directory {
  const end = endRecord(view);
  const [count, size, offset] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  const isLarge = end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64;
  if (!isLarge) return { first: { offset, size }, count, directoryEnd: end };
  const at = end - 20 - 56;
  if (at < 0 || view.getUint32(at, true) !== END_64) throw damaged("the large directory");
  return {
    first: { offset: uint64(view, at + 48), size: uint64(view, at + 40) },
    count: uint64(view, at + 32),
    directoryEnd: at,
  };
}

/** The end record is followed by a comment of at most 65,535 bytes; some programs pad the file after it. */
function endRecord(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) if (view.getUint32(at, true) === END) return at;
  throw damaged("the end of the directory");
}

/** Four-byte sizes, or the eight-byte ones of the zip64 extra field if they do not fit or were not known. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number) {
  const short = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const missing = (["size", "packed", "offset"] as const).filter((name) => short[name] === NOT_HERE);
  if (missing.length === 0) return short;
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    return {
      ...short,
      ...Object.fromEntries(missing.map((name, index) => [name, uint64(view, field + 4 + 8 * index)])),
    };
  }
  throw damaged("a large size");
}

function packedAt(view: DataView, bytes: Uint8Array, at: number, path: string, length: number): Uint8Array {
  if (at < 0 || at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw damaged(path);
  const [nameLength, extraLength] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
  const isSame = partKey(pathOf(slice(bytes, at + 30, nameLength))) === partKey(path);
  if (!isSame) throw damaged(path);
  return slice(bytes, at + 30 + nameLength + extraLength, length);
}

/** Part names are case-insensitive. */
export function partKey(path: string): string {
  return path.toLowerCase();
}

function pathOf(name: Uint8Array): string {
  return new TextDecoder().decode(name).replaceAll("\\", "/").replace(/^\/+/, "");
}

function slice(bytes: Uint8Array, from: number, length: number): Uint8Array {
  if (from + length > bytes.length) throw damaged("the end of the file");
  return bytes.subarray(from, from + length);
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function damaged(where: string): UnreadableWorkbook {
  return new UnreadableWorkbook("damaged", where);
}
