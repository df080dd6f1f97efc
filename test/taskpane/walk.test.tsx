import { act, screen, waitFor, within } from "@testing-library/react";
import type { Selection } from "../../src/excel/selection";
import { createCommandQueue, type PaneCommand } from "../../src/taskpane/command-queue";
import { placeBeside } from "../../src/taskpane/commands/walk";
import { command } from "./command";
import { fakeExcel } from "./fake-excel";
import { renderPane } from "./render-pane";
import { passing, sheetOf } from "./roster";

const places = [
  { row: 4, column: 2, address: "C5" },
  { row: 4, column: 0, address: "A5" },
  { row: 9, column: 1, address: "B10" },
];

test.each<[string, { row: number; column: number }, "next" | "previous", string | undefined]>([
  ["goes on within the row", { row: 4, column: 0 }, "next", "C5"],
  ["goes on to a later row", { row: 4, column: 2 }, "next", "B10"],
  ["comes round to the first", { row: 9, column: 1 }, "next", "A5"],
  ["goes back within the row", { row: 4, column: 2 }, "previous", "A5"],
  ["comes round to the last", { row: 0, column: 0 }, "previous", "B10"],
])("a walk through findings %s", (_, from, direction, address) => {
  expect(placeBeside(places, from, direction)?.address).toBe(address);
});

test("without findings a walk leads nowhere", () => {
  expect(placeBeside([], { row: 0, column: 0 }, "next")).toBeNull();
});

/** A list with a category nobody can read in row 5 and in row 7. */
const damaged = sheetOf(
  ["ФИО", "Гражданство", "Категория"],
  ["Абаев Ерлан", "Казахстан", 3],
  ["Белов Иван", "Казахстан", "??"],
  ["Ван Ли", "Китай", 3],
  ["Гулиев Азат", "Казахстан", "??"],
);

const at = (row: number, column: number, sheetId = "sheet-1"): Promise<Selection> =>
  Promise.resolve({ sheetId, address: "A1", area: { row, column, rows: 1, columns: 1 } });

function paneWithKeys(verbs = fakeExcel(damaged)) {
  const commands = createCommandQueue();
  const { user } = renderPane({ verbs, commands });
  const press = (command: PaneCommand) => act(async () => commands.add(command));
  return { user, verbs, press };
}

test("keys lead from finding to finding in the sheet and back to the cell where that began", async () => {
  const { verbs, press } = paneWithKeys();
  await press({ kind: "next", selected: at(0, 0) });
  await waitFor(() => expect(verbs.goTo).toHaveBeenCalledTimes(1));
  const [sheet, row, column] = verbs.goTo.mock.calls[0] ?? [];
  expect(sheet).toBe("sheet-1");
  await press({ kind: "next", selected: at(row ?? 0, column ?? 0) });
  await waitFor(() => expect(verbs.goTo).toHaveBeenCalledTimes(2));
  expect(verbs.goTo.mock.calls[1]?.[1]).toBeGreaterThan(row ?? 0);
  await press({ kind: "back", selected: at(verbs.goTo.mock.calls[1]?.[1] ?? 0, column ?? 0) });
  await waitFor(() => expect(verbs.goTo).toHaveBeenCalledTimes(3));
  expect(verbs.goTo.mock.calls[2]).toEqual(["sheet-1", 0, 0]);
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
  expect(verbs.showPane).not.toHaveBeenCalled();
});

test("where there is nothing to go to the pane comes to view and says why", async () => {
  const { verbs, press } = paneWithKeys(fakeExcel(passing));
  await press(command("back"));
  expect(await screen.findByText(/There is nothing to go back to/)).toBeInTheDocument();
  await press({ kind: "next", selected: at(0, 0) });
  expect(await screen.findByText("There is no finding to go to on this sheet.")).toBeInTheDocument();
  expect(verbs.showPane).toHaveBeenCalledTimes(2);
  expect(verbs.goTo).not.toHaveBeenCalled();
});

test("a cell that cannot be selected is said, and the next key is carried out", async () => {
  const { verbs, press } = paneWithKeys();
  verbs.goTo.mockRejectedValueOnce(new Error("another workbook is in front"));
  await press({ kind: "next", selected: at(0, 0) });
  expect(await screen.findByText(/The cell could not be selected/)).toBeInTheDocument();
  await press({ kind: "next", selected: at(0, 0) });
  await waitFor(() => expect(verbs.goTo).toHaveBeenCalledTimes(2));
});

test("inside a table, where Excel shows no menu of ours, the pane shows who is in the selected row", async () => {
  const { user, verbs } = paneWithKeys(fakeExcel(passing));
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
  const link = await screen.findByRole("button", { name: "Who is in the selected row?" });
  verbs.selection.mockReturnValueOnce(at(3, 0, "sheet-7"));
  await user.click(link);
  expect(await screen.findByText(/Select a cell in a row of the checked list/)).toBeInTheDocument();
  verbs.selection.mockReturnValueOnce(at(3, 0));
  await user.click(link);
  expect(await within(await screen.findByRole("dialog")).findByText(/^Row 4, /)).toBeInTheDocument();
});
