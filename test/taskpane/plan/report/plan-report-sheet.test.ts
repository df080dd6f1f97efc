import type { DocCell } from "../../../../src/excel/sheet-document";
import type { SheetCells } from "../../../../src/excel/read-sheet";
import { languages } from "../../../../src/i18n/language";
import { iso } from "../../../../src/law/day";
import { shown } from "../../report/reported";
import { leaving, person, planOf, rosterOf } from "../plan-workbook";
import { lookedAhead, reportOf } from "./reported-plan";

const texts = (cells: readonly (DocCell | null)[]) =>
  cells.flatMap((cell) => (cell?.is === "text" ? [cell.text] : []));

const part = (rows: readonly string[], title: string) => {
  const from = rows.indexOf(title);
  const to = rows.indexOf("", from);
  return from === -1 ? [] : rows.slice(from + 1, to === -1 ? undefined : to);
};

const broken = planOf(
  ["A", "нанять", 2, 2, "Казахстан", iso("2026-06-15")],
  ["A", "выгнать", "Чжан Вэй", null, null, null],
  ["B", "нанять", 1, 2, "КНР", iso("2026-04-01")],
  [null, "нанять", 1, 3, "Казахстан", iso("2026-04-01")],
);

test("the report begins with the break, the act that fits it, by when to begin, and its cause with its cell", () => {
  const rows = shown(reportOf(lookedAhead(leaving, null, { assumed: [{ name: "hiring", days: 30 }] })));
  expect(rows.slice(0, rows.indexOf(""))).toEqual([
    "The ratio of citizens and foreign workers: forecast",
    "Categories 1–2 fail from 01.07.2026",
    expect.stringMatching(/^What keeps it: 1 citizen \(categories 1–2\) at work by 01\.07\.2026\.$/),
    expect.stringMatching(/begin by 01\.06\.2026\. Counted back: hiring, 30 days \(your assumption\)/),
    expect.stringMatching(/^Ахметов Ринат, a citizen, is gone; the last day was 30\.06\.2026\. \| \[E4\]$/),
    expect.stringMatching(/^Чжан Вэй: the permit ends on 31\.05\.2026\./),
    expect.stringMatching(/^That is 60 to 30 days before the end/),
    expect.stringMatching(/^Whether a renewal needs the search on the exchange no page read says/),
    expect.stringMatching(/^Foreigners go on being counted when their permits end/),
  ]);
  expect(rows).toContain("As-of day | 18.03.2026");
  expect(rows).toContain("Looked ahead to | 18.03.2027");
  expect(rows).toContain("Sheet | [Персонал]");
  expect(rows).toContain("Plan | No table KZ_Plan yet");
});

test("every day on which something changes has a row for each group, with links to what happens", () => {
  const days = part(shown(reportOf(lookedAhead(leaving))), "Day by day");
  expect(days.slice(1)).toEqual([
    "What happens | Day, verdict, people | Group | Citizens | Foreigners | Unclear rows | Verdict of the group | Room | Short",
    "As the roster stands | 18.03.2026: passes; people: 20 | Categories 1–2 | 7 | 3 | 0 | Passes | 0 | 0",
    " | 18.03.2026: passes; people: 20 | Categories 3–4 | 10 | 0 | 0 | Passes | 1 | 0",
    "[Чжан Вэй: the permit ended on 31.05.2026.] | 01.06.2026: passes; people: 20 | Categories 1–2 | 7 | 3 | 0 | Passes | 0 | 0",
    " | 01.06.2026: passes; people: 20 | Categories 3–4 | 10 | 0 | 0 | Passes | 1 | 0",
    "[Ахметов Ринат, a citizen, is gone; the last day was 30.06.2026.] | 01.07.2026: fails; people: 19 | Categories 1–2 | 6 | 3 | 0 | Fails | 0 | 1",
    expect.stringMatching(/^If the foreigner whose permit ended is gone by then: passes/i),
  ]);
});

test("people whom a reading counts with citizens are not called citizens on any day", () => {
  const cells = [["Толкование: граждане ЕАЭС", "как казахстанские кадры"]];
  const settings = { id: "set", sheet: "KZ_Employer", row: 0, column: 0, cells };
  const roster = { ...leaving, cells: [...leaving.cells, person("Иванов И.", "Россия", 3)] };
  const headings = (stated: SheetCells | null) =>
    part(shown(reportOf(lookedAhead(roster, null, {}, stated))), "Day by day")[1]?.split(" | ");
  expect(headings(settings)).toContain("Kazakhstani staff");
  expect(headings(settings)).not.toContain("Citizens");
  expect(headings(null)).toContain("Citizens");
});

test("while rows decide, the report names the cell to begin with", () => {
  const roster = { ...leaving, cells: [...leaving.cells, person("Неясный Н.", "", 2)] };
  expect(shown(reportOf(lookedAhead(roster)))).toContainEqual(
    expect.stringMatching(/^First settle the unclear row .* Begin with Персонал, C24\.$/),
  );
});

test("the rows of the plan stand by their scenarios, with remarks, and the scenarios side by side", () => {
  const rows = shown(reportOf(lookedAhead(leaving, broken)));
  expect(part(rows, "Plan")).toEqual([
    expect.stringMatching(/^Only the rows/),
    "Planned | Cell",
    "In every scenario",
    expect.stringMatching(/^Hire: 1 person · category 3 · Казахстан · from 01\.04\.2026 \| \[B5\]$/),
    "Scenario A",
    expect.stringMatching(/^Hire: 2 people · category 2 · Казахстан · from 15\.06\.2026 \| \[B2\]$/),
    expect.stringMatching(/^Row 3: A · выгнать · Чжан Вэй \| \[B3\]$/),
    expect.stringMatching(/^Not carried out: “выгнать” leaves open what to do\..* \| \[B3\]$/),
    "Scenario B",
    expect.stringMatching(/^Hire: 1 person · category 2 · КНР/),
  ]);
  expect(part(rows, "Scenarios side by side")).toEqual([
    "Day | As it stands | A | B",
    "Fails from | 01.07.2026 | No day | 01.04.2026",
    "18.03.2026 | The same in all: passes",
    "01.04.2026 | Passes | Passes | Fails; 1–2: 3 short",
    expect.stringMatching(/^01\.07\.2026 \| Fails; 1–2: 1 short \| Passes \| Fails; 1–2: 4 short$/),
    expect.stringMatching(/^18\.03\.2027 \| Fails; 1–2: 1 short \| Passes \| Fails/),
    expect.stringMatching(/^“A”: 1 row of the plan is left out/),
  ]);
});

test("more scenarios than fit beside each other follow below", () => {
  const many = Array.from({ length: 12 }, (_, index) => [
    `S${String(index + 1)}`,
    "нанять",
    1,
    2,
    "Казахстан",
    iso("2026-06-15"),
  ]);
  const rows = part(shown(reportOf(lookedAhead(leaving, planOf(...many)))), "Scenarios side by side");
  expect(rows.filter((row) => row.startsWith("Day |"))).toEqual([
    "Day | As it stands | S1 | S2 | S3 | S4 | S5",
    "Day | As it stands | S6 | S7 | S8 | S9 | S10",
    "Day | As it stands | S11 | S12",
  ]);
});

test("ways back come with their arithmetic and are no advice", () => {
  const rows = shown(reportOf(lookedAhead(leaving)));
  const ways = rows.slice(rows.indexOf("Ways back"));
  expect(ways).toContain("This is arithmetic. It advises nobody to end a contract.");
  expect(ways).toContain("Hire 1 citizen.");
  expect(ways).toContain("On 01.07.2026, the tightest day: 100 × 7 = 700 ≥ 700 = 70 × 10.");
});

test("where all is well there are neither ways back nor scenarios", () => {
  const well = lookedAhead(rosterOf(person("Один", "РК", 2), person("Два", "РК", 3)));
  const rows = shown(reportOf(well));
  expect(rows[1]).toBe("Passes up to and including 18.03.2027");
  for (const title of ["Ways back", "Scenarios side by side", "Plan"]) expect(rows).not.toContain(title);
});

test("a look ahead that is behind the workbook says so", () => {
  const sentence = "The workbook has changed since 14:02.";
  const report = lookedAhead(leaving);
  expect(shown(reportOf(report))).not.toContain(sentence);
  expect(shown(reportOf({ ...report, isStale: true }))).toContain(sentence);
});

test("a list that names employers is told to be taken for one", () => {
  const cells = leaving.cells.map((row, index) => [...row, index === 0 ? "Работодатель" : "ТОО «Альфа»"]);
  const sentence = expect.stringMatching(/^The list names employers/) as string;
  expect(shown(reportOf(lookedAhead(leaving)))).not.toContainEqual(sentence);
  expect(shown(reportOf(lookedAhead({ ...leaving, cells })))).toContainEqual(sentence);
});

test("nothing of the workbook is anything but a text, whatever it begins with", () => {
  const roster = rosterOf(
    person("=HYPERLINK(1)", "РК", 2, { leaves: "2026-06-30" }),
    ...(leaving.cells.slice(2) as unknown[][]),
  );
  const plan = planOf(["+A", "нанять", "=1+1", 2, "Казахстан", iso("2026-06-15")]);
  const cells = reportOf(lookedAhead(roster, plan)).rows.flat();
  const foreign = cells.filter((cell) => cell?.is === "text" && /=HYPERLINK|=1\+1|\+A/.test(cell.text));
  expect(foreign.length).toBeGreaterThan(3);
  expect(cells.every((cell) => cell === null || cell.is !== "bar")).toBe(true);
});

test.each(languages)("the report in %s reads like a document", (language) => {
  const { name, widths, rows } = reportOf(
    lookedAhead(leaving, broken, { assumed: [{ name: "review", days: 10 }] }),
    language,
  );
  expect(name).toMatch(/^\p{Lu}\p{L}+$/u);
  expect(rows.filter((cells) => cells[0]?.look === "heading").length).toBeGreaterThan(7);
  // A line to write on that breaks in two takes the signatures off the first page.
  const lines = rows.flatMap(texts).filter((text) => text.includes("____"));
  expect(lines).toHaveLength(4);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(widths[1] ?? 0);
  for (const cells of rows) {
    expect(cells.length).toBeLessThanOrEqual(widths.length);
    for (const text of texts(cells)) {
      expect(text).toMatch(/^[^\p{Ll}]/u);
      expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity|KZ\.|\s$/);
      // Publishers are called what they call themselves.
      if (language !== "en" && !text.includes("https:"))
        expect(text.replace(/KZ_\w+/g, "")).not.toMatch(/[A-Za-z]{4}/);
    }
  }
});

test("the first page names the reading that was chosen with what the default would make of the first day", () => {
  const settings = {
    ...{ id: "set", sheet: "KZ_Employer", row: 0, column: 0 },
    cells: [["Толкование: граждане ЕАЭС", "как казахстанские кадры"]],
  };
  const roster = { ...leaving, cells: [...leaving.cells, person("Иванов И.", "Россия", 2)] };
  const page = (stated: SheetCells | null) => {
    const document = reportOf(lookedAhead(roster, null, {}, stated));
    return shown(document).slice(0, document.page?.breaks?.[0]);
  };
  const line = expect.stringMatching(
    /^By your reading \(.*\)\. By the default one it would be: “Fails/,
  ) as string;
  expect(page(settings)).toContainEqual(line);
  expect(page(settings)).toContain("Verdicts by another reading are those of 18.03.2026.");
  expect(page(null)).not.toContainEqual(line);
  expect(page(null).at(-1)).toMatch(/^For the employer .* \| _+$/);
});
