import { act, screen, waitFor, within } from "@testing-library/react";
import { fakeExcel } from "../fake-excel";
import { renderChecked, renderPane, verdict } from "../render-pane";
import { passing, people, sheetOf } from "../roster";

/** The second column makes the list pass, the third makes it fail. */
const competing = sheetOf(
  ["ФИО", "Гражданство (по паспорту)", "Гражданство (по анкете)", "Категория"],
  ...people(7, "Казахстан", 1).map(([name, country, category]) => [name, country, "Турция", category]),
  ...people(3, "Турция", 2).map(([name, country, category]) => [name, country, "Турция", category]),
);

const select = (name: string) => screen.findByRole("combobox", { name });
const optionsOf = (element: HTMLElement) =>
  within(element)
    .getAllByRole("option")
    .map(({ textContent }) => textContent);

async function openWhere(user: Awaited<ReturnType<typeof renderChecked>>["user"]) {
  await user.click(screen.getByRole("button", { name: "Where it read" }));
}

test("two columns that compete are offered at once; choosing one answers and writes it down", async () => {
  const verbs = fakeExcel(competing);
  const { user } = await renderChecked({ verbs });
  expect(verdict()).toBe("unreadable");
  const asked = await select("Which column holds citizenship?");
  expect(optionsOf(asked)).toEqual([
    "Automatic",
    "ФИО (B)",
    "Гражданство (по паспорту) (C)",
    "Гражданство (по анкете) (D)",
    "Категория (E)",
  ]);
  await user.selectOptions(asked, "Гражданство (по паспорту) (C)");
  await waitFor(() => expect(verdict()).toBe("pass"));
  expect(verbs.writeSettings).toHaveBeenCalledWith(
    "KZ_Employer",
    ["Setting", "Value"],
    [expect.objectContaining({ label: "Column: Citizenship", value: "Гражданство (по паспорту)" })],
  );
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
  expect(await select("Which column holds citizenship?")).toHaveFocus();
  expect(await screen.findByText("Column C: chosen")).toBeInTheDocument();
  await user.selectOptions(asked, "Гражданство (по анкете) (D)");
  await waitFor(() => expect(verdict()).toBe("fail"));
});

test("what the workbook remembers is read by the next pane, and “automatic” takes it back", async () => {
  const verbs = fakeExcel(competing, [["столбец: гражданство", "Гражданство (по паспорту)"]]);
  const { user } = await renderChecked({ verbs });
  expect(verdict()).toBe("pass");
  await openWhere(user);
  const chosen = await select("Citizenship");
  expect(chosen).toHaveDisplayValue("Гражданство (по паспорту) (C)");
  await user.selectOptions(chosen, "Automatic");
  await waitFor(() => expect(verdict()).toBe("unreadable"));
  expect(await verbs.readTable("KZ_Employer")).toMatchObject({ cells: [] });
});

test.each([
  ["citizenship", ["ФИО", "Откуда", "Категория"], "Which column holds citizenship?", "Откуда (C)"],
  ["category", ["ФИО", "Гражданство", "Грейд"], "Which column holds the permit category?", "Грейд (D)"],
])("a list without a column of %s is answered after one choice", async (_, headings, question, choice) => {
  const verbs = fakeExcel(sheetOf(headings, ...passing.cells.slice(1)));
  const { user } = await renderChecked({ verbs });
  expect(verdict()).toBe("unreadable");
  await user.selectOptions(await select(question), choice);
  await waitFor(() => expect(verdict()).toBe("pass"));
});

test("a remembered heading that this sheet does not have is shown as such and can be replaced", async () => {
  const verbs = fakeExcel(passing, [["Column: Leave date", "Уволен с"]]);
  const { user } = await renderChecked({ verbs });
  const asked = await select("Which column holds this: Leave date?");
  expect(asked).toHaveDisplayValue("Уволен с: not in this sheet");
  await user.selectOptions(asked, "Automatic");
  await waitFor(() => expect(verdict()).toBe("pass"));
});

test("every field says from which column it is read and how sure that is", async () => {
  const { user } = await renderChecked({
    verbs: fakeExcel(sheetOf(["ФИО", "Страна", "Категория"], ...passing.cells.slice(1))),
  });
  await openWhere(user);
  const group = screen.getByRole("group", { name: "Which column is read as what" });
  expect(within(group).getAllByRole("combobox")).toHaveLength(16);
  expect(await select("Citizenship")).toHaveDisplayValue("Automatic: Страна");
  expect(await select("Citizenship")).toHaveAccessibleDescription(/Column C.*may mean this; please check/);
  expect(await select("Category")).toHaveAccessibleDescription(/Column D: the heading matches$/);
  expect(await select("IIN")).toHaveDisplayValue("Automatic: not found");
});

test("columns of one name cannot be chosen, and the pane says to rename one", async () => {
  const twice = sheetOf(["ФИО", "Гражданство", "Гражданство", "Категория"], ["А", "РК", "РК", 1]);
  await renderChecked({ verbs: fakeExcel(twice) });
  const asked = await select("Which column holds citizenship?");
  expect(within(asked).getByRole("option", { name: "Гражданство (C, D): same name" })).toBeDisabled();
  expect(screen.getByText(/Several columns are called “Гражданство” \(C, D\)/)).toBeInTheDocument();
});

test("a list without headings says that columns can be chosen only with them", async () => {
  const { user } = await renderChecked({ verbs: fakeExcel(sheetOf(...passing.cells.slice(1))) });
  expect(verdict()).toBe("pass");
  await openWhere(user);
  expect(screen.getByText(/only where the list has a heading row/)).toBeInTheDocument();
  expect(screen.queryByRole("combobox", { name: "Citizenship" })).not.toBeInTheDocument();
});

test.each([
  ["is protected", () => Promise.resolve({ written: false, reason: "protected" } as const), /is protected/],
  ["refuses", () => Promise.reject(new Error("no")), /could not be written down/],
])("where the workbook %s the choice holds in the pane, which says so", async (_, answer, words) => {
  const verbs = fakeExcel(competing);
  verbs.writeSettings.mockImplementation(answer);
  const { user } = await renderChecked({ verbs });
  await user.selectOptions(await select("Which column holds citizenship?"), "Гражданство (по паспорту) (C)");
  await waitFor(() => expect(verdict()).toBe("pass"));
  expect((await screen.findAllByText(words))[0]).toHaveTextContent(/formulas do not know of it/);
});

test("settings that stand among the people are written and the sheet is read again", async () => {
  const settings = { id: "sheet-1", sheet: "Штат", row: 0, column: 8, cells: [["Setting", "Value"]] };
  const verbs = fakeExcel(competing, settings);
  const { user } = await renderChecked({ verbs });
  await user.selectOptions(await select("Which column holds citizenship?"), "Гражданство (по паспорту) (C)");
  await waitFor(() => expect(verbs.readSheet.mock.lastCall?.[0]).toBe("sheet-1"));
  await waitFor(() => expect(verdict()).toBe("pass"));
});

test.each([
  ["ru", "В каком столбце гражданство?", "Столбец: Гражданство"],
  ["kk", "Азаматтығы қай бағанда?", "Баған: Азаматтығы"],
] as const)(
  "in %s the question and the row written are in that language",
  async (officeLanguage, name, label) => {
    const verbs = fakeExcel(competing);
    const { user } = renderPane({ verbs, officeLanguage });
    await user.click(screen.getAllByRole("button")[0] as HTMLElement);
    await user.selectOptions(await select(name), "Гражданство (по анкете) (D)");
    await waitFor(() => expect(verdict()).toBe("fail"));
    expect(verbs.writeSettings.mock.calls[0]?.[2][0]?.label).toBe(label);
  },
);

test("an edit between the choice and the answer is followed", async () => {
  const verbs = fakeExcel(competing);
  const { user } = await renderChecked({ verbs });
  act(() => verbs.edit("sheet-1"));
  await user.selectOptions(await select("Which column holds citizenship?"), "Гражданство (по паспорту) (C)");
  await waitFor(() => expect(verdict()).toBe("pass"));
  await waitFor(() => expect(verbs.readSheet).toHaveBeenCalledTimes(2), { timeout: 5000 });
});
