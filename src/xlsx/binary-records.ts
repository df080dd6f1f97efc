import { cellAddress } from "../sheet/address";
import { BinaryFields } from "./binary-fields";
import { joinedBytes } from "./joined-bytes";
import { escapeXml } from "./xml";
import type { XmlHandler } from "./xml-scanner";

/** No real record is longer; anything above this is damage. */
const LONGEST = 16_000_000;

type Value = readonly [kind: string, text: string];

const errors: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

const packed = (fields: BinaryFields): Value => ["n", String(fields.packed())];
const error = (fields: BinaryFields): Value => ["e", errors[fields.byte()] ?? "#VALUE!"];
const logical = (fields: BinaryFields): Value => ["b", String(fields.byte())];
const double = (fields: BinaryFields): Value => ["n", String(fields.double())];
const text = (fields: BinaryFields): Value => ["str", plain(fields.text())];
const shared = (fields: BinaryFields): Value => ["s", String(fields.number())];
const rich = (fields: BinaryFields): Value => ["str", richText(fields)];

/** Value reader for each cell record, by record number. */
const cells = new Map<number, (fields: BinaryFields) => Value>([
  ...([
    [2, packed],
    [3, error],
    [4, logical],
    [5, double],
    [6, text],
    [7, shared],
    [62, rich],
  ] as const),
  // Formulas, which carry their results.
  ...([
    [8, text],
    [9, double],
    [10, logical],
    [11, error],
  ] as const),
  // Cells that follow the previous one and do not store their column.
  ...([
    [13, packed],
    [14, error],
    [15, logical],
    [16, double],
    [17, text],
    [18, shared],
  ] as const),
]);

const [FIRST_FORMULA, LAST_FORMULA] = [8, 11];
const [FIRST_UNNAMED, LAST_UNNAMED] = [12, 18];
const [BLANK, UNNAMED_BLANK] = [1, 12];

const states = ["visible", "hidden", "veryHidden"];

type Element = readonly [name: string, attributes: string];

/** Type of a part by its first record: record numbers mean different things in different parts. */
const parts: Readonly<Record<number, string>> = {
  129: "sheet",
  131: "book",
  159: "texts",
  278: "styles",
  343: "table",
};

/** Records that correspond to an XML element, with the attributes the reader uses. */
const elements: Readonly<Record<string, (fields: BinaryFields) => Element>> = {
  "styles 44": (fields) => {
    const id = fields.short();
    return ["numFmt", attributes({ numFmtId: id, formatCode: fields.text() })];
  },
  "styles 47": (fields) => {
    fields.skip(2);
    return ["xf", attributes({ numFmtId: fields.short() })];
  },
  "sheet 60": (fields) => {
    const [first, last, width] = [fields.number(), fields.number(), fields.number()];
    return ["col", attributes({ min: first + 1, max: last + 1, width: width / 256 })];
  },
  "book 131": () => ["workbook", ""],
  "sheet 151": (fields) => {
    const [columns, rows] = [fields.double(), fields.double()];
    fields.skip(12);
    const state = fields.byte() & 1 ? "frozen" : "split";
    return ["pane", attributes({ state, xSplit: columns, ySplit: rows })];
  },
  "book 153": (fields) => ["workbookPr", attributes({ date1904: fields.number() & 1 })],
  "book 156": (fields) => {
    const state = states[fields.number()] ?? "visible";
    fields.skip(4);
    const id = fields.text();
    return ["sheet", attributes({ name: fields.text(), state, id })];
  },
  "book 157": (fields) => {
    fields.skip(24);
    return ["calcPr", attributes({ fullCalcOnLoad: fields.short() & 1 })];
  },
  "sheet 176": (fields) => ["mergeCell", attributes({ ref: fields.area() })],
  "table 343": (fields) => {
    const ref = fields.area();
    fields.skip(48);
    const name = fields.text();
    return ["table", attributes({ ref, name, displayName: fields.text() })];
  },
};

/** Records that open or close an element with children. */
const begins: Readonly<Record<string, string>> = {
  "sheet 145": "sheetData",
  "styles 615": "numFmts",
  "styles 617": "cellXfs",
};
const ends: Readonly<Record<string, string>> = {
  "sheet 146": "sheetData",
  "styles 616": "numFmts",
  "styles 618": "cellXfs",
};

const [ROW, SHARED_TEXT] = [0, 19];

/**
 * Reads a part of a binary workbook (`.xlsb`) in pieces and reports it as the equivalent XML, so that one set of
 * readers serves both formats. Unused records are skipped, and so are formulas: only their results are reported.
 */
export class BinaryRecords {
  private rest = new Uint8Array();
  private part: string | undefined;
  private isInData = false;
  private row = -1;
  private column = -1;

  constructor(private readonly handler: XmlHandler) {}

  push(piece: Uint8Array): void {
    const bytes = this.rest.length === 0 ? piece : joinedBytes(this.rest, piece);
    let at = 0;
    for (;;) {
      const record = headOf(bytes, at);
      if (record === null || record.end > bytes.length) break;
      const view = new DataView(bytes.buffer, bytes.byteOffset + record.start, record.end - record.start);
      this.read(record.type, new BinaryFields(view));
      at = record.end;
    }
    this.rest = bytes.slice(at);
  }

  /** Must be called after the last piece. */
  finish(): void {
    if (this.rest.length > 0) throw new RangeError("the last record is cut");
  }

  private read(type: number, fields: BinaryFields): void {
    this.part ??= parts[type] ?? "other";
    const name = `${this.part} ${type}`;
    const [begun, ended] = [begins[name], ends[name]];
    if (this.isInData && ended === undefined) this.readData(type, fields);
    else if (this.part === "texts" && type === SHARED_TEXT) this.sharedText(richText(fields));
    else if (begun !== undefined) {
      this.isInData = begun === "sheetData";
      this.handler.open(begun, "");
    } else if (ended !== undefined) {
      this.closeRow();
      this.isInData = false;
      this.handler.close(ended);
    } else this.readElement(elements[name]?.(fields));
  }

  private readData(type: number, fields: BinaryFields): void {
    const value = cells.get(type);
    if (value !== undefined) this.readCell(type, fields, value);
    else if (type === BLANK || type === UNNAMED_BLANK) this.place(type, fields);
    else if (type === ROW) this.openRow(fields.number());
  }

  private readElement(element: Element | undefined): void {
    if (element === undefined) return;
    const [name, attributeText] = element;
    this.handler.open(name, attributeText);
    this.handler.close(name);
  }

  private openRow(row: number): void {
    this.closeRow();
    this.row = row;
    this.column = -1;
    this.handler.open("row", attributes({ r: row + 1 }));
  }

  private closeRow(): void {
    if (this.row !== -1) this.handler.close("row");
    this.row = -1;
  }

  /** Moves to a cell and returns its style index. */
  private place(type: number, fields: BinaryFields): number {
    this.column = type >= FIRST_UNNAMED && type <= LAST_UNNAMED ? this.column + 1 : fields.number();
    const style = fields.style();
    fields.skip(1);
    return style;
  }

  private readCell(type: number, fields: BinaryFields, valueIn: (fields: BinaryFields) => Value): void {
    const { handler } = this;
    const style = this.place(type, fields);
    const [kind, value] = valueIn(fields);
    handler.open("c", ` r="${cellAddress(this.row, this.column)}" s="${style}" t="${kind}"`);
    if (type >= FIRST_FORMULA && type <= LAST_FORMULA) {
      handler.open("f", "");
      handler.close("f");
    }
    handler.open("v", "");
    handler.text(value);
    handler.close("v");
    handler.close("c");
  }

  private sharedText(value: string): void {
    const { handler } = this;
    handler.open("si", "");
    handler.open("t", "");
    handler.text(value);
    handler.close("t");
    handler.close("si");
  }
}

/** Record number and position; both number and size have variable length. Null if the head is incomplete. */
function headOf(
  bytes: Uint8Array,
  from: number,
): { readonly type: number; readonly start: number; readonly end: number } | null {
  let at = from;
  const first = bytes[at++];
  const second = first !== undefined && first & 0x80 ? bytes[at++] : 0;
  if (first === undefined || second === undefined) return null;
  let [size, shift] = [0, 0];
  for (;;) {
    const byte = bytes[at++];
    if (byte === undefined) return null;
    size += (byte & 0x7f) * 2 ** shift;
    shift += 7;
    if ((byte & 0x80) === 0 || shift === 28) break;
  }
  if (size > LONGEST) throw new RangeError("a record without an end");
  return { type: (first & 0x7f) + (second & 0x7f) * 0x80, start: at, end: at + size };
}

/** A rich text; its formatting runs are not read. */
function richText(fields: BinaryFields): string {
  fields.skip(1);
  return plain(fields.text());
}

/** Escapes a literal "_x000D_", which XML readers would take for a character code. */
function plain(value: string): string {
  return value.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}
