import { act, fireEvent, screen, within } from "@testing-library/react";
import type { SheetCells } from "../../../src/excel/read-sheet";
import { iso } from "../../../src/law/day";
import { QUIET_MS } from "../../../src/taskpane/store/edit-watch";
import { PlanScreen } from "../../../src/taskpane/screens/plan/plan-screen";
import { renderScreen } from "../render-screen";
import { undecided } from "../roster";
import { rosterSheet, vacancySheet } from "../check/today-workbook";
import { hires, leaving, person, planOf, rosterOf } from "./plan-workbook";

const shown = (...sheets: readonly SheetCells[]) => renderScreen(PlanScreen, ...sheets);

async function looked(...sheets: readonly SheetCells[]) {
  const rendered = shown(...sheets);
  await rendered.user.click(screen.getByRole("button", { name: "Look ahead 12 months" }));
  await screen.findByRole("heading", { level: 2, name: "Where it read" });
  return rendered;
}

async function planning(...sheets: readonly SheetCells[]) {
  const rendered = await looked(...sheets);
  return { ...rendered, rows: within(await screen.findByRole("region", { name: "What if" })) };
}

const outlook = () => screen.getByRole("region", { name: "What is to come" });
const walk = () => screen.getByRole("listbox");
const chosen = () => within(walk()).getByRole("option", { selected: true }).getAttribute("aria-label") ?? "";

test("before the first look the screen says what it does, and the region of the verdict is there", () => {
  shown(leaving);
  expect(screen.getByText("The day on which the ratio breaks, and whose row tips it")).toBeInTheDocument();
  expect(outlook()).toHaveAttribute("data-outlook", "");
  expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
});

test("the verdict comes first, with the row that tips it and the latest day to begin", async () => {
  const { user, verbs } = await looked(leaving);
  expect(outlook()).toHaveAttribute("data-outlook", "fail");
  const card = within(outlook());
  expect(card.getByRole("heading", { name: "Categories 1–2 fail from 01.07.2026" })).toBeInTheDocument();
  expect(card.getByText(/^Ахметов Ринат, a citizen, is gone/)).toBeInTheDocument();
  expect(
    card.getByText("What keeps it: 1 citizen (categories 1–2) at work by 01.07.2026."),
  ).toBeInTheDocument();
  expect(
    card.getByText(/^Чжан Вэй: the permit ends on 31\.05\.2026\. .* file the renewal/),
  ).toHaveTextContent(/from 01\.04\.2026 to 01\.05\.2026\.$/);
  expect(card.getByText(/^That is 60 to 30 days before the end/)).toBeInTheDocument();
  await user.click(card.getByRole("button", { name: "Go to E4" }));
  expect(verbs.goTo).toHaveBeenCalledWith("staff", 3, 4);
});

test("those asked for are told apart from the list, and can be left aside", async () => {
  const { user } = await looked(rosterSheet(86, 10), vacancySheet(1));
  const told =
    "18.03.2026: categories 3–4: 86 of 96, 4 citizens short. With 1 application for 1 foreigner: 86 of 97, 13 citizens short.";
  expect(within(outlook()).getByText(told)).toBeInTheDocument();
  const applications = screen.getByRole("switch", { name: "With applications" });
  expect(applications).toBeChecked();
  await user.click(screen.getByRole("switch", { name: "Show as table" }));
  const table = await screen.findByRole("table", { name: "Course, day by day" });
  expect(within(table).getByText("The list, with 1 application for 1 foreigner")).toBeInTheDocument();
  await user.click(applications);
  expect(within(outlook()).queryByText(told)).not.toBeInTheDocument();
  expect(within(table).getByText("As the roster stands")).toBeInTheDocument();
  expect(within(table).getByText(/^86 of 96 are citizens/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Where it read" }));
  expect(screen.getByText("none counted, as chosen: the list alone")).toBeInTheDocument();
});

test("the counts of the first day stand in the card and the picture, and the day below says what they mean", async () => {
  await looked(rosterSheet(86, 10), vacancySheet(1));
  const day = document.querySelector<HTMLElement>('[data-day][data-verdict-of-day="fail"]');
  expect(day).toHaveTextContent("Categories 3–4. 13 citizens short");
  expect(day).not.toHaveTextContent(/of 9[67]/);
});

test("the card of a list that fails from the first day leads to the ways back", async () => {
  const { user } = await looked(rosterSheet(86, 10));
  const ways = await screen.findByRole("region", { name: "Ways back" });
  await user.click(within(outlook()).getByRole("button", { name: "Ways back" }));
  expect(ways).toHaveFocus();
});

test("the look ahead is written to a sheet of its own, which is never taken for a list of people", async () => {
  const { user, verbs } = await looked(leaving, hires);
  const button = await screen.findByRole("button", { name: "Report sheet" });
  button.focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("Written: sheet “Report”.")).toBeInTheDocument();
  expect(verbs.writeSheet.mock.calls[0]?.[0]).toMatchObject({
    name: "Forecast",
    page: { orientation: "landscape" },
  });
  expect(verbs.isOwnReport("sheet-9")).toBe(true);
});

test("where nothing is to come it passes to the last day, and nothing is offered to mend", async () => {
  await looked(rosterOf(person("Один", "РК", 2), person("Два", "РК", 3)));
  expect(outlook()).toHaveTextContent("Passes up to and including 18.03.2027");
  expect(
    screen.getByText("Nothing on the roster changes up to and including 18.03.2027."),
  ).toBeInTheDocument();
});

test("another horizon and another as-of day are answered at once", async () => {
  const { user } = await looked(leaving);
  await user.selectOptions(screen.getByLabelText("How far ahead"), "3 months");
  expect(outlook()).toHaveTextContent("Passes up to and including 18.06.2026");
  fireEvent.change(screen.getByLabelText("As-of day"), { target: { value: "2026-07-01" } });
  expect(
    await screen.findByRole("heading", { name: "Categories 1–2 fail already on 01.07.2026" }),
  ).toBeInTheDocument();
  expect(within(outlook()).queryByText(/^(Begin by|What keeps it)/)).not.toBeInTheDocument();
});

test("a small business is exempt as long as its headcount is within the limit", async () => {
  const { user } = await looked(
    rosterOf(
      ...(leaving.cells.slice(1) as unknown[][]),
      ...[1, 2].map((each) => person(`Новый ${String(each)}`, "КНР", 2, { leaves: "2026-08-31" })),
    ),
  );
  await user.click(screen.getByRole("radio", { name: "Yes" }));
  expect(outlook()).toHaveAttribute("data-outlook", "fail");
  expect(await screen.findByRole("img", { name: /^Headcount/ })).toBeInTheDocument();
});

test("arrow keys lead from day to day, and the sheet follows to the row", async () => {
  const { user, verbs } = await looked(leaving);
  walk().focus();
  expect(chosen()).toMatch(/^01\.07\.2026: fails\. Ахметов Ринат, a citizen, is gone/);
  await user.keyboard("{ArrowLeft}");
  expect(chosen()).toMatch(/^01\.06\.2026: passes\. Чжан Вэй: the permit ended on 31\.05\.2026/);
  expect(verbs.goTo).toHaveBeenLastCalledWith("staff", 10, 6);
  await user.keyboard("{Home}");
  expect(chosen()).toMatch(/^18\.03\.2026: passes/);
  await user.keyboard("{End}");
  expect(chosen()).toMatch(/^01\.07\.2026/);
  expect(verbs.goTo).toHaveBeenLastCalledWith("staff", 3, 4);
  expect(walk()).toHaveAttribute(
    "aria-activedescendant",
    within(walk()).getByRole("option", { selected: true }).id,
  );
});

test("the table tells to screen readers what the picture shows, and takes its place when asked", async () => {
  const { user } = await looked(leaving);
  const row = () =>
    within(screen.getByRole("table", { name: "Course, day by day" })).getByRole("row", { name: /^01\.07/ });
  expect(row()).toHaveTextContent("01.07.2026fails6 of 9 are citizens. 1 citizen short10 of 10 are citizens");
  await user.click(screen.getByRole("switch", { name: "Show as table" }));
  expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
  expect(screen.getByRole("region", { name: /^Course, day by day/ })).toHaveAttribute("tabindex", "0");
});

test("every day of the list says what happens, and leads there", async () => {
  const { user, verbs } = await looked(leaving);
  await user.click(screen.getByRole("button", { name: "Day by day: 2 days" }));
  const [permit] = screen.getAllByRole("listitem").filter((item) => item.querySelector("[data-day]"));
  if (!permit) throw new Error("There is no day.");
  expect(within(permit).getByRole("heading", { name: "01.06.2026" })).toBeInTheDocument();
  await user.click(within(permit).getByRole("button", { name: "Go to G11" }));
  expect(verbs.goTo).toHaveBeenCalledWith("staff", 10, 6);
});

test("how ended permits are read is said with where to change it, and days that are assumed change the answer", async () => {
  const { user } = await looked(leaving);
  await user.click(screen.getByRole("button", { name: "What is assumed" }));
  expect(screen.getAllByText(/go on being counted when their permits end/).length).toBeGreaterThan(0);
  expect(
    screen.getByText(/is a row of KZ_Employer and holds for every screen and formula/),
  ).toBeInTheDocument();
  await user.clear(screen.getByLabelText("Hiring"));
  await user.type(screen.getByLabelText("Hiring"), "30{Enter}");
  expect(within(outlook()).getByText(/^Begin by 01\.06\.2026\./)).toBeInTheDocument();
  expect(within(outlook()).getByText("hiring, 30 days (your assumption)")).toBeInTheDocument();
  await user.clear(screen.getByLabelText("Notice"));
  await user.type(screen.getByLabelText("Notice"), "many{Enter}");
  expect(screen.getByText("Enter whole days from 0 to 365.")).toBeInTheDocument();
});

test("scenarios stand side by side with the roster as it is, and say what was left out", async () => {
  const { verbs } = await looked(
    leaving,
    planOf(
      ["A", "нанять", 2, 2, "Казахстан", iso("2026-06-15")],
      ["B", "уход", "Никто Такой", null, null, iso("2026-05-01")],
    ),
  );
  const cellsOf = (name: RegExp) =>
    within(
      within(screen.getByRole("table", { name: /^Verdict by scenario and day/ })).getByRole("row", { name }),
    )
      .getAllByRole("cell")
      .map((cell) => {
        const sign = within(cell).queryByRole("img")?.getAttribute("aria-label");
        return [sign, cell.textContent.trim()].filter(Boolean).join(" ");
      });
  expect(cellsOf(/^Fails from/)).toEqual(["01.07.26", "no day", "01.07.26"]);
  expect(cellsOf(/^18\.03\.26/)).toEqual(["passes the same in all"]);
  expect(cellsOf(/^18\.03\.27/)).toEqual(["fails 1–2: −1", "passes", "fails 1–2: −1"]);
  expect(
    screen.getByText("“B”: 1 row of the plan is left out, since it could not be carried out."),
  ).toBeInTheDocument();

  verbs.replace(hires);
  act(() => verbs.edit("plan"));
  expect(screen.getByText("checked at 14:02, changed since")).toBeInTheDocument();
  await screen.findByText("checked at 14:02", undefined, { timeout: QUIET_MS + 15_000 });
  expect(cellsOf(/^Fails from/)).toEqual(["01.07.26", "no day"]);
});

test("a roster that names employers is judged employer by employer, the worst first", async () => {
  const named = (employer: string, row: unknown[]) => [...row, employer];
  await looked({
    ...leaving,
    cells: [
      [...(leaving.cells[0] ?? []), "Работодатель"],
      named("ТОО Альфа", person("Один", "РК", 2)),
      named("ТОО Бета", person("Два", "РК", 2)),
      named("ТОО Бета", person("Три", "КНР", 2)),
    ],
  });
  const table = await screen.findByRole("table", { name: "Verdict by employer on 18.03.2026" });
  const names = within(table).getAllByRole("rowheader");
  expect(names.map((name) => name.textContent)).toEqual(["ТОО Бета", "ТОО Альфа"]);
});

test("a single employer whose branches may count together or alone is told, with what to say", async () => {
  const named = (branch: string, row: unknown[]) => [...row, "Gamma Ltd", branch];
  await looked({
    ...leaving,
    cells: [
      [...(leaving.cells[0] ?? []), "Работодатель", "Филиал"],
      named("Астана", person("Один", "КНР", 2)),
      ...Array.from({ length: 9 }, (_, index) => named("Атырау", person(`Два ${String(index)}`, "РК", 2))),
    ],
  });
  await screen.findByText(
    /^Gamma Ltd: the answer depends on whether its branches count together or each alone/,
  );
});

test("a sheet that is no staff list is told, and the other lists of the workbook are offered", async () => {
  const notes = { id: "notes", sheet: "Заметки", row: 0, column: 0, cells: [["позвонить", "в среду"]] };
  const { user } = shown(notes, leaving);
  await user.click(screen.getByRole("button", { name: "Look ahead 12 months" }));
  const title = await screen.findByText("This sheet does not read as a staffing list");
  // The reason, and what to do, stand beside it.
  expect(title.parentElement?.textContent).toMatch(/staffing list.{20,}\.$/);
  await user.click(await screen.findByRole("button", { name: "Персонал" }));
  expect(
    await screen.findByRole("heading", { name: "Categories 1–2 fail from 01.07.2026" }),
  ).toBeInTheDocument();
});

test("of a blank sheet applications are no forecast, and the lists of the workbook are offered", async () => {
  const blank = { id: "blank", sheet: "Лист3", row: 0, column: 0, cells: [[null]] };
  const { user } = shown(blank, rosterSheet(86, 10), vacancySheet(1));
  await user.click(screen.getByRole("button", { name: "Look ahead 12 months" }));
  const title = await screen.findByText("The sheet is empty");
  expect(title.parentElement).toHaveTextContent(/Go to your staffing list.*begin with the template/);
  expect(screen.queryByRole("switch", { name: "With applications" })).not.toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: rosterSheet(86, 10).sheet }));
  expect(await screen.findByRole("switch", { name: "With applications" })).toBeInTheDocument();
});

test("a cell that cannot be selected is told", async () => {
  const { user, verbs } = await looked(leaving);
  verbs.goTo.mockRejectedValueOnce(new Error("The sheet is hidden."));
  await user.click(within(outlook()).getByRole("button", { name: "Go to E4" }));
  expect(await screen.findByText("The cell could not be selected.")).toBeInTheDocument();
});

describe("what if", () => {
  const JUNE = iso("2026-06-15");

  /** What a change of the plan looks like: scenario, what, who, category, citizenship, day, and the day of adoption. */
  const text = (words: string) => ({ as: "text", text: words });
  const number = (value: number) => ({ as: "number", number: value });

  test("a first row is filled in and written, with what is wrong said at its field before", async () => {
    const { user, rows, verbs } = await planning(leaving);
    expect(rows.getByText("Nothing is planned yet.")).toBeInTheDocument();
    await user.click(rows.getByRole("button", { name: "Add to the plan" }));
    const form = within(rows.getByRole("group", { name: "New row of the plan" }));
    expect(form.getByLabelText("What to do")).toHaveFocus();
    await user.selectOptions(form.getByLabelText("What to do"), "leaves");
    await user.type(form.getByLabelText(/^Who/), "Никто Никитич");
    await user.type(form.getByLabelText(/^Last working day/), "2026-06-15");
    await user.click(form.getByRole("button", { name: "Add" }));
    expect(form.getByLabelText(/^Who/)).toHaveAccessibleDescription(/is not on the roster/);
    expect(form.getByLabelText(/^Who/)).toHaveFocus();
    expect(verbs.editRecords).not.toHaveBeenCalled();

    await user.clear(form.getByLabelText(/^Who/));
    await user.type(form.getByLabelText(/^Who/), "Чжан Вэй");
    await user.type(form.getByLabelText(/^Scenario/), "A{Enter}");
    expect(await rows.findByText("1 row added to KZ_Plan.")).toBeInTheDocument();
    const [name, columns, change] = verbs.editRecords.mock.calls[0] ?? [];
    expect(name).toBe("KZ_Plan");
    expect(columns?.map(({ heading }) => heading)).toEqual([
      "Scenario",
      "What to do",
      "Who or how many",
      "Category",
      "Citizenship",
      "Day",
      "Put into the list",
    ]);
    expect(change).toEqual({
      add: [[text("A"), text("leave"), text("Чжан Вэй"), null, null, { as: "date", day: JUNE }, null]],
    });
    expect(rows.queryByRole("group", { name: "New row of the plan" })).not.toBeInTheDocument();
    expect(rows.getByRole("button", { name: "Add to the plan" })).toHaveFocus();
  });

  test("of a row that is edited only what was changed is written, and only if it still is what was seen", async () => {
    const { user, rows, verbs } = await planning(leaving, hires);
    expect(rows.getByRole("heading", { level: 3, name: "Scenario A" })).toBeInTheDocument();
    await user.click(rows.getByRole("button", { name: /^Edit: Hire: 2 people/ }));
    const form = within(rows.getByRole("group", { name: "Row of the plan" }));
    await user.clear(form.getByLabelText(/^How many/));
    await user.type(form.getByLabelText(/^How many/), "3");
    verbs.editRecords.mockResolvedValueOnce({ written: false, reason: "changed" });
    await user.click(form.getByRole("button", { name: "Save" }));
    expect(await rows.findByText(/was changed meanwhile, so nothing was written/)).toBeInTheDocument();
    expect(rows.getByRole("group", { name: "Row of the plan" })).toBeInTheDocument();
    expect(verbs.editRecords.mock.calls[0]?.[2]).toEqual({
      change: [
        {
          row: 0,
          seen: ["A", "нанять", 2, 2, "Казахстан", JUNE, null],
          cells: [null, null, number(3), null, null, null, null],
        },
      ],
    });
  });

  test("a row goes only after it was asked about, and Escape leaves it where it is", async () => {
    const { user, rows, verbs } = await planning(leaving, hires);
    const button = rows.getByRole("button", { name: /^Remove: Hire: 2 people/ });
    await user.click(button);
    await user.keyboard("{Escape}");
    expect(button).toHaveFocus();
    expect(verbs.editRecords).not.toHaveBeenCalled();
    await user.click(button);
    await user.keyboard("{Enter}");
    expect(await rows.findByText("The row is taken out of KZ_Plan.")).toBeInTheDocument();
    expect(verbs.editRecords.mock.calls[0]?.[2]).toEqual({
      remove: [{ row: 0, seen: ["A", "нанять", 2, 2, "Казахстан", JUNE, null] }],
    });
  });

  test("what is unclear in a row is said under it, with the way to its cell", async () => {
    const plan = planOf(["A", "уход", "Кто-то", null, null, JUNE], ["A", "сократить всех", 1, 2, null, JUNE]);
    const { user, rows, verbs } = await planning(leaving, plan);
    expect(rows.getByText(/«Кто-то»|“Кто-то” is not on the roster/)).toBeInTheDocument();
    expect(rows.getByText("Row 3: A · сократить всех · 1 · 2 · 15.06.2026")).toBeInTheDocument();
    await user.click(rows.getByRole("button", { name: /^Go to C2: Leaves: Кто-то/ }));
    expect(verbs.goTo).toHaveBeenLastCalledWith("plan", 1, 2);
  });

  test("a scenario is shown before and after, and written only when that is asked for", async () => {
    const plan = planOf(
      ["A", "уход", "Чжан Вэй", null, null, JUNE],
      ["A", "нанять", 2, 2, "Kazakhstan", JUNE],
      ["B", "нанять", 1, 3, "Казахстан", JUNE],
    );
    const { user, rows, verbs } = await planning(leaving, plan);
    await user.click(rows.getByRole("button", { name: "Write Scenario A into the staff list…" }));
    const preview = within(rows.getByRole("group", { name: "What changes in the staff list «Персонал»" }));
    expect(preview.getByText("E11")).toBeInTheDocument();
    expect(preview.getByText(/Дата увольнения: .*empty.*15\.06\.2026/)).toBeInTheDocument();
    expect(preview.getByText("2 people added under row 23")).toBeInTheDocument();
    expect(preview.getByText(/Новый работник 2 \(план\).*Казахстан/)).toBeInTheDocument();
    expect(verbs.adoptPlan).not.toHaveBeenCalled();

    verbs.adoptPlan.mockImplementationOnce(({ parts }) =>
      Promise.resolve({
        written: true,
        done: parts.slice(1),
        left: parts.slice(0, 1).map((part) => ({ part, why: "changed" as const })),
        rows: [23],
        isMoved: false,
      }),
    );
    await user.click(preview.getByRole("button", { name: "Write into the list" }));
    const [adoption] = verbs.adoptPlan.mock.calls[0] ?? [];
    expect(adoption?.parts.map(({ records }) => records.map(({ row }) => row))).toEqual([[0], [1]]);
    expect(
      await rows.findByText(/^1 row of the plan is in the staff list now\. 1 row .* row 2\.$/),
    ).toBeInTheDocument();
  });

  test("rows that came into the list are told apart and planned no more", async () => {
    const plan = {
      ...planOf(),
      cells: [
        [...(planOf().cells[0] ?? []), "Внесено в список"],
        ["A", "нанять", 2, 2, "Казахстан", JUNE, iso("2026-03-02")],
      ],
    };
    const { rows } = await planning(leaving, plan);
    expect(rows.getByText("1 row is in the staff list already")).toBeInTheDocument();
    expect(rows.queryByRole("button", { name: /into the staff list/ })).not.toBeInTheDocument();
  });

  test("somebody who is not hired after all is left for a person to take off the list", async () => {
    const roster = rosterOf(...leaving.cells.slice(1), person("Ким Ир", "Корея", 2));
    const withHire = {
      ...roster,
      cells: roster.cells.map((row, index) => [
        ...row,
        index === 0 ? "Дата приема" : row[0] === "Ким Ир" ? JUNE : null,
      ]),
    };
    const { user, rows, verbs } = await planning(
      withHire,
      planOf(["A", "не нанимать", "Ким Ир", null, null, null]),
    );
    await user.click(rows.getByRole("button", { name: "Write Scenario A into the staff list…" }));
    expect(rows.getByText(/^Ким Ир \(row 24\) is not hired after all/)).toBeInTheDocument();
    expect(rows.queryByRole("button", { name: "Write into the list" })).not.toBeInTheDocument();
    await user.click(rows.getByRole("button", { name: "Go to B24" }));
    expect(verbs.goTo).toHaveBeenLastCalledWith("staff", 23, 1);
  });

  test("a table that is no plan is said to be none, and nothing is added to it", async () => {
    const { rows } = await planning(leaving, {
      ...hires,
      cells: [
        ["Что-то", "Другое"],
        [1, 2],
      ],
    });
    expect(rows.getByText(/^The table KZ_Plan is there, but cannot be read as a plan/)).toBeInTheDocument();
    expect(rows.queryByRole("button", { name: "Add to the plan" })).not.toBeInTheDocument();
    expect(screen.queryByText("Nothing is planned yet.")).not.toBeInTheDocument();
  });
});

describe("ways back", () => {
  const ways = async () => within(await screen.findByRole("region", { name: "Ways back" }));

  test("each way back has its arithmetic, its cost and its cautions, and no word advises to end a contract", async () => {
    await planning(leaving);
    const list = await ways();
    expect(list.getByRole("heading", { level: 3, name: "Categories 1–2" })).toBeInTheDocument();
    expect(list.queryByRole("heading", { name: "Categories 3–4" })).not.toBeInTheDocument();
    const [first] = list.getAllByRole("listitem");
    expect(first).toHaveTextContent(
      /^Hire 1 citizen\.On 01\.07\.2026, the tightest day: 100 × 7 = 700 ≥ 700/,
    );
    expect(first).toHaveTextContent("1 citizen to find, no foreigner fewer.");
    expect(list.getByText(/matter of labour law, which is not checked here/)).toBeInTheDocument();
    expect(list.getByText(/It advises nobody to end a contract/)).toBeInTheDocument();
  });

  test("a way back goes into the scenario asked for, as rows of the plan", async () => {
    const { user, verbs } = await planning(leaving);
    const list = await ways();
    await user.click(list.getByRole("button", { name: /^Put into the plan: Replace 1 foreigner/ }));
    const form = within(list.getByRole("group", { name: "Put into the plan" }));
    expect(form.getByLabelText(/^Into which scenario/)).toHaveFocus();
    expect(form.getByLabelText(/^Into which scenario/)).toHaveValue("A");
    await user.clear(form.getByLabelText(/^Into which scenario/));
    await user.keyboard("Замена{Enter}");
    expect(await list.findByText("2 rows added to KZ_Plan.")).toBeInTheDocument();
    const { add } = verbs.editRecords.mock.calls[0]?.[2] ?? {};
    expect(add?.map(([scenario, what, who]) => [scenario, what, who])).toEqual([
      [
        { as: "text", text: "Замена" },
        { as: "text", text: "leave" },
        { as: "text", text: "Чжан Вэй" },
      ],
      [
        { as: "text", text: "Замена" },
        { as: "text", text: "hire" },
        { as: "number", number: 1 },
      ],
    ]);
  });

  test("somebody whose name several have cannot be named in a plan, and the way says what to mend", async () => {
    const people = leaving.cells.slice(1).map(([name, citizenship, category, ...days]) => {
      const isForeign = citizenship === "КНР";
      return [isForeign ? "Чжан Вэй" : name, citizenship, category, ...days];
    });
    await planning(rosterOf(...people));
    const list = await ways();
    expect(list.getByRole("button", { name: /^Put into the plan: Hire 1 citizen/ })).toBeInTheDocument();
    expect(list.queryByRole("button", { name: /^Put into the plan: Replace/ })).not.toBeInTheDocument();
    expect(list.getAllByText(/^Row 11 of the list has no name of its own and no IIN/)).toHaveLength(2);
  });
});

test("while rows decide and no day surely fails, the row to begin with stands in the place of figures", async () => {
  const { user, verbs } = await looked(undecided);
  expect(outlook()).toHaveAttribute("data-outlook", "undecided");
  expect(screen.getByText(/^First settle the unclear row/)).toBeInTheDocument();
  expect(screen.queryByRole("region", { name: "Ways back" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Begin with C12" }));
  expect(verbs.goTo).toHaveBeenCalledWith("sheet-1", 11, 2);
});
