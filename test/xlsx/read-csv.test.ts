import { zipOf } from "./make-container";
import { openFile, UnreadableFile } from "../../src/xlsx/open-file";
import { readCsv } from "../../src/xlsx/read-csv";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** UTF-16, the low byte first or last. */
function utf16(text: string, order: "le" | "be"): Uint8Array {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(
    codes.flatMap((code) => (order === "le" ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
}

/** The letters of Russian as Windows wrote them before Unicode. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (letter === "№") return 0xb9;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}

function cellsOf(bytes: Uint8Array): unknown {
  const read = readCsv(bytes, "staff.csv");
  return read !== null && "sheets" in read ? read.sheets[0]?.cells : read;
}

const table = "№;ФИО;Категория\r\n1;Ахметова А.;2\r\n";
const asCells = [
  ["№", "ФИО", "Категория"],
  ["1", "Ахметова А.", "2"],
];

test.each([
  ["UTF-8", utf8(table)],
  ["UTF-8 with its mark", utf8(`\ufeff${table}`)],
  ["UTF-16 LE with its mark", utf16(`\ufeff${table}`, "le")],
  ["UTF-16 BE with its mark", utf16(`\ufeff${table}`, "be")],
  ["UTF-16 LE", utf16(table, "le")],
  ["UTF-16 BE", utf16(table, "be")],
  ["windows-1251", windows1251(table)],
])("a table in %s is read", (_, bytes) => {
  expect(cellsOf(bytes)).toEqual(asCells);
});

test.each([
  ["semicolons", table],
  ["commas", table.replaceAll(";", ",")],
  ["tabs", table.replaceAll(";", "\t")],
  ["a divider named in the first line", `sep=|\n${table.replaceAll(";", "|")}`],
  ["single line ends", table.replaceAll("\r\n", "\n")],
  ["old line ends", table.replaceAll("\r\n", "\r")],
  ["no last line end", table.trimEnd()],
  ["marks around every cell", table.replace(/[^;\r\n]+/g, '"$&"')],
])("a table with %s is read", (_, text) => {
  expect(cellsOf(utf8(text))).toEqual(asCells);
});

test.each<[string, string, unknown]>([
  [
    "semicolons beside commas of decimals",
    "Имя;Ставка\nА;0,5\nБ;1,0",
    [
      ["Имя", "Ставка"],
      ["А", "0,5"],
      ["Б", "1,0"],
    ],
  ],
  [
    "commas beside a semicolon in a note",
    "Name,Note\nA,x; y\nB,z",
    [
      ["Name", "Note"],
      ["A", "x; y"],
      ["B", "z"],
    ],
  ],
  [
    "a line break in a cell",
    'Имя;"Дата\r\nприёма"\nА;1',
    [
      ["Имя", "Дата\r\nприёма"],
      ["А", "1"],
    ],
  ],
  [
    "a divider in a cell",
    '"Ким, В.",2\n"Ли, Л.",3',
    [
      ["Ким, В.", "2"],
      ["Ли, Л.", "3"],
    ],
  ],
  ["doubled marks", '"ТОО ""Ромашка""";1', [['ТОО "Ромашка"', "1"]]],
  ["a mark within a cell", 'ТОО "Ромашка";1', [['ТОО "Ромашка"', "1"]]],
  [
    "rows of other lengths",
    "А;Б;В\nа\nа;;\n;;в",
    [
      ["А", "Б", "В"],
      ["а", null, null],
      ["а", null, null],
      [null, null, "в"],
    ],
  ],
  [
    "a blank line",
    "А;Б\n\nа;б",
    [
      ["А", "Б"],
      [null, null],
      ["а", "б"],
    ],
  ],
  ["one column", "А\nа", [["А"], ["а"]]],
  [
    "what looks like a formula",
    "А;Б\n=1+1;+7",
    [
      ["А", "Б"],
      ["=1+1", "+7"],
    ],
  ],
  [
    "zeros in front",
    "ИИН;x\n061211600012;1",
    [
      ["ИИН", "x"],
      ["061211600012", "1"],
    ],
  ],
])("%s: every cell is the text that is written", (_, text, cells) => {
  expect(cellsOf(utf8(text))).toEqual(cells);
});

test.each([
  ["is not closed", 'А;Б\n"а;б\nв;г', 2],
  ["is closed before more of the text", 'А;Б\nа;б\n"Ким;РК\n"Ли;РК', 3],
])("a quotation mark that %s is told with its row, and no row is lost without a word", (_, text, row) => {
  expect(cellsOf(utf8(text))).toEqual({ unpairedIn: row });
});

test("the sheet is called as the file", () => {
  const nameOf = (file: string) => {
    const read = readCsv(utf8("a,b"), file);
    return read !== null && "sheets" in read ? read.sheets[0]?.name : null;
  };
  expect(nameOf("reports/Штат 2026.csv")).toBe("Штат 2026");
  expect(nameOf(`C:\\${"x".repeat(40)}.csv`)).toBe("x".repeat(31));
  expect(nameOf("a[1]*b.csv")).toBe("a 1  b");
  expect(nameOf(".csv")).toBe("CSV");
});

test.each<[string, Uint8Array, string]>([
  ["~$roster.xlsx", utf8("user"), "lock-file"],
  ["folder/~$roster.xlsx", utf8("user"), "lock-file"],
  [".~lock.roster.xlsx#", utf8("user"), "lock-file"],
  ["roster.ods", utf8("PK\u0003\u0004"), "open-document"],
  [
    "roster.xlsx",
    utf8(`PK\u0003\u0004${" ".repeat(26)}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`),
    "open-document",
  ],
  ["roster.csv", new Uint8Array(), "empty"],
  ["roster.csv", Uint8Array.of(0x89, 0x50, 0, 0, 0, 1, 0, 0xff, 0xfe), "not-excel"],
  ["roster.csv", utf8('a,"b'), "unpaired-quotes"],
  ["roster.xlsx", utf8("%PDF-1.7"), "other-document"],
  ["roster.xlsx", zipOf([{ name: "word/document.xml", content: "<w/>" }]), "other-document"],
  ["roster.xlsx", zipOf([{ name: "ppt/presentation.xml", content: "<p/>" }]), "other-document"],
  ["roster.numbers", zipOf([{ name: "Index/Document.iwa", content: "x" }]), "other-document"],
  ["roster.xlsx", zipOf([{ name: "list.txt", content: "x" }]), "not-excel"],
  ["roster.xlsx", utf8("имя;гражданство"), "not-excel"],
  ["roster.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), "old-excel"],
])("%s is refused for a reason of its own", (name, bytes, reason) => {
  let problem: unknown;
  try {
    openFile(bytes, name);
  } catch (error) {
    problem = error;
  }
  expect(problem).toBeInstanceOf(UnreadableFile);
  expect(problem).toMatchObject({ reason });
});
