import { screen, within } from "@testing-library/react";
import { fakeExcel } from "../fake-excel";
import { renderChecked } from "../render-pane";
import { failing, undecided } from "../roster";

const rowsOf = async (verbs: ReturnType<typeof fakeExcel>, table: string) =>
  (await verbs.readTable(table))?.cells ?? null;

async function keep(user: Awaited<ReturnType<typeof renderChecked>>["user"], name: string | null = null) {
  await user.click(await screen.findByRole("button", { name: "Keep this check" }));
  const form = screen.getByRole("group", { name: "Keep this check" });
  if (name !== null) {
    await user.clear(within(form).getByRole("textbox"));
    await user.type(within(form).getByRole("textbox"), name);
  }
  await user.click(within(form).getByRole("button", { name: "Keep" }));
  await screen.findByText("The check stands in KZ_History now.");
}

test("a check is kept with its day, its numbers, its readings and who checked, and the name is typed once", async () => {
  const verbs = fakeExcel(failing);
  const { user } = await renderChecked({ verbs });
  expect(await rowsOf(verbs, "KZ_History")).toBeNull();
  await keep(user, "А. Сериков");
  const [headings, row] = (await rowsOf(verbs, "KZ_History")) ?? [];
  const kept = Object.fromEntries((headings ?? []).map((heading, index) => [heading, row?.[index]]));
  expect(kept).toMatchObject({
    ...{ "Kept on": 46054, "Checked at": "14:02", "As of": 46054, Sheet: "Штат", Answer: "fails" },
    ...{ "Citizens, 1–2": 6, "People, 1–2": 10, "Citizens, 3–4": 0, "People, 3–4": 0, "Rows that decide": 0 },
    ...{ Readings: "by default", "Checked by": "А. Сериков" },
    "In words": expect.stringMatching(/^Fails: 4 citizens short/) as string,
    "Law checked on": expect.any(Number) as number,
  });
  expect(await rowsOf(verbs, "KZ_Employer")).toContainEqual(["Checked by", "А. Сериков"]);
  await user.click(await screen.findByRole("button", { name: "Keep this check" }));
  expect(within(screen.getByRole("group", { name: "Keep this check" })).getByRole("textbox")).toHaveValue(
    "А. Сериков",
  );
});

test("rows that stand there stay, and undo takes out the one that was kept last", async () => {
  const verbs = fakeExcel(failing);
  const { user } = await renderChecked({ verbs });
  await keep(user);
  await keep(user);
  expect(await rowsOf(verbs, "KZ_History")).toHaveLength(3);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("The check was taken out of KZ_History again.");
  expect(await rowsOf(verbs, "KZ_History")).toHaveLength(2);
});

test("counts that unclear rows leave open are kept as bounds", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  await keep(user);
  const rows = await rowsOf(verbs, "KZ_History");
  expect(rows?.[1]).toEqual(expect.arrayContaining(["cannot tell", "6–7", 1]));
});

test("what was mended before the check was kept goes into KZ_Fixes with it, and later at once", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  await user.click(await screen.findByRole("button", { name: /C12.*“Кыргызстан”/ }));
  await user.click(screen.getByRole("button", { name: "Write" }));
  await screen.findByText(/^C12/);
  expect(await rowsOf(verbs, "KZ_Fixes")).toBeNull();
  await user.click(await screen.findByRole("button", { name: "Keep this check" }));
  expect(screen.getByText(/1 cell that was mended from here goes into KZ_Fixes/)).toBeInTheDocument();
  await user.click(
    within(screen.getByRole("group", { name: "Keep this check" })).getByRole("button", { name: "Keep" }),
  );
  await screen.findByText("The check stands in KZ_History now.");
  expect((await rowsOf(verbs, "KZ_Fixes"))?.slice(1)).toEqual([
    [46054, "14:02", "Штат", "C12", "КР", "Кыргызстан", "citizenship_ambiguous"],
  ]);
});

test("the next export with the same words is mended in the same way, after a preview, with one press for all", async () => {
  const fixes = [
    ["Дата исправления", "Время", "Лист", "Ячейка", "Было", "Стало", "Код"],
    [46000, "10:00", "Штат", "C9", "КР", "Кыргызстан", "citizenship_ambiguous"],
  ];
  const verbs = fakeExcel([undecided, { id: "sheet-7", sheet: "KZ_Fixes", row: 0, column: 0, cells: fixes }]);
  const { user } = await renderChecked({ verbs });
  expect(
    await screen.findByText("1 cell holds what was mended before: “КР” → “Кыргызстан” (1)."),
  ).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Mend in the same way" }));
  expect(verbs.fixCells).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Write" }));
  expect(verbs.fixCells.mock.calls[0]?.[1]).toMatchObject([
    { row: 11, column: 2, value: { as: "text", text: "Кыргызстан" } },
  ]);
  expect(await rowsOf(verbs, "KZ_Fixes")).toHaveLength(3);
});

test.each(["protected", "columns"] as const)(
  "where nothing can be kept (%s) that is said, and why",
  async (reason) => {
    const verbs = fakeExcel(failing);
    verbs.writeRecords.mockResolvedValue({ written: false, reason });
    const { user } = await renderChecked({ verbs });
    await user.click(await screen.findByRole("button", { name: "Keep this check" }));
    await user.click(
      within(screen.getByRole("group", { name: "Keep this check" })).getByRole("button", { name: "Keep" }),
    );
    expect(await screen.findByText(/^Nothing was kept/)).toBeInTheDocument();
  },
);
