import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import path from "node:path";
import { formulaCards } from "../../src/build/formula-cards";
import { formulaTrials } from "../../src/build/formula-trials";
import { readPages } from "../../src/build/help/read-pages";
import type { KzFormula } from "../../src/excel/kz-formula";
import type { SheetCells } from "../../src/excel/read-sheet";
import { answers } from "../../src/i18n/answers";
import { checkTexts } from "../../src/i18n/check";
import type { compileMessage as compile } from "../../src/i18n/compile-message";
import { functionsTexts } from "../../src/i18n/functions";
import { rulesTexts } from "../../src/i18n/rules";
import { findingsTexts } from "../../src/i18n/findings";
import { headingIn } from "../../src/i18n/written-words";
import { pane } from "../../src/i18n/pane";
import { planTexts } from "../../src/i18n/plan";
import { reportTexts } from "../../src/i18n/report";
import { speaker } from "../../src/i18n/speaker";
import { iso } from "../../src/law/day";
import { sources } from "../../src/law/sources";
import { ErrorBoundary } from "../../src/taskpane/parts/error-boundary";
import { createCommandQueue } from "../../src/taskpane/command-queue";
import { countriesOffered } from "../../src/taskpane/planning/plan-columns";
import { command } from "./command";
import { fakeExcel } from "./fake-excel";
import { codeOfFormulas } from "./explain/code-of-formulas";
import { leaving, planOf } from "./plan/plan-workbook";
import { hardCoded, pseudo } from "./pseudo-language";
import { renderPane, verdict } from "./render-pane";
import { claimed, everyRemark, fixed, oddSettings, transferred } from "./pseudo-rosters";
import { failing, HEADINGS, passing, people, sheetOf, undecided } from "./roster";

type CompileMessage = typeof compile;

// Every message of every catalogue goes through this one function.
jest.mock("../../src/i18n/compile-message", () => {
  const { compileMessage } = jest.requireActual<{ compileMessage: CompileMessage }>(
    "../../src/i18n/compile-message",
  );
  const inPseudo: CompileMessage = (text, language) => compileMessage(pseudo(text), language);
  return { compileMessage: inPseudo };
});

const pages = readPages(path.resolve("docs/functions")) ?? [];

// The help pages speak of formulas in sentences of their own, which are not the pane's.
jest.mock("../../src/taskpane/formulas/formulas", () => ({
  get formulas() {
    return formulaCards(pages).map((card) => {
      const { title, answer, help } = card.texts.en;
      return {
        ...card,
        texts: { ...card.texts, en: { title: pseudo(title), answer: pseudo(answer), help } },
      };
    });
  },
}));

jest.mock("../../src/taskpane/explain/formula-code", () => ({
  get formulaCode() {
    return codeOfFormulas;
  },
}));

jest.mock("../../src/taskpane/screens/diagnostics/trials", () => ({
  get trials() {
    return formulaTrials(pages);
  },
}));

const say = {
  pane: speaker(pane, "en"),
  employer: speaker(rulesTexts, "en"),
  findings: speaker(findingsTexts, "en"),
  functions: speaker(functionsTexts, "en"),
  plan: speaker(planTexts, "en"),
  proof: speaker(checkTexts, "en"),
  report: speaker(reportTexts, "en"),
};

/** Addresses, formulas, tables, keys and publishers are the same in every language. */
const CODES: readonly (string | RegExp)[] = [
  ...Object.values(sources).flatMap((source) => (source.kind === "page" ? [source.publisher] : [])),
  /=KZ\.[A-Z_]+(\(.*\))?|\bKZ\.[A-Z_]+(\([^)]*\))?|=KZ\b/gu,
  /\bKZ_(Employers?|Ignored|Plan|History|Fixes)\b/gu,
  /(?<![\p{L}\u0332])[A-I](?![\p{L}\u0332])/gu,
  /\([A-Z]{2}\)/g,
  /\bCtrl\+Z\b/g,
  /\bCtrl \+ Shift \+ Alt \+ [←↑→↓]/g,
  /\b(?:\w+\.)+kz\b/g,
  /(?<![\p{L}\u0332])\$?[A-Z]{1,2}\$?\d+(:[A-Z]{1,2}\d+)?(?![\p{L}\u0332])/gu,
];

const wordsIn = ({ sheet, cells }: SheetCells) =>
  [sheet, ...cells.flat().filter((cell): cell is string => typeof cell === "string")].filter(
    (word) => word !== "",
  );

/** Expects that everything on the page came from the catalogues, or is data of this kind. */
function expectSpoken(...data: readonly (string | RegExp)[]): void {
  const longestFirst = [...data].sort((a, b) => String(b).length - String(a).length);
  expect(hardCoded(document.body, [...longestFirst, ...CODES])).toEqual([]);
}

const controls = "button, a, [role=tab], [role=menuitem], [role=radio], input";

/** Roles of a page with Fluent's styles take the simulated page long; names alone do not. */
function control(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(controls)].find((each) =>
    (each.getAttribute("aria-label") ?? each.textContent).startsWith(name),
  );
  if (!found) throw new Error(`No control is named ${name}`);
  return found;
}

async function press(name: string): Promise<void> {
  const found = await waitFor(() => control(name));
  await act(async () => {
    fireEvent.click(found);
    await Promise.resolve();
  });
}

async function check(
  sheet: SheetCells,
  settings: unknown[][] | null = null,
  verbs = fakeExcel(sheet, settings),
) {
  renderPane({ verbs });
  await press(say.pane("check"));
  await screen.findByText(say.proof("where.title"));
  return verbs;
}

/** Opens whatever can be opened in place. */
async function openEverything(): Promise<void> {
  const closed = () => [
    ...document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]:not([aria-haspopup])'),
  ];
  while (closed().length > 0) {
    closed().forEach((each) => fireEvent.click(each));
    // A form that is loaded late is there a turn after the press.
    await act(() => new Promise((resolve) => setTimeout(resolve)));
  }
}

const quoted = (text: string) => speaker(answers, "en")("quoted", { text });

const show = (id: "plan" | "rules" | "employer" | "functions") => press(say.pane(`screen.${id}`));

test("the mark goes under letters alone, and braces keep their meaning", () => {
  expect(pseudo("{count, plural, one {# cell} other {# cells}} in {place}")).toBe(
    "{count, plural, one {# c\u0332e\u0332l\u0332l\u0332~~} other {# c\u0332e\u0332l\u0332l\u0332s\u0332~~}} i\u0332n\u0332 ~{place}",
  );
});

test("a hard-coded word is found in texts and in names, data is not taken for one", () => {
  document.body.innerHTML = `<p aria-label="Close">${pseudo("Row")} 4 of Штат</p>`;
  expect(hardCoded(document.body, ["Штат"])).toEqual(["Close", `${pseudo("Row")} 4 of Штат`]);
  document.body.innerHTML = `<p>${pseudo("Row")} 4, Штат</p>`;
  expect(hardCoded(document.body, ["Штат"])).toEqual([]);
  document.body.innerHTML = "";
});

test("the first run, its sample and the menu of what can be checked", async () => {
  const verbs = fakeExcel(passing);
  verbs.writeSheet.mockResolvedValueOnce({ written: false, reason: "protected" });
  verbs.selection.mockResolvedValue({
    sheetId: "sheet-1",
    address: "B3:D9",
    area: { row: 2, column: 1, rows: 7, columns: 3 },
  });
  renderPane({ verbs });
  await press(say.pane("sample.button"));
  await screen.findByText(/\*|p̲r̲o̲t̲e̲c̲t̲e̲d̲/u);
  expectSpoken();
  await press(say.pane("target"));
  await screen.findByText(say.proof("target.selected"));
  expectSpoken(...wordsIn(passing));
});

test.each([
  ["pass", passing, null],
  ["fail", failing, null],
  ["undecided", undecided, null],
  ["undecided", everyRemark, null],
  ["exempt", failing, claimed],
  ["exempt", undecided, claimed],
  ["pass", transferred, oddSettings],
  ["empty", sheetOf(HEADINGS), null],
  ["empty", sheetOf([null, ""]), null],
  ["unreadable", sheetOf(["Категория", "ФИО"], [1, "Асан"]), null],
] as const)("the screen of a check that ends with “%s”", async (code, sheet, settings) => {
  await check(sheet, settings?.map((row) => [...row]) ?? null);
  expect(verdict()).toBe(code);
  await openEverything();
  await screen.findByText(say.proof("where.sheet"));
  expectSpoken(...wordsIn(sheet), ...fixed, ...(settings?.flat() ?? []));
});

test("a day without an answer, and a day that is none", async () => {
  await check(passing);
  const day = screen.getByLabelText(say.pane("question.day"));
  fireEvent.change(day, { target: { value: "2022-05-01" } });
  expectSpoken(...wordsIn(passing));
  fireEvent.change(day, { target: { value: "" } });
  expectSpoken(...wordsIn(passing));
});

test("while it reads, when reading fails, and when the sheet has changed since", async () => {
  const verbs = fakeExcel(passing);
  verbs.readSheet.mockImplementationOnce((_, onProgress) => {
    onProgress?.(4000, 20_000);
    return new Promise((_resolve, reject) => setTimeout(() => reject(new Error("busy")), 500));
  });
  renderPane({ verbs });
  await press(say.pane("check"));
  await screen.findByText(/4,000/);
  expectSpoken();
  await press(say.pane("try.again"));
  await screen.findByText(say.proof("where.title"));
  act(() => verbs.happens({ sheetId: "sheet-1", kind: "sheetRenamed", name: "Филиал", local: true }));
  act(() => verbs.edit("sheet-1"));
  expectSpoken(...wordsIn(passing));
});

test("fixing, ignoring and marking, with what is said of each", async () => {
  await check(undecided);
  const data = [...wordsIn(undecided), ...fixed];
  await press(say.findings("fix.label", { cell: "C12", value: quoted("Казахстан") }));
  expectSpoken(...data);
  await press(say.findings("write"));
  await screen.findByText(say.findings("written.one", { cell: "C12" }));
  expectSpoken(...data);
  await press(say.findings("ignore.label", { cell: "C12" }));
  expectSpoken(...data);
  fireEvent.change(screen.getByRole("textbox", { name: say.findings("ignore.reason") }), {
    target: { value: "спросили" },
  });
  await press(say.findings("ignore.do"));
  await screen.findByText(say.findings("ignored.title"));
  await openEverything();
  expectSpoken(...data, "спросили");
  await press(say.pane("mark"));
  await screen.findByText(say.pane("marks.done", { cells: 1, time: "14:02" }));
  await press(say.report("button.report"));
  await screen.findByText(/Report/u);
  expectSpoken(...data, "спросили", "Report");
});

test("keeping a check, and mending what was mended before", async () => {
  const fixes = [
    (["day", "time", "sheet", "cell", "before", "after", "code"] as const).map((column) =>
      headingIn("en", `fixes.${column}`),
    ),
    [46000, "10:00", "Штат", "C9", "КР", "Кыргызстан", "citizenship_ambiguous"],
  ];
  const verbs = fakeExcel([undecided, { id: "sheet-7", sheet: "KZ_Fixes", row: 0, column: 0, cells: fixes }]);
  const data = [...wordsIn(undecided), ...fixed, "КР", "Кыргызстан", "Асан"];
  await check(undecided, null, verbs);
  await press(say.findings("history.before.do"));
  expectSpoken(...data);
  await press(say.findings("history.keep"));
  expectSpoken(...data);
  await press(say.findings("history.keep.do"));
  await screen.findByText(say.findings("history.kept", { table: "KZ_History" }));
  expectSpoken(...data);
});

test("mending and ignoring many at once", async () => {
  const many = sheetOf(HEADINGS, ...people(60, "КР", 1), ...people(60, null, 2));
  await check(many);
  await press(say.findings("alike.menu"));
  expectSpoken(...wordsIn(many), ...fixed);
  const choice = await waitFor(() => screen.getAllByRole("menuitem")[0]);
  fireEvent.click(choice as HTMLElement);
  expectSpoken(...wordsIn(many), ...fixed);
  await press(say.pane("cancel"));
  await press(say.findings("ignore.all"));
  expectSpoken(...wordsIn(many), ...fixed);
});

test("the proof behind a number", async () => {
  await check(everyRemark, claimed);
  await press(say.proof("whole"));
  await waitFor(() => expect(document.querySelector("li[data-row]")).not.toBeNull());
  for (const tab of ["people", "arithmetic", "law"] as const) {
    await press(say.proof(`tab.${tab}`));
    expectSpoken(...wordsIn(everyRemark), ...fixed, ...claimed.flat());
  }
});

test.each([
  "=KZ.QUOTA_OK(A1,A1+1)",
  "=IF(KZ.QUOTA_OK(B3:D13),KZ.MCI(),1)",
  "=KZ.QUOTA_OK(B5:C13)",
  "=KZ.NO()",
])("the formula %s explained", async (formula) => {
  const verbs = fakeExcel(passing);
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  verbs.selection.mockResolvedValue({ sheetId: "sheet-5", address: "A1", area });
  verbs.formulaAt.mockResolvedValue({
    ...{ sheetId: "sheet-5", sheet: "Штат", row: 0, column: 0, formula, area, cells: [[1]], texts: [["1"]] },
  });
  verbs.readReferences.mockImplementation((_, references) =>
    Promise.resolve(
      references.map((reference) => {
        if (reference.of !== "range" || reference.area.row === 0) return null;
        const { rows, columns, row, column } = reference.area;
        const from = row - passing.row;
        const cells = passing.cells.slice(from, from + rows).map((each) => each.slice(0, columns));
        return { ...passing, row, column, cells };
      }),
    ),
  );
  renderPane({ verbs });
  await show("functions");
  await press(say.functions("explained.open"));
  await screen.findByText(say.functions("explained.title", { cell: "A1" }));
  await waitFor(() => expect(screen.queryByText(say.functions("explained.looking"))).not.toBeInTheDocument());
  expectSpoken(
    ...wordsIn(passing),
    formula,
    "A1+1",
    "'Штат'!B3:D13",
    "TRUE",
    "roster",
    "as_of",
    "employer",
    "categories",
  );
});

test("the rules, before and after a check", async () => {
  renderPane();
  await show("rules");
  await screen.findByText(say.employer("doubt.title"));
  await openEverything();
  expectSpoken();
  await press(say.pane("screen.check"));
  await press(say.pane("check"));
  await screen.findByText(say.proof("where.title"));
  await show("rules");
  await openEverything();
  expectSpoken(...wordsIn(passing));
});

test.each([
  ["nothing is stated", null],
  [
    "figures are stated",
    [
      ["Small business", "yes"],
      ["Average annual headcount", "25"],
      ["Average annual income", "1297500001"],
    ],
  ],
  ["something odd is stated", oddSettings],
])("the employer of whom %s", async (_, settings) => {
  renderPane({ verbs: fakeExcel(passing, settings) });
  await show("employer");
  const amount = await screen.findByLabelText(say.employer("setting.average_headcount"));
  fireEvent.change(amount, { target: { value: "около 20" } });
  expectSpoken(...(settings?.flat() ?? []));
});

/** Something to be carried out in each of two scenarios, and rows that cannot be. */
const planned = planOf(
  ["A", "нанять", 2, 2, "Казахстан", iso("2026-06-15")],
  ["A", "выгнать", "Чжан Вэй", null, null, null],
  ["B", "продлить", "Чжан Вэй", null, null, iso("2027-05-31")],
  ["B", "уволить", "Никто Такой", null, null, iso("2026-05-31")],
);

test("before the first look ahead", async () => {
  renderPane();
  await show("plan");
  await screen.findByText(say.plan("first.break"));
  expectSpoken();
});

test.each([
  ["no plan yet", null],
  ["a plan of two scenarios, with remarks", planned],
  ["a plan that cannot be read", planOf().cells.map((row) => row.slice(0, 1))],
] as const)("the look ahead with %s: what comes, the ways back and the forms", async (_, plan) => {
  const sheet = plan && ("cells" in plan ? plan : { ...planOf(), cells: plan });
  const verbs = fakeExcel(sheet ? [leaving, sheet] : leaving);
  renderPane({ verbs });
  await show("plan");
  await press(say.plan("look", { months: 12 }));
  await screen.findByText(say.plan("ways.title"));
  await screen.findByText(say.plan("rows.title"));
  await openEverything();
  await press(say.report("button.report"));
  await screen.findByText(/Report/u);
  const data = [...wordsIn(leaving), ...(sheet ? wordsIn(sheet) : []), ...countriesOffered("en"), "Report"];
  expectSpoken(...data);
  fireEvent.click(screen.getByLabelText(say.pane("as_table")));
  expectSpoken(...data);
  if (sheet === planned) {
    const scenario = say.plan("scenario.title", { name: "A" });
    await press(say.plan("adopt.button.label", { scenario }));
    await screen.findByText(say.plan("adopt.write"));
    // The heading of a column that is added, and the names of new people, stand in the language of the sheet.
    expectSpoken(...data, "Дата приема", /Новый работник \d+ \(план\)/gu);
  }
  const written = verbs.writeSheet.mock.calls[0]?.[0].rows.flat() ?? [];
  expect(written.length).toBeGreaterThan(100);
  cleanup();
  document.body.append(...written.map((cell) => (cell?.is === "text" ? `${cell.text}\n` : "")));
  expectSpoken(...data, /https:\S+/g);
  document.body.replaceChildren();
});

test.each([
  ["undecided", undecided, null],
  ["exempt", failing, claimed],
  ["empty", sheetOf(HEADINGS), null],
  ["unreadable", sheetOf(["Категория", "ФИО"], [1, "Асан"]), null],
] as const)("a look ahead that comes to “%s”", async (code, sheet, settings) => {
  renderPane({ verbs: fakeExcel(sheet, settings?.map((row) => [...row]) ?? null) });
  await show("plan");
  await press(say.plan("look", { months: 12 }));
  await waitFor(() => expect(document.querySelector(`[data-outlook="${code}"]`)).not.toBeNull());
  await openEverything();
  expectSpoken(...wordsIn(sheet), ...fixed, ...(settings?.flat() ?? []), ...countriesOffered("en"));
});

test("the list of formulas, an insertion and a search that finds nothing", async () => {
  await check(passing);
  await show("functions");
  await screen.findByText(say.functions("group.law"));
  await openEverything();
  expectSpoken(...wordsIn(passing), /\w+(?:, \[?\w+\]?)*\)/g);
});

const formula = (row: number, rest: Partial<KzFormula> = {}): KzFormula => ({
  sheetId: "sheet-1",
  sheet: "Штат",
  row,
  column: 5,
  formula: "=KZ.QUOTA(B3:D13)",
  area: { row, column: 5, rows: 3, columns: 10 },
  text: "4325",
  obstacle: null,
  error: null,
  ...rest,
});

test("freezing the answers, from the preview to what became of it", async () => {
  const verbs = fakeExcel(passing);
  const left = [
    formula(7, { obstacle: "error" }),
    formula(9, { obstacle: "unanswered" }),
    formula(8, { sheetId: "2", obstacle: "protected" }),
  ];
  verbs.findFormulas.mockResolvedValueOnce([formula(1), ...left]).mockResolvedValue(left);
  verbs.freezeFormulas.mockResolvedValue({
    frozen: [formula(1)],
    changed: [formula(2)],
    kept: left.map((place) => ({ place, obstacle: place.obstacle ?? "error" })),
    spillsKnown: false,
  });
  renderPane({ verbs });
  await show("functions");
  await press(say.functions("freeze.title"));
  await press(say.functions("freeze.freeze", { count: 1 }));
  await openEverything();
  await screen.findByText(new RegExp(say.functions("freeze.done.spills")));
  expectSpoken(...wordsIn(passing));
});

test("the diagnostics, whose report alone is in English for everybody", async () => {
  renderPane();
  await press(say.pane("diagnostics"));
  await screen.findByText(say.functions("diagnostics.reading.done", { failed: 0 }));
  expectSpoken();
  // Nothing here calculates, and the page waits ten seconds for the answers.
  jest.useFakeTimers();
  await press(say.functions("diagnostics.formulas.try"));
  await act(() => jest.advanceTimersByTimeAsync(15_000));
  jest.useRealTimers();
  expect(document.querySelectorAll("li").length).toBeGreaterThan(10);
  expectSpoken(/\bKZ\.[A-Z_]+: blank/g);
});

test.each(["template", "report", "who"] as const)("what becomes of the command “%s”", async (kind) => {
  const commands = createCommandQueue();
  renderPane({ verbs: fakeExcel(sheetOf(["a", "b"], [1, 2])), commands });
  act(() => commands.add(command(kind)));
  await waitFor(() => expect(document.querySelector(".fui-MessageBar")).not.toBeNull());
  expectSpoken("Staff", "a", "b", "Штат");
});

test("a screen that fails apologises", () => {
  const silence = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = () => {
    throw new Error("broken");
  };
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expectSpoken();
  silence.mockRestore();
});
