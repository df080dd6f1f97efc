import type { Cell } from "../../src/sheet/cell";
import { plainSheet } from "../../src/xlsx/plain-sheet";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { scrollsSideways, violations } from "./pane-faults";
import { openPane } from "./open-pane";
import type { PaneSession } from "./pane-session";

const person = (name: string, citizenship: Cell, category: Cell): Cell[] => [name, citizenship, category];

/** B8 to B10 may be either of two citizenships: as citizens they are enough. B11 is a slip. A12 is only a remark. */
const roster: Cell[][] = [
  ["ФИО", "Гражданство", "Категория"],
  ...Array.from({ length: 4 }, (_, index) => person(`Гражданин ${String(index + 1)}`, "Казахстан", 1)),
  ...Array.from({ length: 2 }, (_, index) => person(`Мастер ${String(index + 1)}`, "Турция", 2)),
  person("Асан", "КР", 1),
  person("Берик", "КР", 1),
  person("Болот", "КР", 1),
  person("Вера", "Казхстан", 1),
  person("вакансия", null, 4),
];

/** The label of what has the keyboard's focus in the pane. */
const focused = ({ pane }: PaneSession) =>
  pane
    .locator("html")
    .evaluate(
      ({ ownerDocument: { activeElement } }) =>
        activeElement?.getAttribute("aria-label") ?? activeElement?.textContent,
    );

const button = ({ pane }: PaneSession, name: string) => pane.getByRole("button", { name, exact: true });

test("a fix is previewed, written, answered anew, and the focus goes on to the next finding", async () => {
  const session = await openPane(roster);
  expect(await session.check()).toBe("undecided");
  await button(session, "B8: write “Казахстан”").press("Enter");
  expect(await session.pane.getByRole("group", { name: "Before and after" }).textContent()).toContain(
    "“КР” → “Казахстан”",
  );
  expect(await focused(session)).toBe("Write");
  expect(await session.value("Staff!B8")).toBe("КР");
  await session.page.keyboard.press("Enter");
  await session.pane.getByText(/^Written in B8\./).waitFor();
  expect(await session.value("Staff!B8")).toBe("Казахстан");
  await button(session, "Go to B8").waitFor({ state: "detached" });
  expect(await focused(session)).toBe("Go to B9");
});

test("all cells that say the same are mended by one decision from the menu", async () => {
  const session = await openPane(roster);
  await session.check();
  await button(session, "Fix all alike").press("Enter");
  await session.pane.getByRole("menuitem", { name: "“КР” → “Казахстан”: 3 cells" }).press("Enter");
  await session.pane.getByText("3 cells change:").waitFor();
  await button(session, "Write").press("Enter");
  await session.pane.getByText(/^Written in 3 cells\./).waitFor();
  expect(await session.pane.locator('[role="status"]').getAttribute("data-verdict")).toBe("pass");
  const written = ["B8", "B9", "B10"].map((cell) => session.value(`Staff!${cell}`));
  expect(await Promise.all(written)).toEqual(["Казахстан", "Казахстан", "Казахстан"]);
});

test("a finding is ignored with a reason that stands in the workbook, and comes back when it is restored", async () => {
  const session = await openPane(roster);
  const verdict = await session.check();
  await button(session, "Ignore B8…").press("Enter");
  await session.pane.getByRole("textbox", { name: "Reason" }).fill("=passport seen");
  await session.page.keyboard.press("Enter");
  await session.pane.getByText(/^1 finding is ignored/).waitFor();
  await button(session, "Go to B8").waitFor({ state: "detached" });
  expect(await focused(session)).toBe("Go to B9");
  expect(await session.pane.locator('[role="status"]').getAttribute("data-verdict")).toBe(verdict);
  const row = "ABDEFH".split("").map((column) => session.value(`KZ_Ignored!${column}2`));
  expect(await Promise.all(row)).toEqual([
    "Staff",
    "B8",
    "Асан",
    "КР",
    "=passport seen",
    "citizenship_ambiguous",
  ]);

  // The next check, as another pane would make it, reads the table.
  await session.check();
  await session.pane.getByRole("button", { name: /^Ignored/ }).click();
  await button(session, "Restore B8").press("Enter");
  await session.pane.getByText("1 finding is back in the list.").waitFor();
  await session.pane.locator('li[data-code][data-cell="B8"]').waitFor();
  expect(await session.value("KZ_Ignored!B2")).toBeFalsy();
});

test("an ignored finding is asked about again once its cell says something else", async () => {
  const session = await openPane(roster);
  await session.check();
  await button(session, "Ignore B11…").press("Enter");
  await session.page.keyboard.press("Enter");
  await button(session, "Go to B11").waitFor({ state: "detached" });
  await session.type("Staff!B11", "Казхстон");
  await session.check();
  await session.pane.locator('li[data-code="citizenship_unknown"][data-cell="B11"]').waitFor();
});

test("arrows walk from finding to finding, the sheet follows, and the focus stays in the pane", async () => {
  const session = await openPane(roster);
  await session.check();
  await button(session, "Go to B8").focus();
  await session.page.keyboard.press("ArrowDown");
  await session.selected("Staff!B9");
  expect(await focused(session)).toBe("Go to B9");
  await session.page.keyboard.press("End");
  await session.selected("Staff!A12");
  expect(await focused(session)).toBe("Go to A12");
  await session.page.keyboard.press("Home");
  await session.selected("Staff!B8");
  expect(await focused(session)).toBe("Go to B8");
});

test("preview, form and list of ignored ones have no faults of access in a narrow dark pane in Russian", async () => {
  const session = await openPane(roster, { language: "ru", theme: "dark" });
  await session.resize(320);
  await session.check();
  const faults = async () => [await violations(session), await scrollsSideways(session)];
  await button(session, "B8: записать «Казахстан»").click();
  await session.pane.getByRole("checkbox").check();
  expect(await faults()).toEqual([[], false]);
  await session.page.keyboard.press("Escape");
  expect(await focused(session)).toBe("B8: записать «Казахстан»");
  await button(session, "Исправить все такие").click();
  await session.pane.getByRole("menuitem").first().waitFor();
  expect(await faults()).toEqual([[], false]);
  await session.page.keyboard.press("Escape");
  await button(session, "Пропустить B11…").click();
  await session.pane.getByRole("textbox", { name: "Причина" }).fill("Паспорт проверен");
  expect(await faults()).toEqual([[], false]);
  await session.page.keyboard.press("Enter");
  await session.pane.getByText(/^Пропущено 1 замечание/).waitFor();
  await session.pane.getByRole("button", { name: /^Пропущено/ }).click();
  await button(session, "Вернуть B11").waitFor();
  expect(await faults()).toEqual([[], false]);
});

test("a merged cell is taken apart and its rows filled in one press, and Undo merges it again", async () => {
  const cells = [
    ...[["ФИО", "Гражданство", "Категория"], ...roster.slice(1, 5)],
    person("Ван Вэй", "Китай", 1),
    person("Ли Мин", null, 1),
    person("Чжан Лэй", null, 1),
  ];
  const merges = [{ row: 5, column: 1, rows: 3, columns: 1 }];
  const sheets = [{ ...plainSheet("Staff", cells), merges }];
  const session = await openPane(writeWorkbook({ sheets, definedNames: [], uses1904Dates: false }));
  expect(await session.check()).toBe("undecided");
  await button(session, "Unmerge B6:B8 and write “Китай” in every row").first().press("Enter");
  await session.pane
    .getByText("These cells are unmerged, and each row gets what they show: B6:B8.")
    .waitFor();
  await session.page.keyboard.press("Enter");
  await session.pane.getByText("Written in 2 cells. Unmerged: B6:B8.").waitFor();
  expect(await session.value("Staff!B8")).toBe("Китай");
  expect(await session.pane.locator('[role="status"]').getAttribute("data-verdict")).toBe("fail");
  await button(session, "Undo").press("Enter");
  await session.pane.getByText(/Merged again: B6:B8\.$/).waitFor();
  expect(await session.value("Staff!B8")).toBe(null);
  await session.pane.getByText(/^Cells B6:B8 are merged/).waitFor();
});

test("what stands out among the findings stays behind an open menu", async () => {
  const worker = (index: number): Cell[] => [
    `Сварщик ${String(index + 1)}`,
    "Казахстан",
    "Сварщик",
    index % 2 === 0 ? "рабочий" : "рабочие",
  ];
  const session = await openPane([
    ["ФИО", "Гражданство", "Должность", "Категория"],
    ...Array.from({ length: 9 }, (_, index) => worker(index)),
    ["Каримов", "Узбекистан", "Сварщик", 4],
  ]);
  expect(await session.check()).toBe("undecided");
  await button(session, "Fix all alike").click();
  const items = session.pane.getByRole("menuitem");
  await items.first().waitFor();
  const hidden = await items.evaluateAll((all) =>
    all.flatMap((item) => {
      const { left, right, top, bottom } = item.getBoundingClientRect();
      return [0.1, 0.3, 0.5, 0.7, 0.9]
        .map((part) => document.elementFromPoint(left + part * (right - left), (top + bottom) / 2))
        .filter((inFront) => !item.contains(inFront))
        .map((inFront) => inFront?.textContent);
    }),
  );
  expect(hidden).toEqual([]);
});
