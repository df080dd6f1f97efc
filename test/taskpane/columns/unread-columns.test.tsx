import { screen, waitFor, within } from "@testing-library/react";
import { iso } from "../../../src/law/day";
import { PlanScreen } from "../../../src/taskpane/screens/plan/plan-screen";
import { VacanciesScreen } from "../../../src/taskpane/screens/vacancies/vacancies-screen";
import { fakeExcel } from "../fake-excel";
import { renderChecked } from "../render-pane";
import { renderScreen } from "../render-screen";
import { people, sheetOf } from "../roster";
import { listOf, vacancy } from "../vacancies/vacancy-workbook";

const rowsOf = (...more: readonly unknown[]) =>
  [...people(7, "Казахстан", 1), ...people(3, "Турция", 2)].map((row) => [...row, ...more]);

const HEADINGS = ["ФИО", "Гражданство", "Категория", "Разряд", "Разрешение действует до"];
const withPermits = sheetOf(HEADINGS, ...rowsOf(4, iso("2026-06-30")));

const item = (heading: string) => {
  const found = document.querySelector<HTMLElement>(`li[data-unread="${heading}"]`);
  if (found === null) throw new Error(`${heading} is not listed`);
  return within(found);
};

test("headings that were not understood are listed, and one that looks like a field is a question", async () => {
  const { user, verbs } = await renderChecked({ verbs: fakeExcel(withPermits) });
  const title = await screen.findByRole("button", { name: /Columns not read: 2/ });
  expect(title).toHaveTextContent("“Разрешение действует до” and 1 more");
  expect(title).toHaveAttribute("aria-expanded", "true");
  expect(item("Разряд").queryByRole("button")).not.toBeInTheDocument();
  expect(
    item("Разрешение действует до").getByText("Looks like “Permit valid to”: is it?"),
  ).toBeInTheDocument();
  // The simulated page says that it has lost the focus when the button goes that had it.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  await user.click(item("Разрешение действует до").getByRole("button", { name: /Yes, it is/ }));
  await screen.findByRole("button", { name: /Columns not read: 1/ });
  expect(verbs.writeSettings).toHaveBeenCalledWith(
    "KZ_Employer",
    ["Setting", "Value"],
    [expect.objectContaining({ label: "Column: Permit valid to", value: "Разрешение действует до" })],
  );
  // The place of the keyboard is on the column that is left.
  expect(item("Разряд").getByRole("combobox")).toHaveFocus();
});

test("a column can be said to be any field, and to be none", async () => {
  const { user, verbs } = await renderChecked({ verbs: fakeExcel(withPermits) });
  await screen.findByRole("button", { name: /Columns not read: 2/ });
  const what = item("Разряд").getByRole("combobox", { name: "What “Разряд” is" });
  for (const field of ["Position", "Contract type", "Contract end", "Permit number", "Notes", "Rate"])
    expect(within(what).getByRole("option", { name: new RegExp(`^${field}`) })).toBeInTheDocument();
  expect(within(what).getByRole("option", { name: "Name (instead of “ФИО”)" })).toBeInTheDocument();
  await user.selectOptions(what, "Unrelated");
  await screen.findByRole("button", { name: /Columns not read: 1/ });
  expect(verbs.writeSettings).toHaveBeenLastCalledWith(
    "KZ_Employer",
    ["Setting", "Value"],
    [expect.objectContaining({ label: "Column: Unrelated", value: "Разряд" })],
  );
});

test("what is said to be notes is read beside the notes that were read before", async () => {
  const sheet = sheetOf(
    ["ФИО", "Гражданство", "Категория", "Примечание", "Отметки кадров"],
    ...rowsOf("", ""),
    ["Омаров Я.", "Казахстан", 1, "уволен 01.01.2020", ""],
    ["Ли Ч.", "Турция", 1, "", "уволен 01.01.2020"],
  );
  const { user } = await renderChecked({ verbs: fakeExcel(sheet) });
  await screen.findByRole("button", { name: /Columns not read: 1/ });
  await user.selectOptions(item("Отметки кадров").getByRole("combobox"), "Notes");
  await waitFor(() => expect(screen.queryByText(/Columns not read/)).not.toBeInTheDocument());
  expect((await screen.findAllByText(/E14/)).length).toBeGreaterThan(0);
  expect((await screen.findAllByText(/F15/)).length).toBeGreaterThan(0);
});

test("Plan says which columns of days it found and which it did not, and takes the answer", async () => {
  const { user, verbs } = renderScreen(PlanScreen, withPermits);
  await user.click(screen.getByRole("button", { name: "Look ahead 12 months" }));
  await user.click(await screen.findByRole("button", { name: "Where it read" }));
  expect(
    screen.getByText("no column found; perhaps it is “Разрешение действует до” (F)"),
  ).toBeInTheDocument();
  expect(screen.getAllByText("no column found")).toHaveLength(2);
  await user.click(item("Разрешение действует до").getByRole("button", { name: /Yes, it is/ }));
  await waitFor(() =>
    expect(screen.getByText("“Разрешение действует до” (F)").closest("dd")).toBeInTheDocument(),
  );
  expect(verbs.writeSettings).toHaveBeenCalledTimes(1);
});

test("Vacancies says which of its columns were not found, and asks about one that looks like them", async () => {
  const sheet = listOf(vacancy("Инженер", "2026-02-23", "AST-1"));
  const [headings = [], ...rows] = sheet.cells;
  const renamed = headings.map((each) => (each === "Регистрационный код" ? "Код" : each));
  const { user } = renderScreen(VacanciesScreen, { ...sheet, cells: [renamed, ...rows] });
  await user.click(screen.getByRole("button", { name: "Check vacancies" }));
  await user.click(await screen.findByRole("button", { name: "Where it read" }));
  expect(screen.getByText(/Publication code, /)).toBeInTheDocument();
  await user.click(item("Код").getByRole("button", { name: /Yes, it is/ }));
  await waitFor(() => expect(screen.queryByText(/Columns not read/)).not.toBeInTheDocument());
  expect(screen.queryByText(/Publication code, /)).not.toBeInTheDocument();
});
