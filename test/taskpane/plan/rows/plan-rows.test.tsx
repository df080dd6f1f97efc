import { screen, within } from "@testing-library/react";
import { iso } from "../../../../src/law/day";
import { hires, leaving, person, planOf, rosterOf } from "../plan-workbook";
import { planning } from "./plan-pane";

// Each test goes through many elements, and other tests run beside it.
jest.setTimeout(30_000);

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
  expect(rows.getByText("Row 3: A · сократить всех · 1 · 2 · 46188")).toBeInTheDocument();
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
