import { findingsTexts } from "../../../src/i18n/findings";
import { checkTexts } from "../../../src/i18n/check";
import { speaker } from "../../../src/i18n/speaker";
import { readFileSync } from "node:fs";
import type { DocCell } from "../../../src/excel/sheet-document";
import { testArithmetic } from "../../../src/sentences/explain-rule-test";
import { explainFinding } from "../../../src/sentences/explain-finding";
import { lawSentences, verdictSentence } from "../../../src/sentences/explain-verdict";
import { languages } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import { PRODUCT_VERSION } from "../../../src/account/product-version";
import { reportSheet } from "../../../src/taskpane/report/report-sheet";
import { failing, HEADINGS, passing, people, sheetOf, undecided } from "../roster";
import { planOf, reported, shown } from "./reported";

const WITH_STATUS = [...HEADINGS, "Статус"];

/** An open verdict, transferees, a reading that matters, one that was chosen, and a setting that cannot be used. */
const everything = reported(
  sheetOf(
    WITH_STATUS,
    ...people(6, "Казахстан", 2),
    ...people(2, "Турция", 2),
    ["Ли", "Китай", 2, "внутрикорпоративный перевод"],
    ["Асан", "КР", 1],
    ["Иванов", "Россия", 3],
    ["вакансия", null, 3],
  ),
  [
    ["Толкование: граждане ЕАЭС", "исключить"],
    ["Цвет", "синий"],
  ],
);

const texts = (cells: readonly (DocCell | null)[]) =>
  cells.flatMap((cell) => (cell?.is === "text" ? [cell.text] : []));
/** A report up to the annex of the people, which is the list once more. */
const withoutPeople = (rows: readonly string[]) => rows.slice(0, rows.indexOf("People counted") - 1);
const row = (rows: readonly string[], beginning: string) => rows.find((each) => each.startsWith(beginning));

test("the report of an open verdict reads from the verdict to its grounds", () => {
  expect(withoutPeople(shown(planOf(reported(undecided))))).toEqual([
    "The ratio of citizens and foreign workers: report of a check",
    "Cannot tell: 1 row decides it, on 01.02.2026",
    expect.stringMatching(/^First settle the unclear row .* Begin with C12\.$/),
    expect.stringMatching(/^Whether the ratio holds on 01\.02\.2026 cannot be told until 1 unclear row/),
    "No exemption claimed.",
    "",
    "Employer | ________________________",
    "BIN | ________________________",
    "As-of day | 01.02.2026",
    "Report written on | 02.02.2026",
    "People counted | 9",
    "Small business (article 24 of the Entrepreneurial Code: headcount and income)? | Not said",
    "",
    "Groups",
    " | Categories 1–2 | Categories 3–4",
    "Citizens | 6 | 0",
    "Foreigners | 2 | 0",
    "Unclear rows | 1 | 0",
    "Total surely in the group | 9 | 0",
    "Share of citizens (cut off, not rounded) | 66.6%–77.7% | ",
    "Required share | 70.0% | 90.0%",
    "Verdict of the group | Cannot tell | Nobody",
    "Further foreigners that fit | 0–1 | 0",
    "Further citizens needed | 0–1 | 0",
    "In people | Between 0 and 1 citizen short, unclear rows decide | ",
    "",
    expect.stringMatching(/law checked on/),
    "",
    "Signatures",
    expect.stringMatching(/^Prepared by \(name, signature, date\) \| _+$/),
    expect.stringMatching(/^For the employer \(name/),
    "",
    "Arithmetic",
    "Categories 1–2, at worst | 100 × 6 = 600 < 630 = 70 × 9",
    "Categories 1–2, at best | 100 × 7 = 700 ≥ 630 = 70 × 9",
    expect.stringMatching(/^Whole numbers are compared/),
    "",
    "Rows that decide",
    expect.stringMatching(/^Until these rows are settled/),
    "Person | Cell",
    "Асан | [C12]",
    "",
    "Findings",
    expect.stringMatching(/^An error can decide the verdict/),
    "What was found, and what to do | Cell | What could be written | Severity",
    "Citizenship with two meanings: 1",
    expect.stringMatching(/^“КР” can mean .* \| \[C12, Асан\] \| Suggested: .*Казахстан.* \| Error$/),
    "Vacant posts: 1",
    expect.stringMatching(/^A post that nobody holds.* \| \[B13, вакансия\] \| {2}\| Tip$/),
    "",
    "Where it read",
    "Sheet | [Штат]",
    "Cells read | B3:D13",
    "Heading row | 3",
    "Employer settings | No table KZ_Employer in this workbook",
    "Heading | Read as | Column",
    "ФИО | Name | Column B: the heading matches",
    "Гражданство | Citizenship | Column C: the heading matches",
    "Категория | Category | Column D: the heading matches",
    "",
    "Disputed points",
    ...Array.from({ length: 15 }, () => expect.any(String) as string),
    "",
    "Law, in our summary",
    "Rule, in our summary | Act | Since | How sure we are",
    "Citizens are at least 70% of categories 1–2 together. | The Rules approved by Order No. 279 of 30.06.2023 | In force since 01.07.2023 | Reported, not read in an act",
    expect.stringMatching(/^Citizens are at least 90%/),
    expect.stringMatching(/20 people.*Order No\. 93.*01\.09\.2025/),
    "Sources",
    ...Array.from({ length: 4 }, () => expect.stringMatching(/: https:\/\//) as string),
    "",
    "About this report",
    expect.stringMatching(/law checked on 18\.03\.2026/),
    "An amendment of 17.10.2025 could not be read.",
    expect.stringMatching(/^The statutes were read, the paragraphs of the Rules were not/),
    "This is a calculation aid and no legal advice.",
    expect.stringMatching(/values only/),
    `Made by KZ workforce, version ${PRODUCT_VERSION}.`,
  ]);
});

test.each(languages)("nothing of the check is missing from its report in %s", (language) => {
  const plan = planOf(everything, language);
  const all = plan.rows.flatMap(texts).join("\n").toLowerCase();
  const { check, answer } = everything;

  const rowName = (position: number) => position + 3;
  const said = [
    verdictSentence(check, speaker(checkTexts, language)),
    ...lawSentences(check.proof, speaker(checkTexts, language)),
    ...answer.findings.map((finding) => explainFinding(finding, speaker(checkTexts, language), rowName)),
    ...testArithmetic(check.tests, speaker(checkTexts, language)).flatMap(({ name, lines }) => [
      name,
      ...lines,
    ]),
    speaker(findingsTexts, language)("cause.transferee"),
    speaker(checkTexts, language)("test.transferee_limit.note"),
    "цвет",
  ];
  for (const sentence of said) expect(all).toContain(sentence.toLowerCase());
});

test.each(languages)("the report in %s reads like a document", (language) => {
  const { name, widths, rows } = planOf(everything, language);
  expect(name).toMatch(/^\p{Lu}\p{L}+$/u);
  const headings = rows.flatMap((cells, index) => (cells[0]?.look === "heading" ? [index] : []));
  expect(headings.length).toBeGreaterThan(8);
  for (const index of headings) expect(rows[index + 1]?.length ?? 0).toBeGreaterThan(0);
  for (const cells of rows) {
    expect(cells.length).toBeLessThanOrEqual(widths.length);
    // Sentences begin with capital letters, numbers and marks; nothing is left of a message's braces.
    for (const text of texts(cells)) {
      expect(text).toMatch(/^[^\p{Ll}]/u);
      expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity|KZ\.|\s$/);
    }
  }
});

test("the words of one language do not stray into the report of another", () => {
  const [russian, kazakh] = (["ru", "kk"] as const).map((language) =>
    planOf(reported(sheetOf(["Name", "Citizenship", "Category"], ["A", "Kazakhstan", 1])), language)
      .rows.flatMap(texts)
      .filter((text) => !/https?:|^(Name|Citizenship|Category|Kazakhstan)$|KZ/.test(text)),
  );
  for (const text of russian ?? []) expect(text).not.toMatch(/[әғқңөұүһ]|[A-Za-z]{5}/);
  expect(kazakh?.join(" ")).toMatch(/[әғқңөұүһ]/);
  for (const text of kazakh ?? []) expect(text).not.toMatch(/[A-Za-z]{5}|щ|ъ(?!ект)/);
});

test("a share is cut off before Excel can round it", () => {
  const sheet = sheetOf(HEADINGS, ...people(699, "Казахстан", 1), ...people(300, "Турция", 1));
  const rows = shown(planOf(reported(sheet)));
  expect(row(rows, "Share of citizens (cut")).toMatch(/\| 69\.9% \|/);
  expect(rows.at(-1)).toBe("Categories 1–2 | 69.9% | 70.0%");
});

test("a passing list without remarks has neither deciding rows nor a table of findings", () => {
  const rows = shown(planOf(reported(passing)));
  expect(rows).toContain("No remarks: every row was understood.");
  expect(rows).not.toContain("Rows that decide");
  expect(row(rows, "Passes")).toBe("Passes: no further foreigner fits in categories 1–2, on 01.02.2026");
  expect(row(rows, "Further citizens needed")).toBe("Further citizens needed | 0 | 0");
});

test("an exempt employer reads when the exemption ends, and that the groups do not bind", () => {
  const rows = shown(planOf(reported(failing, [["Малый бизнес", "да"]])));
  expect(rows[1]).toMatch(/^Exempt as a small business.*limit 20, on 01\.02\.2026$/);
  expect(rows).toContain("10 of 20: 11 more people end the exemption.");
  expect(rows).toContain(
    "Small business (article 24 of the Entrepreneurial Code: headcount and income)? | Yes",
  );
  expect(rows).toContain("Employer settings | [KZ_Employer]");
  expect(row(rows, "The employer is exempt")).toBeDefined();
  expect(row(rows, "In people")).toMatch(/Not binding while exempt/);
});

test("an exemption that was claimed and lost is told once", () => {
  const many = sheetOf(HEADINGS, ...people(15, "Казахстан", 1), ...people(10, "Турция", 1));
  const rows = shown(planOf(reported(many, [["Малый бизнес", "да"]])));
  expect(rows.filter((each) => each.startsWith("The small-business exemption does not hold"))).toHaveLength(
    1,
  );
});

test("a chosen reading is told from a default one, and the others come with their verdicts", () => {
  const rows = shown(planOf(everything));
  expect(row(rows, "Citizens of Russia")).toMatch(
    /\| Left out of both groups \(chosen in the employer’s settings\) \| Count as foreigners: .*; .*count as Kazakhstani staff: /,
  );
  expect(row(rows, "Refugees")).toBe("Refugees and asylum seekers | Count as foreigners (default) | ");
});

test("transferees have a part of their own, and none where there are none", () => {
  const rows = shown(planOf(everything));
  const part = rows.indexOf("Intra-corporate transferees");
  expect(rows.slice(part + 1, part + 4)).toEqual([
    expect.stringMatching(/^At most 50%/),
    expect.stringMatching(/^Category 2 \| Transferees 1, citizens 6/),
    expect.stringMatching(/^A separate rule/),
  ]);
  expect(shown(planOf(reported(passing)))).not.toContain("Intra-corporate transferees");
});

test("a workbook edited after it was read is told in the report", () => {
  const sentence = "The workbook has changed since 14:02.";
  expect(shown(planOf(reported(passing)))).not.toContain(sentence);
  expect(shown(planOf({ ...reported(passing), isStale: true }))).toContain(sentence);
});

test("links lead to the cells of the sheet that was read", () => {
  const links = planOf(reported(undecided)).rows.flatMap((cells) =>
    cells.flatMap((cell) => (cell?.is === "text" && cell.to ? [cell.to] : [])),
  );
  expect(links.slice(0, 5)).toEqual([
    { sheet: "Штат", row: 11, column: 2 },
    { sheet: "Штат", row: 11, column: 2 },
    { sheet: "Штат", row: 12, column: 1 },
    { sheet: "Штат", row: 2, column: 1 },
    // The first of the people.
    { sheet: "Штат", row: 9, column: 1 },
  ]);
});

test("of very many deciding rows the first are listed and the rest are counted", () => {
  const sheet = sheetOf(HEADINGS, ...people(250, null, 1));
  const rows = shown(planOf(reported(sheet)));
  const from = rows.indexOf("Person | Cell");
  expect(rows[from + 1]).toBe("Работник 1 | [C4]");
  expect(rows[from + 201]).toBe("50 more are not listed here.");
  expect(row(rows, "Citizenship missing")).toBe("Citizenship missing: 250");
});

test("rows under a column that was refused as a whole are named by their persons", () => {
  const sheet = sheetOf(["ФИО", "Национальность", "Категория"], ...people(2, "казах", 1));
  const rows = shown(planOf(reported(sheet)));
  expect(rows).toContain("Работник 2 | [C5]");
});

test("the version is that of the package", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(PRODUCT_VERSION).toBe(version);
});

describe("what is ignored", () => {
  const note = {
    sheet: "Штат",
    cell: "C12",
    finding: "",
    person: "Асан",
    stood: "КР",
    reason: "=passport seen",
    day: iso("2026-01-15"),
    code: "citizenship_ambiguous",
  };

  const rowsWith = (notes: readonly (typeof note)[]) =>
    shown(reportSheet(reported(undecided), "en", { table: null, unwritten: notes }));

  test("the head of an open report names the row to begin with", () => {
    const head = rowsWith([]).slice(0, 12);
    expect(head).toContainEqual(expect.stringMatching(/^First settle the unclear row .* Begin with C12\.$/));
  });

  test("ignored findings stand in a part of their own, with their cell, reason and day", () => {
    const rows = rowsWith([note]);
    const title = rows.indexOf("Ignored findings");
    expect(rows.slice(title, title + 4)).toEqual([
      "Ignored findings",
      expect.stringMatching(/^Left off the list above by choice/),
      "What was found, and what to do | Cell | Reason | Ignored on",
      expect.stringMatching(/^“КР” can mean .* \| \[C12, Асан\] \| =passport seen \| 15\.01\.2026$/),
    ]);
    expect(rows.filter((row) => row.startsWith("“КР” can mean"))).toHaveLength(1);
    expect(rows.slice(0, title)).not.toContainEqual(expect.stringMatching(/^Citizenship with two meanings/));
  });

  test("the verdict, the arithmetic and the rows that decide are the same as without ignoring", () => {
    const before = rowsWith([]);
    expect(before).not.toContain("Ignored findings");
    const upToFindings = (rows: readonly string[]) => rows.slice(0, rows.indexOf("Findings"));
    expect(upToFindings(rowsWith([note]))).toEqual(upToFindings(before));
  });
});

test("the report of a failing ratio has the possible fine with what it rests on; that of one that holds has none", () => {
  const rows = shown(planOf(reported(failing)));
  const title = rows.indexOf("Possible fines");
  expect(rows[title + 1]).toMatch(/^Possible fine if a foreigner works without the permit he needs/);
  expect(rows.slice(title + 2, title + 6)).toEqual([
    expect.stringMatching(/^Official: /),
    expect.stringMatching(/^Again within a year/),
    expect.stringMatching(/^A ratio that fails is reported as a ground/),
    expect.stringMatching(/^What the Code names, possible and no prediction/),
  ]);
  expect(shown(planOf(reported(passing)))).not.toContain("Possible fines");
});

test("the first page ends with the signatures, and what it rests on begins another", () => {
  const document = planOf(reported(undecided));
  const rows = shown(document);
  const [first = 0] = document.page?.breaks ?? [];
  expect(rows[first - 1]).toMatch(/^For the employer/);
  expect(rows.slice(first, first + 2)).toEqual(["", "Arithmetic"]);
  expect(document.page?.footer).toMatch(/as of 01\.02\.2026.*checked on \d\d\.\d\d\.\d{4}$/);
});

test("everybody who was counted stands in the report by name and cell, foreigners before citizens", () => {
  const rows = shown(
    planOf(reported(sheetOf(HEADINGS, ...people(2, "Казахстан", 2), ["Ли", "Китай", 2], ["Ким", "?", 3]))),
  );
  const at = rows.indexOf("People counted");
  expect(rows.slice(at + 1, at + 9)).toEqual([
    "Person | Cell | Citizenship | Category",
    "Foreigners in categories 1–2: 1",
    "Ли | [B6] | Китай | 2",
    "Unclear: 1",
    "Ким | [B7] | ? | 3",
    "Citizens in categories 1–2: 2",
    expect.stringMatching(/^Работник 1 \| \[B4\] \| Казахстан \| 2$/),
    expect.stringMatching(/^Работник 2 \| \[B5\] \| Казахстан \| 2$/),
  ]);
});
