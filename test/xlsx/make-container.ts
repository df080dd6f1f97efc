import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/xlsx/crc32";

/** What a member of a zip file holds, and what is odd about it. */
export type Member = {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  /** What is written in the place of the packed bytes. */
  readonly packed?: Uint8Array;
  readonly size?: number;
  readonly crc?: number;
  /** The sizes stand behind the bytes and not before them, with or without a signature. */
  readonly descriptor?: "signed" | "bare";
  readonly localName?: string;
};

/** The bytes of a zip file, put together by hand so that each of them can be wrong. */
export function zipOf(members: readonly Member[], tail = new Uint8Array()): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const add = (part: Buffer) => {
    parts.push(part);
    offset += part.length;
  };
  for (const member of members) {
    const { name, isStored = false, descriptor } = member;
    const content = bytesOf(member.content);
    const packed = Buffer.from(member.packed ?? (isStored ? content : deflateRawSync(content)));
    const known = {
      crc: member.crc ?? crc32(content),
      packed: packed.length,
      size: member.size ?? content.length,
    };
    const head = { method: isStored ? 0 : 8, flags: descriptor ? 8 : 0 };
    const start = offset;
    const local = Buffer.from(member.localName ?? name);
    const sizes = descriptor ? { crc: 0, packed: 0, size: 0 } : known;
    add(record(0x04034b50, [20, head.flags, head.method, 0, 0], sizes, [local.length, 0]));
    add(local);
    add(packed);
    if (descriptor === "signed") add(numbers([0x08074b50]));
    if (descriptor) add(numbers([known.crc, known.packed, known.size]));
    const written = Buffer.from(name);
    directory.push(
      record(0x02014b50, [20, 20, head.flags, head.method, 0, 0], known, [written.length, 0, 0, 0, 0]),
      numbers([0, start]),
      written,
    );
  }
  const index = Buffer.concat(directory);
  const end = Buffer.concat([
    numbers([0x06054b50, 0]),
    shorts([members.length, members.length]),
    numbers([index.length, offset]),
    shorts([0]),
  ]);
  return new Uint8Array(Buffer.concat([...parts, index, end, tail]));
}

function record(
  signature: number,
  before: readonly number[],
  { crc, packed, size }: { readonly crc: number; readonly packed: number; readonly size: number },
  behind: readonly number[],
): Buffer {
  return Buffer.concat([numbers([signature]), shorts(before), numbers([crc, packed, size]), shorts(behind)]);
}

function numbers(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => buffer.writeUInt32LE(value >>> 0, 4 * index));
  return buffer;
}

function shorts(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => buffer.writeUInt16LE(value, 2 * index));
  return buffer;
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The root elements of parts, in the words of the transitional standard. */
export const root = {
  sheet: (inside: string) => `<worksheet xmlns="${MAIN}"><sheetData>${inside}</sheetData></worksheet>`,
  texts: (inside: string) => `<sst xmlns="${MAIN}">${inside}</sst>`,
  book: (sheets: string, before = "", behind = "") =>
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheets>${sheets}</sheets>${behind}</workbook>`,
  styles: (inside: string) => `<styleSheet xmlns="${MAIN}">${inside}</styleSheet>`,
  relations: (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`,
};

export function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
}

/** Parts of a workbook with one sheet, by their paths; what is handed over takes the place of what is ordinary. */
export function partsOf(parts: Readonly<Record<string, string | Uint8Array | null>>): Member[] {
  const all: Record<string, string | Uint8Array | null> = {
    "_rels/.rels": root.relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": root.book('<sheet name="S" sheetId="1" r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": root.relations(
      relation("rId1", "worksheet", "worksheets/sheet1.xml") +
        relation("rId2", "sharedStrings", "sharedStrings.xml") +
        relation("rId3", "styles", "styles.xml"),
    ),
    "xl/styles.xml": root.styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>"),
    "xl/sharedStrings.xml": root.texts(""),
    "xl/worksheets/sheet1.xml": root.sheet(""),
    ...parts,
  };
  return Object.entries(all).flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}

/** The same as the bytes of a file. */
export function fileOf(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  return zipOf(partsOf(parts));
}
