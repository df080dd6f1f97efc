import { act, screen, waitFor } from "@testing-library/react";
import type { SheetCells } from "../../../src/excel/read-sheet";
import { fakeExcel } from "../fake-excel";
import { renderChecked } from "../render-pane";
import { failing, HEADINGS, passing, people, sheetOf } from "../roster";

const keeping = [["Журнал", "да"]];

const kept = async (verbs: ReturnType<typeof fakeExcel>) =>
  ((await verbs.readTable("KZ_History"))?.cells ?? []).slice(1).map((row) => [row[4], row[6], row[7]]);

const check = async (user: Awaited<ReturnType<typeof renderChecked>>["user"]) => {
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
  await waitFor(() => expect(screen.getByRole("button", { name: "Check this sheet" })).toBeEnabled());
};

/** Other people are typed into the sheet that was checked. */
async function edit(verbs: ReturnType<typeof fakeExcel>, sheet: SheetCells, said: RegExp): Promise<void> {
  await act(async () => {
    verbs.replace(sheet);
    verbs.edit(sheet.id, { row: 4, column: 0, rows: 200, columns: 5 });
    await Promise.resolve();
  });
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(said));
}

const failingWith = (citizens: number) =>
  sheetOf(HEADINGS, ...people(citizens, "Казахстан", 1), ...people(4, "Китай", 1));

test("nothing is kept unless somebody wants it", async () => {
  const verbs = fakeExcel(failing);
  await renderChecked({ verbs });
  expect(await screen.findByRole("switch", { name: "Keep every check" })).not.toBeChecked();
  expect(verbs.writeRecords).not.toHaveBeenCalled();
});

test("switched on, the choice goes into KZ_Employer, and the check on the screen into KZ_History", async () => {
  const verbs = fakeExcel(failing);
  const { user } = await renderChecked({ verbs });
  await user.click(await screen.findByRole("switch", { name: "Keep every check" }));
  await waitFor(() => expect(screen.getByRole("switch", { name: "Keep every check" })).toBeChecked());
  expect((await verbs.readTable("KZ_Employer"))?.cells).toContainEqual(["Log", "Yes"]);
  await waitFor(async () => expect(await kept(verbs)).toEqual([["fails", 6, 10]]));
  await user.click(screen.getByRole("switch", { name: "Keep every check" }));
  await waitFor(() => expect(screen.getByRole("switch", { name: "Keep every check" })).not.toBeChecked());
  expect((await verbs.readTable("KZ_Employer"))?.cells).toContainEqual(["Log", "No"]);
});

test("pressing again with the same answer adds nothing, with another one a row", async () => {
  const verbs = fakeExcel(failingWith(6), keeping);
  const { user } = await renderChecked({ verbs });
  await waitFor(async () => expect(await kept(verbs)).toHaveLength(1));
  await check(user);
  expect(await kept(verbs)).toHaveLength(1);
  verbs.replace(failingWith(7));
  await check(user);
  await waitFor(async () =>
    expect(await kept(verbs)).toEqual([
      ["fails", 6, 10],
      ["fails", 7, 11],
    ]),
  );
});

test("edits add a row where the verdict is another one, and none while it stays", async () => {
  const verbs = fakeExcel(failingWith(6), keeping);
  await renderChecked({ verbs });
  await waitFor(async () => expect(await kept(verbs)).toHaveLength(1));
  await edit(verbs, failingWith(7), /3 citizens short/);
  expect(await kept(verbs)).toHaveLength(1);
  await edit(verbs, failingWith(40), /^Passes/);
  await waitFor(async () =>
    expect(await kept(verbs)).toEqual([
      ["fails", 6, 10],
      ["passes", 40, 44],
    ]),
  );
});

test("what was kept in another language is not kept again with the same numbers", async () => {
  const verbs = fakeExcel(passing, keeping);
  const { unmount } = await renderChecked({ verbs });
  await waitFor(async () => expect(await kept(verbs)).toHaveLength(1));
  unmount();
  const [headings = [], row = []] = (await verbs.readTable("KZ_History"))?.cells ?? [];
  const russian = row.map((cell, index) => (headings[index] === "Answer" ? "соблюдено" : cell));
  const again = fakeExcel(
    [passing, { id: "sheet-7", sheet: "KZ_History", row: 0, column: 0, cells: [headings, russian] }],
    keeping,
  );
  const { user } = await renderChecked({ verbs: again });
  await check(user);
  await waitFor(() => expect(again.writeRecords).toHaveBeenCalled());
  expect(await kept(again)).toHaveLength(1);
});

test("where nothing can be kept that is said, and why, and the check is still answered", async () => {
  const verbs = fakeExcel(failing, keeping);
  verbs.writeRecords.mockResolvedValue({ written: false, reason: "protected" });
  await renderChecked({ verbs });
  expect(await screen.findByText(/^Nothing was kept: the workbook/)).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveAttribute("data-verdict", "fail");
});
