import { act, screen, waitFor, within } from "@testing-library/react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SheetCells } from "../../../src/excel/read-sheet";
import { useCheck } from "../../../src/taskpane/check/use-check";
import type { ExcelVerbs } from "../../../src/taskpane/excel-verbs";
import { VacanciesScreen } from "../../../src/taskpane/vacancies/vacancies-screen";
import { DAY, plan, vacancy, workbookOf } from "./vacancy-workbook";

jest.setTimeout(30_000);

const clock = { today: () => DAY, time: () => "14:02" };

function Screen({ verbs }: { verbs: ExcelVerbs }) {
  const check = useCheck(verbs, clock);
  return (
    <FluentProvider theme={webLightTheme}>
      <VacanciesScreen verbs={verbs} clock={clock} check={check} onShow={() => undefined} />
    </FluentProvider>
  );
}

/** The posting date is called what nobody here knows, and "Дата" beside it is the wrong one. */
const strange: SheetCells = {
  ...plan,
  cells: [
    [
      "Должность",
      "Кат.",
      "Мест",
      "Регион",
      "Вывешено",
      "Регистрационный код",
      "Центр занятости уведомлён",
      "План",
    ],
    vacancy("Инженер", "2026-02-23", "AST-1"),
  ],
};

const settings = (...rows: readonly unknown[][]): SheetCells => ({
  ...{ id: "set", sheet: "KZ_Employer", row: 0, column: 0 },
  cells: [["Setting", "Value"], ...rows],
});

/** The screen over a workbook that takes what is written into its settings. */
async function opened(first: SheetCells, ...others: readonly SheetCells[]) {
  const workbook = workbookOf(first, ...others);
  const { verbs, add, replace } = workbook;
  let table = others.find(({ sheet }) => sheet === "KZ_Employer");
  verbs.writeSettings.mockImplementation((_, headings, changes) => {
    const left = (table?.cells.slice(1) ?? []).filter(
      ([label]) => !changes.some(({ isMeantBy }) => isMeantBy(String(label))),
    );
    const added = changes.flatMap(({ label, value }) => (value === null ? [] : [[label, value]]));
    const next = { ...settings(...left, ...added), cells: [[...headings], ...left, ...added] };
    if (table) replace(next);
    else add(next);
    table = next;
    return Promise.resolve({ written: true });
  });
  render(<Screen verbs={verbs} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Check vacancies" }));
  return { ...workbook, user };
}

const select = (name: string) => screen.findByRole("combobox", { name });
const isChecked = () => screen.findByText("What to do next");

test("a list whose posting date has an unknown name is answered after one choice, written as a row", async () => {
  const { user, verbs } = await opened(strange);
  await user.click(await screen.findByRole("button", { name: "Choose its columns" }));
  const posted = await select("Posting date");
  expect(screen.queryByText("What to do next")).not.toBeInTheDocument();
  expect(
    within(posted)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toContain("Вывешено (F)");
  await user.selectOptions(posted, "Вывешено (F)");
  await isChecked();
  expect(verbs.writeSettings).toHaveBeenCalledWith(
    "KZ_Employer",
    ["Setting", "Value"],
    [expect.objectContaining({ label: "Vacancy column: Posting date", value: "Вывешено" })],
  );
  expect(screen.getByText("Column F: chosen")).toBeInTheDocument();
  expect(await select("Posting date")).toHaveFocus();
  expect(screen.getByRole("article", { name: /Инженер/ })).toHaveAttribute("data-verdict", "pass");
});

test("what the workbook remembers finds the list at once, in whatever language it was written", async () => {
  const { user, verbs } = await opened(
    strange,
    settings(["Бос орындар бағаны: Жарияланған күні", "Вывешено"]),
  );
  await isChecked();
  act(() => screen.getByRole("button", { name: "Where it read" }).focus());
  await user.keyboard("{Enter}");
  const posted = await select("Posting date");
  expect(posted).toHaveDisplayValue("Вывешено (F)");
  await user.selectOptions(posted, "Automatic");
  await waitFor(() => expect(screen.queryByText("What to do next")).not.toBeInTheDocument());
  expect(await verbs.readTable("KZ_Employer")).toMatchObject({ cells: [["Setting", "Value"]] });
});

test("each field says which column it is read from, and a column belongs to one field", async () => {
  const { user, verbs } = await opened(plan);
  await isChecked();
  await user.click(screen.getByRole("button", { name: "Where it read" }));
  const group = await screen.findByRole("group", { name: "Which column is read as what" });
  expect(within(group).getAllByRole("combobox")).toHaveLength(18);
  expect(await select("Posting date")).toHaveAccessibleDescription("Column F: the heading matches");
  expect(await select("Closing date")).toHaveDisplayValue("Automatic: not found");
  await user.selectOptions(await select("Closing date"), "Плановая дата подачи (I)");
  expect(await screen.findByText("Column I: chosen")).toBeInTheDocument();
  expect(await select("Planned filing date")).toHaveDisplayValue("Automatic: not found");
  await user.selectOptions(await select("Actual filing date"), "Плановая дата подачи (I)");
  await waitFor(() => expect(verbs.writeSettings).toHaveBeenCalledTimes(2));
  expect(verbs.writeSettings.mock.calls[1]?.[2]).toEqual([
    expect.objectContaining({ label: "Vacancy column: Closing date", value: null }),
    expect.objectContaining({ label: "Vacancy column: Actual filing date", value: "Плановая дата подачи" }),
  ]);
});

test("a choice that cannot be written holds in the pane, and that is said", async () => {
  const { user, verbs } = await opened(plan);
  await isChecked();
  verbs.writeSettings.mockResolvedValueOnce({ written: false, reason: "protected" });
  await user.click(screen.getByRole("button", { name: "Where it read" }));
  await user.selectOptions(await select("Closing date"), "Плановая дата подачи (I)");
  expect(await screen.findByText(/protected, so the choice was not written down/)).toBeInTheDocument();
  expect(screen.getByText("Column I: chosen")).toBeInTheDocument();
});

test("a remembered heading that this list does not have is shown as such and can be given back", async () => {
  const { user } = await opened(plan, settings(["vacancy column: posted", "Выложено"]));
  const posted = await select("Posting date");
  expect(posted).toHaveDisplayValue("Выложено: not in this sheet");
  await user.selectOptions(posted, "Automatic");
  await isChecked();
});
