import { act, screen, waitFor } from "@testing-library/react";
import { fakeExcel } from "../fake-excel";
import { renderChecked, renderPane, verdict } from "../render-pane";
import { failing, HEADINGS, passing, people, sheetOf, undecided } from "../roster";

test("an edit is told beside the hour of the check, and answered by itself", async () => {
  const verbs = fakeExcel(passing);
  await renderChecked({ verbs });
  verbs.readRowsOf.mockImplementation(fakeExcel(failing).readRowsOf);
  act(() => verbs.edit("sheet-1", { row: 9, column: 2, rows: 1, columns: 1 }));
  expect(screen.getByText("checked at 14:02, changed since")).toBeInTheDocument();
  expect(verdict()).toBe("pass");
  await waitFor(() => expect(verdict()).toBe("fail"), { timeout: 5000 });
  expect(screen.queryByText(/changed since/)).not.toBeInTheDocument();
});

test("an edit that cannot be followed leaves the answer standing and offers another check", async () => {
  const long = sheetOf(HEADINGS, ...people(34_000, "Казахстан", 1));
  const verbs = fakeExcel(long);
  verbs.holdsFormulas.mockResolvedValue(true);
  const { user } = await renderChecked({ verbs });
  act(() => verbs.edit("Отпуска"));
  const offer = await screen.findByText(/The workbook has changed since 14:02/, {}, { timeout: 5000 });
  expect(offer).toBeInTheDocument();
  expect(verdict()).toBe("pass");
  verbs.readSheet.mockResolvedValue(failing);
  await user.click(screen.getByRole("button", { name: "Check again" }));
  await waitFor(() => expect(verdict()).toBe("fail"));
  expect(screen.queryByText(/The workbook has changed/)).not.toBeInTheDocument();
  expect(verbs.readSheet.mock.lastCall?.[0]).toBe("sheet-1");
});

test("settings under the people of the sheet itself are read and nobody is counted in them", async () => {
  const settings = [
    ["Настройка", "Значение"],
    ["Малый бизнес", "да"],
    ["Вид работодателя", "компания"],
  ];
  const sheet = { ...failing, cells: [...failing.cells, [], ...settings.map((row) => [...row, null])] };
  const row = sheet.row + failing.cells.length + 1;
  const verbs = fakeExcel(sheet, {
    id: sheet.id,
    sheet: sheet.sheet,
    row,
    column: sheet.column,
    cells: settings,
  });
  await renderChecked({ verbs });
  expect(verdict()).toBe("exempt");
  expect(screen.getByRole("status")).toHaveTextContent("10 people, limit 20");
  expect(screen.queryAllByRole("listitem").filter((item) => item.dataset["code"])).toEqual([]);
});

test("a pane that is closed stops watching the workbook", async () => {
  const verbs = fakeExcel(passing);
  renderPane({ verbs }).unmount();
  await waitFor(() => expect(verbs.stopWatching).toHaveBeenCalledTimes(1));
});

test("a sheet that cannot be read ends with a sentence and another try", async () => {
  const verbs = fakeExcel(passing);
  verbs.readSheet.mockRejectedValueOnce(new Error("RichApi.Error: internal"));
  const { user } = renderPane({ verbs });
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
  expect(await screen.findByText(/The sheet could not be read/)).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent("RichApi");
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(verdict()).toBe("pass"));
});

test("a sheet renamed meanwhile is told apart from other trouble", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  verbs.goTo.mockRejectedValueOnce(Object.assign(new Error("x"), { code: "ItemNotFound" }));
  await user.click(screen.getByRole("button", { name: "Go to C12" }));
  expect(await screen.findByText(/There is no sheet of this name any more/)).toBeInTheDocument();
  verbs.goTo.mockRejectedValueOnce(new Error("x"));
  await user.click(screen.getByRole("button", { name: "Go to C12" }));
  expect(await screen.findByText("The cell could not be selected.")).toBeInTheDocument();
});
