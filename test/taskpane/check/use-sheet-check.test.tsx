import { act, screen, waitFor } from "@testing-library/react";
import { fakeExcel } from "../fake-excel";
import { renderChecked, renderPane, verdict } from "../render-pane";
import { failing, passing, undecided } from "../roster";

test("an edit after the check is told, and the list stays until the user asks", async () => {
  const verbs = fakeExcel(passing);
  const { user } = await renderChecked({ verbs });
  verbs.readSheet.mockResolvedValue(failing);
  act(() => verbs.edit("sheet-1"));
  expect(screen.getByText(/The workbook has changed since 14:02/)).toBeInTheDocument();
  expect(verdict()).toBe("pass");
  await user.click(screen.getByRole("button", { name: "Check again" }));
  await waitFor(() => expect(verdict()).toBe("fail"));
  expect(screen.queryByText(/The workbook has changed/)).not.toBeInTheDocument();
});

test("an edit of the employer's settings makes the answer old too", async () => {
  const verbs = fakeExcel(passing);
  await renderChecked({ verbs });
  act(() => verbs.edit("KZ_Employer"));
  expect(screen.getByText(/The workbook has changed/)).toBeInTheDocument();
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

test("an edit of the sheet on which the settings stand makes the answer old", async () => {
  const settings = {
    id: "sheet-3",
    sheet: "Параметры",
    row: 4,
    column: 0,
    cells: [["Small business", "yes"]],
  };
  const verbs = fakeExcel(passing, settings);
  await renderChecked({ verbs });
  act(() => verbs.edit("Параметры"));
  expect(screen.getByText(/The workbook has changed/)).toBeInTheDocument();
});

test("an edit of any other sheet makes the answer old, since formulas may take their values from it", async () => {
  const verbs = fakeExcel(passing);
  await renderChecked({ verbs });
  act(() => verbs.edit("Отпуска"));
  expect(screen.getByText(/The workbook has changed since 14:02/)).toBeInTheDocument();
  expect(verdict()).toBe("pass");
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
