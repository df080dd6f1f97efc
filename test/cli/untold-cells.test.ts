import { run, type World } from "../../src/cli/run";
import { iso } from "../../src/law/day";
import { fileOf, root } from "../xlsx/make-container";

const world = (bytes: Uint8Array): World => ({
  today: iso("2026-03-18"),
  readFile: () => bytes,
  style: () => ({ width: 1000, headline: (text) => text }),
});

type Written = string | number | null | { readonly formula: string; readonly result?: string };

const NEVER = { formula: "DATE(2026,3,1)" };

function cellXml(cell: Written, column: number, row: number): string {
  const address = `r="${String.fromCharCode(65 + column)}${row}"`;
  if (cell === null) return "";
  if (typeof cell === "number") return `<c ${address}><v>${cell}</v></c>`;
  if (typeof cell === "string") return `<c ${address} t="inlineStr"><is><t>${cell}</t></is></c>`;
  return `<c ${address}><f>${cell.formula}</f>${cell.result ?? "<v/>"}</c>`;
}

function sheetOf(rows: readonly (readonly Written[])[], behind = ""): string {
  const cells = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((cell, column) => cellXml(cell, column, index + 1)).join("")}</row>`,
  );
  return root.sheet(cells.join("")).replace("</worksheet>", `${behind}</worksheet>`);
}

/** Seven citizens and three foreigners in category 2, with one more column. */
function roster(heading: string, ...cells: readonly Written[]): readonly (readonly Written[])[] {
  return [
    ["ФИО", "Гражданство", "Категория", heading],
    ...Array.from({ length: 10 }, (_, index): readonly Written[] => [
      `Работник ${index + 1}`,
      index < 7 ? "Казахстан" : "Китай",
      2,
      cells[index] ?? null,
    ]),
  ];
}

type Report = {
  readonly verdict?: string;
  readonly error?: { readonly message: string };
  readonly findings?: readonly {
    readonly cell: string;
    readonly message: string;
    readonly severity: string;
    readonly fix?: unknown;
  }[];
};

function reportOn(parts: Parameters<typeof fileOf>[0], ...options: readonly string[]): Report {
  return JSON.parse(run(["book.xlsx", "--json", ...options], world(fileOf(parts))).stdout) as Report;
}

const onSheet = (sheet: string, ...options: readonly string[]) =>
  reportOn({ "xl/worksheets/sheet1.xml": sheet }, ...options);

const NOT_CALCULATED = "The formula in this cell was never calculated";

describe("a formula that was never calculated", () => {
  test.each([
    ["last day", roster("Дата увольнения", NEVER)],
    ["first day", roster("Дата приема", NEVER)],
    ["status", roster("Статус", NEVER)],
    ["end of a contract", roster("Дата окончания договора", NEVER)],
    ["last day, without an element for it", roster("Дата увольнения", { ...NEVER, result: "" })],
  ])("leaves the verdict open as a %s, and says so", (_, rows) => {
    const { verdict, findings } = onSheet(sheetOf(rows));
    expect(verdict).toBe("undecided");
    expect(findings).toMatchObject([{ cell: "D2", severity: "error" }]);
    expect(findings?.[0]?.message).toContain(NOT_CALCULATED);
  });

  test.each([
    ["citizenship", 1, "B2"],
    ["category", 2, "C2"],
  ])("leaves the verdict open as a %s", (_, column, cell) => {
    const rows = roster("Отдел").map((row, index) =>
      row.map((each, at) => (index === 1 && at === column ? NEVER : each)),
    );
    const { verdict, findings } = onSheet(sheetOf(rows));
    expect(verdict).toBe("undecided");
    expect(findings?.find((each) => each.cell === cell)?.message).toContain(NOT_CALCULATED);
  });

  test("is said of an IIN too", () => {
    expect(onSheet(sheetOf(roster("ИИН", NEVER))).findings?.[0]?.message).toContain(NOT_CALCULATED);
  });

  test("fills the further cells of a formula for several with nothing either", () => {
    const sheet = sheetOf(roster("Дата увольнения", NEVER)).replace("<f>", '<f t="array" ref="D2:D3">');
    expect(onSheet(sheet).findings?.map(({ cell }) => cell)).toEqual(["D2", "D3"]);
  });

  test("is what a 0 means in a file that asks to be calculated", () => {
    const rows = sheetOf(roster("Дата увольнения", { ...NEVER, result: "<v>0</v>" }));
    const stale = root.book('<sheet name="S" sheetId="1" r:id="rId1"/>', "", '<calcPr fullCalcOnLoad="1"/>');
    const verdictOf = (book: Record<string, string>) =>
      reportOn({ "xl/worksheets/sheet1.xml": rows, ...book }).verdict;
    expect(verdictOf({ "xl/workbook.xml": stale })).toBe("undecided");
    expect(verdictOf({})).toBe("pass");
  });

  test("is no blank where its result is an empty text", () => {
    const sheet = sheetOf(roster("Дата увольнения", { formula: '""', result: "<v></v>" })).replace(
      '<c r="D2">',
      '<c r="D2" t="str">',
    );
    expect(onSheet(sheet)).toMatchObject({ verdict: "pass", findings: [] });
  });

  test("leaves a posting date open, and is not “not posted”", () => {
    const { findings } = JSON.parse(
      JSON.stringify(
        onSheet(
          sheetOf([
            ["Должность", "Категория", "Дата публикации", "Код вакансии"],
            ["Инженер", 3, NEVER, "KZ-1"],
          ]),
          "--vacancies",
        ),
      )
        .replace(/.*"findings":/, '{"findings":')
        .replace(/\].*/, "]}"),
    ) as Report;
    expect(findings?.[0]?.message).toContain(NOT_CALCULATED);
  });

  test("of a headcount in the settings is refused with a sentence", () => {
    const settings = sheetOf([
      ["Малый бизнес", "вычислить"],
      ["Среднегодовая численность", { formula: "20+5" }],
    ]);
    const { error } = reportOn({
      "xl/workbook.xml": root.book(
        '<sheet name="S" sheetId="1" r:id="rId1"/><sheet name="KZ_Employer" sheetId="2" r:id="rId4"/>',
      ),
      "xl/_rels/workbook.xml.rels": root.relations(
        ["rId1 worksheets/sheet1.xml", "rId4 worksheets/sheet2.xml"]
          .map((each) => each.split(" "))
          .map(
            ([id, target]) =>
              `<Relationship Id="${id ?? ""}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${target ?? ""}"/>`,
          )
          .join(""),
      ),
      "xl/worksheets/sheet1.xml": sheetOf(roster("Отдел")),
      "xl/worksheets/sheet2.xml": settings,
    });
    expect(error?.message).toContain(
      "KZ_Employer!B2: the formula of “Среднегодовая численность” was never calculated",
    );
  });
});

describe("merged cells", () => {
  const merge = (ref: string) => `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
  const withBlanks = (column: number) =>
    roster("Дата увольнения", 46_200).map((row, index) =>
      row.map((cell, at) => (index > 1 && index < 8 && at === column ? null : cell)),
    );

  test.each([
    ["citizenship", 1, "B2:B8", "Казахстан"],
    ["category", 2, "C2:C8", 2],
    ["last day", 3, "D2:D8", "2026-06-27"],
  ])(
    "over several rows of %s are named and offered to be filled, and are not missing",
    (_, column, ref, fix) => {
      const { verdict, findings = [] } = onSheet(sheetOf(withBlanks(column), merge(ref)));
      expect(verdict).toBe("undecided");
      expect(findings.map(({ cell }) => cell)).toEqual(
        [3, 4, 5, 6, 7, 8].map((row) => `${ref[0] ?? ""}${row}`),
      );
      expect(new Set(findings.map(({ message }) => message)).size).toBe(1);
      expect(findings[0]?.message).toContain(`Cells ${ref} are merged`);
      expect(findings[0]?.fix).toEqual([fix]);
    },
  );

  test.each([
    ["of headings", [["Список", "Список", null, null], ...roster("Отдел")], "A1:B1"],
    ["along a row", roster("Отдел"), "C2:D2"],
    [
      "below the list",
      [...roster("Отдел"), ["Подпись", null, null, null], [null, null, null, null]],
      "A12:D13",
    ],
  ] as const)("%s change nothing", (_, rows, ref) => {
    const [merged, plain] = [onSheet(sheetOf(rows, merge(ref))), onSheet(sheetOf(rows))];
    expect(merged).toEqual(plain);
    expect(plain.verdict).toBe("pass");
  });
});
