import { deflateRawSync } from "node:zlib";
import { utils, type WorkBook, write } from "@e965/xlsx";
import { unzipSync } from "fflate";
import type { Cell } from "../../src/sheet/cell";
import { crc32 } from "../../src/xlsx/crc32";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { UnreadableWorkbook } from "../../src/xlsx/unreadable-workbook";
import { bytesOf, fileOf, type Member, partsOf, relation, root, zipOf } from "./make-container";

const SHEET = "xl/worksheets/sheet1.xml";
const TEXTS = "xl/sharedStrings.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

function cellsIn(bytes: Uint8Array): readonly (readonly Cell[])[] | string {
  try {
    return readWorkbook(bytes).sheets[0]?.cells ?? "no sheet";
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.reason;
    throw error;
  }
}

const unzipped = (bytes: Uint8Array) => Object.entries(unzipSync(bytes));

const rowOf = (...cells: readonly string[]) => root.sheet(`<row r="1">${cells.join("")}</row>`);
const sharedRow = (count: number) =>
  rowOf(...Array.from({ length: count }, (_, index) => `<c t="s"><v>${index}</v></c>`));

describe("texts that are kept apart", () => {
  test.each([
    ["closed by itself", "<si/>", ""],
    ["closed by itself behind a space", "<si />", ""],
    ["empty", "<si></si>", ""],
    ["with an empty text", "<si><t/></si>", ""],
    [
      "in pieces of different looks",
      "<si><r><rPr><b/></rPr><t>Каз</t></r><r><t>ахстан</t></r></si>",
      "Казахстан",
    ],
    ["a text and pieces behind it", "<si><t>Каз</t><r><t>ах</t></r><r><t>стан</t></r></si>", "Казахстан"],
    ["with its pronunciation", '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr/></si>', "課"],
    ["without mark-up", "<si><t><![CDATA[A & <B>]]></t></si>", "A & <B>"],
    ["with a comment", "<si><!-- <si><t>no</t></si> --><t>РК</t></si>", "РК"],
    ["with ends of lines as Windows has them", "<si><t>Дата\r\nприема\r</t></si>", "Дата\nприема\n"],
    ["with a return that is meant", "<si><t>a&#13;\r\nb</t></si>", "a\r\nb"],
    ["with references", "<si><t>&#1056;&#x41A; &amp; &lt;</t></si>", "РК & <"],
    ["with codes of characters", "<si><t>a_x000D_b_x005F_x0041_</t></si>", "a\rb_x0041_"],
    ["of another prefix", "<x:si xmlns:x='m'><x:t>РК</x:t></x:si>", "РК"],
  ])("one %s keeps its number", (_, element, text) => {
    const texts = root.texts(`<si><t>before</t></si>${element}<si><t>behind</t></si>`);
    expect(cellsIn(fileOf({ [TEXTS]: texts, [SHEET]: sharedRow(3) }))).toEqual([["before", text, "behind"]]);
  });

  test("several that close themselves in a row all keep their numbers", () => {
    const texts = root.texts("<si/><si /><si/><si><t>РК</t></si>");
    expect(cellsIn(fileOf({ [TEXTS]: texts, [SHEET]: sharedRow(4) }))).toEqual([["", "", "", "РК"]]);
  });

  test("a number without a text is damage, not a blank", () => {
    expect(cellsIn(fileOf({ [SHEET]: sharedRow(1) }))).toBe("damaged");
  });
});

describe("cells", () => {
  test.each([
    ["in small letters", '<c r="b1"><v>7</v></c>', [[7]]],
    ["with dollars", '<c r="$B$1"><v>7</v></c>', [[7]]],
    ["without an address", "<c><v>7</v></c><c><v>8</v></c>", [[7, 8]]],
    ["out of order", '<c r="B1"><v>8</v></c><c r="A1"><v>7</v></c>', [[7, 8]]],
    ["with single quotes", "<c r='A1' t='b'><v>1</v></c>", [[true]]],
    ["of a text with references", '<c r="A1" t="str"><v>&#1056;&#1050;</v></c>', [["РК"]]],
    [
      "of a text in the cell",
      '<c t="inlineStr"><is><t>Каз</t><r><t>ахстан</t></r></is></c>',
      [["Казахстан"]],
    ],
    [
      "of a formula whose result is an empty text in the cell",
      '<c t="inlineStr"><f>A2</f><is><t></t></is></c><c><v>7</v></c>',
      [["", 7]],
    ],
    [
      "of an ISO day",
      '<c t="d"><v>2026-03-18</v></c><c t="d"><v>2026-03-18T12:00:00</v></c>',
      [[46099, 46099.5]],
    ],
    ["of a number that is none", "<c><v>NaN</v></c><c><v>1,5</v></c>", [[{ error: "#NUM!" }, "1,5"]]],
    [
      "of an error",
      '<c t="e"><v>#N/A</v></c><c t="e"><v>#SPILL!</v></c>',
      [[{ error: "#N/A" }, { error: "#VALUE!" }]],
    ],
    ["of an exponent", "<c><v>9.00101300007E11</v></c>", [[900101300007]]],
    ["beyond the sheet", '<c r="XFE1"><v>1</v></c>', "damaged"],
    ["with no address in the address", '<c r="1A"><v>1</v></c>', "damaged"],
  ])("%s", (_, cells, read) => {
    expect(cellsIn(fileOf({ [SHEET]: rowOf(cells) }))).toEqual(read);
  });

  test("a comment or a > inside a value ends no element", () => {
    const sheet = root.sheet('<row r="1" x="a>b"><!-- </row> --><c r="A1" y=\'"\'><v>7</v></c></row>');
    expect(cellsIn(fileOf({ [SHEET]: sheet }))).toEqual([[7]]);
  });
});

describe("letters", () => {
  const sheet = rowOf('<c t="inlineStr"><is><t>Қазақстан</t></is></c>');
  test.each([
    ["UTF-8 with a mark", Buffer.from(`\ufeff${sheet}`)],
    ["UTF-16", Buffer.from(`\ufeff${sheet}`, "utf16le")],
    ["UTF-16, the other way round", Buffer.from(`\ufeff${sheet}`, "utf16le").swap16()],
    ["UTF-16 without a mark", Buffer.from(sheet, "utf16le")],
  ])("a part in %s", (_, content) => {
    expect(cellsIn(fileOf({ [SHEET]: content }))).toEqual([["Қазақстан"]]);
  });

  test("a part in the letters it names", () => {
    const part = `<?xml version="1.0" encoding="windows-1251"?>${rowOf('<c t="inlineStr"><is><t>\u00d0\u00ca</t></is></c>')}`;
    expect(cellsIn(fileOf({ [SHEET]: Buffer.from(part, "latin1") }))).toEqual([["РК"]]);
  });

  test("bytes that are no letters are damage", () => {
    const part = Buffer.from(rowOf('<c t="inlineStr"><is><t>\u00d0\u00ca</t></is></c>'), "latin1");
    expect(cellsIn(fileOf({ [SHEET]: part }))).toBe("damaged");
  });
});

describe("which part is which sheet", () => {
  const sheetOf = (text: string) => rowOf(`<c t="inlineStr"><is><t>${text}</t></is></c>`);
  const namesAndTexts = (parts: Parameters<typeof fileOf>[0]) =>
    readWorkbook(fileOf(parts)).sheets.map(({ name, cells }) => `${name}: ${String(cells[0]?.[0])}`);
  const threeSheets = {
    "xl/worksheets/sheet1.xml": sheetOf("one"),
    "xl/worksheets/sheet2.xml": sheetOf("two"),
    "xl/worksheets/sheet3.xml": sheetOf("three"),
  };
  const book = (...ids: readonly string[]) =>
    root.book(
      ids.map((id, index) => `<sheet name="S${index + 1}" sheetId="${index + 1}" r:id="${id}"/>`).join(""),
    );
  const relations = root.relations(
    [1, 2, 3]
      .map((number) => relation(`rId${4 - number}`, "worksheet", `worksheets/sheet${number}.xml`))
      .join(""),
  );

  test.each([
    ["no id at the end", ["rId3", "rId2", ""], ["S1: one", "S2: two"]],
    ["no id at the start", ["", "rId3", "rId1"], ["S2: one", "S3: three"]],
    ["an id that leads nowhere in the middle", ["rId1", "rId9", "rId3"], ["S1: three", "S3: one"]],
  ])("%s exchanges no other sheets", (_, ids, read) => {
    expect(
      namesAndTexts({ ...threeSheets, "xl/workbook.xml": book(...ids), [RELATIONS]: relations }),
    ).toEqual(read);
  });

  test.each([
    ["from its own folder", "./worksheets/sheet2.xml"],
    ["from the root", "/xl/worksheets/sheet2.xml"],
    ["from the root, without saying so", "xl/worksheets/sheet2.xml"],
    ["by a way round", "../xl/worksheets/../worksheets/sheet2.xml"],
    ["in other capitals", "Worksheets/SHEET2.xml"],
    ["with backslashes", "worksheets\\sheet2.xml"],
    ["with codes for letters", "worksheets/sheet%32.xml"],
  ])("a part named %s is found", (_, target) => {
    const [first, second] = [
      relation("rId1", "worksheet", "worksheets/sheet1.xml"),
      relation("rId2", "worksheet", target),
    ];
    const parts = {
      ...threeSheets,
      "xl/workbook.xml": book("rId1", "rId2"),
      [RELATIONS]: root.relations(first + second),
    };
    expect(namesAndTexts(parts)).toEqual(["S1: one", "S2: two"]);
  });

  test("members of other capitals, with backslashes, are found", () => {
    const members = partsOf({ [SHEET]: sheetOf("РК") }).map(({ name, content }) => ({
      name: name === SHEET ? "XL\\Worksheets\\Sheet1.XML" : name,
      content,
    }));
    expect(cellsIn(zipOf(members))).toEqual([["РК"]]);
  });

  test("an id of any prefix, and the names of the strict standard", () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const parts = {
      "xl/workbook.xml": `<workbook xmlns="s" xmlns:d3="${strict}"><sheets><sheet name="S" d3:id="x"/></sheets></workbook>`,
      [RELATIONS]: root.relations(
        `<Relationship Id="x" Type="${strict}/worksheet" Target="worksheets/sheet1.xml"/>`,
      ),
      [SHEET]: sheetOf("РК"),
    };
    expect(cellsIn(fileOf(parts))).toEqual([["РК"]]);
  });

  test("a sheet whose part is not there is damage, and so is a workbook none of whose sheets lead anywhere", () => {
    expect(cellsIn(fileOf({ [SHEET]: null }))).toBe("damaged");
    expect(cellsIn(fileOf({ [RELATIONS]: null }))).toBe("damaged");
  });

  test("a workbook without styles and texts kept apart is read", () => {
    expect(cellsIn(fileOf({ "xl/styles.xml": null, [TEXTS]: null, [SHEET]: sheetOf("РК") }))).toEqual(
      "damaged",
    );
    const without = root.relations(relation("rId1", "worksheet", "worksheets/sheet1.xml"));
    const parts = { "xl/styles.xml": null, [TEXTS]: null, [SHEET]: sheetOf("РК"), [RELATIONS]: without };
    expect(cellsIn(fileOf(parts))).toEqual([["РК"]]);
  });
});

describe("zip files", () => {
  const sheet = rowOf('<c t="inlineStr"><is><t>РК</t></is></c>');
  const READ = [["РК"]];
  const withSheet = (odd: Partial<Member>) =>
    zipOf(
      partsOf({ [SHEET]: sheet }).map((member) => (member.name === SHEET ? { ...member, ...odd } : member)),
    );
  const withMore = (member: Member) => zipOf([...partsOf({ [SHEET]: sheet }), member]);
  const packed = deflateRawSync(bytesOf(sheet));

  test.each<[string, Uint8Array, unknown]>([
    ["stored", withSheet({ isStored: true }), READ],
    ["sizes behind the bytes", withSheet({ descriptor: "signed" }), READ],
    ["sizes behind the bytes, without a signature", withSheet({ descriptor: "bare" }), READ],
    [
      "an empty member said to be packed",
      withMore({ name: "docProps/thumbnail.jpeg", content: "", packed: new Uint8Array() }),
      READ,
    ],
    [
      "a damaged member that nobody reads",
      withMore({ name: "docProps/thumbnail.jpeg", content: "abc", crc: 1 }),
      READ,
    ],
    ["zeros behind the file", zipOf(partsOf({ [SHEET]: sheet }), new Uint8Array(64)), READ],
    ["a cut stream", withSheet({ packed: packed.subarray(0, packed.length >> 1) }), "damaged"],
    ["a stream of zeros at its end", withSheet({ packed: withZeros(packed) }), "damaged"],
    ["an empty sheet said to be packed", withSheet({ packed: new Uint8Array() }), "damaged"],
    ["stored and cut", withSheet({ isStored: true, packed: bytesOf(sheet).subarray(0, 60) }), "damaged"],
    ["a wrong size", withSheet({ size: sheet.length - 5 }), "damaged"],
    ["a wrong checksum", withSheet({ crc: 12345 }), "damaged"],
    ["another name before the bytes", withSheet({ localName: "xl/worksheets/sheet2.xml" }), "damaged"],
    ["two parts of one name", withMore({ name: SHEET, content: root.sheet("") }), "damaged"],
    ["texts cut", fileWithCutTexts(), "damaged"],
    ["the file cut", withSheet({}).slice(0, -60), "damaged"],
    ["a text document", fileOf({ "xl/workbook.xml": "<document/>" }), "not-excel"],
    ["some other zip file", zipOf([{ name: "a.txt", content: "РК" }]), "not-excel"],
  ])("%s", (_, bytes, read) => {
    expect(cellsIn(bytes)).toEqual(read);
  });

  function withZeros(bytes: Uint8Array): Uint8Array {
    return Uint8Array.from(bytes, (byte, index) => (index > bytes.length / 2 ? 0 : byte));
  }

  function fileWithCutTexts(): Uint8Array {
    const texts = root.texts("<si><t>РК</t></si>");
    return zipOf(
      partsOf({ [SHEET]: sharedRow(1), [TEXTS]: texts }).map((member) =>
        member.name === TEXTS
          ? { ...member, packed: deflateRawSync(bytesOf(texts)).subarray(0, 20) }
          : member,
      ),
    );
  }

  test("what unpacks to more than 1 GiB is refused before it is unpacked", () => {
    const zeros = deflateRawSync(new Uint8Array(1_000_000));
    const bomb = { name: "xl/media/a.bin", content: "", packed: zeros, size: 2 ** 30 + 1 };
    expect(cellsIn(withMore(bomb))).toBe("too-large");
    expect(cellsIn(withSheet({ packed: zeros }))).toBe("damaged");
  });

  test("the checksum is the one of zip files, also of bytes in pieces", () => {
    const bytes = bytesOf("123456789");
    expect(crc32(bytes)).toBe(0xcbf43926);
    expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
  });

  test("a workbook whose parts are no XML is read", () => {
    const sheets = { S: { "!ref": "A1:B1", A1: { t: "s", v: "РК" }, B1: { t: "n", v: 46372 } } } as const;
    const bytes = write(
      { SheetNames: ["S"], Sheets: sheets },
      { type: "buffer", bookType: "xlsb" },
    ) as Buffer;
    expect(cellsIn(new Uint8Array(bytes))).toEqual([["РК", 46372]]);
  });
});

test("an id that leads to two parts is damage, and no sheet is shown for another", () => {
  const relations = (second: string) =>
    root.relations(
      relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId1", "worksheet", second),
    );
  const parts = { [SHEET]: rowOf("<c><v>7</v></c>"), "xl/worksheets/sheet2.xml": rowOf("<c><v>8</v></c>") };
  expect(cellsIn(fileOf({ ...parts, [RELATIONS]: relations("worksheets/sheet2.xml") }))).toBe("damaged");
  expect(cellsIn(fileOf({ ...parts, [RELATIONS]: relations("worksheets/sheet1.xml") }))).toEqual([[7]]);
});

describe("binary workbooks", () => {
  const sheetOf = (rows: unknown[][], more: object = {}) => ({ ...utils.aoa_to_sheet(rows), ...more });
  const binary = (book: object) =>
    new Uint8Array(write(book as WorkBook, { type: "array", bookType: "xlsb" }) as ArrayBuffer);
  const rows = [
    ["ФИО", "Категория", "Доля", true],
    ["Ахметов_x000D_", 2, 0.125, false],
    [null, -7, 1e300, "Қазақстан"],
  ];

  test("hold the same texts, numbers and logical values, and their merged cells", () => {
    const merges = [{ s: { r: 0, c: 0 }, e: { r: 2, c: 0 } }];
    const book = { SheetNames: ["Штат"], Sheets: { Штат: sheetOf(rows, { "!merges": merges }) } };
    const [sheet] = readWorkbook(binary(book)).sheets;
    expect(sheet?.cells).toEqual(rows);
    expect(sheet?.merges).toEqual([{ row: 0, column: 0, rows: 3, columns: 1 }]);
  });

  test("have hidden sheets and days that count from 1904", () => {
    const cell = { t: "n", v: 44637, z: "dd.mm.yyyy" };
    const book = {
      SheetNames: ["A & B", "Б"],
      Sheets: { "A & B": { "!ref": "A1", A1: cell }, Б: sheetOf([["x"]]) },
      Workbook: { WBProps: { date1904: true }, Sheets: [{ Hidden: 0 }, { Hidden: 1 }] },
    };
    const read = readWorkbook(binary(book));
    expect(read.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["A & B", false],
      ["Б", true],
    ]);
    expect(read.sheets[0]?.cells).toEqual([[46099]]);
  });

  test("that are cut within a record are damage", () => {
    const book = root.relations(relation("rId1", "officeDocument", "xl/workbook.bin"));
    const records = Uint8Array.from([0x83, 0x01, 0x00, 0x9c, 0x01, 0x2a, 0x00]);
    expect(
      cellsIn(fileOf({ "_rels/.rels": book, "xl/workbook.xml": null, "xl/workbook.bin": records })),
    ).toBe("damaged");
  });

  test("of which a sheet has no part are damage, and exchange no sheets", () => {
    const bytes = binary({ SheetNames: ["A", "B"], Sheets: { A: sheetOf([[1]]), B: sheetOf([[2]]) } });
    const members = unzipped(bytes).filter(([name]) => !name.endsWith("sheet1.bin"));
    expect(cellsIn(zipOf(members.map(([name, content]) => ({ name, content }))))).toBe("damaged");
  });
});

describe("days that count from 1904", () => {
  test("are told by the workbook itself, and not by an element of that name in its extensions", () => {
    const [sheet, extensions] = [
      '<sheet name="S" sheetId="1" r:id="rId1"/>',
      '<extLst><ext xmlns:x15="e"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>',
    ];
    const bytes = (before: string) =>
      fileOf({
        "xl/workbook.xml": root.book(sheet, before, extensions),
        [SHEET]: rowOf('<c s="1"><v>44637</v></c>'),
      });
    expect(cellsIn(bytes('<workbookPr date1904="1"/>'))).toEqual([[46099]]);
    expect(cellsIn(bytes("<workbookPr/>"))).toEqual([[44637]]);
  });

  const book1904 = root.book('<sheet name="S" sheetId="1" r:id="rId1"/>', '<workbookPr date1904="1"/>');
  const column = (heading: string, value: number, style = 0) =>
    root.sheet(
      `<row><c t="inlineStr"><is><t>${heading}</t></is></c></row><row><c s="${style}"><v>${value}</v></c></row>`,
    );
  test.each([
    ["shown as days", "Дата", 44637, 1, 46099],
    ["shown as numbers under a heading of days", "Дата увольнения", 44637, 0, 46099],
    ["that are times of a day", "Начало", 0.5, 1, 0.5],
    ["that are pay", "Оклад", 44637, 0, 44637],
    ["that are categories", "Категория", 2, 0, 2],
    ["that are numbers of people", "Табельный номер", 20154, 0, 20154],
  ])("numbers %s", (_, heading, written, style, read) => {
    const bytes = fileOf({ "xl/workbook.xml": book1904, [SHEET]: column(heading, written, style) });
    expect(cellsIn(bytes)).toEqual([[heading], [read]]);
  });
});
