import { act, screen, waitFor } from "@testing-library/react";
import { fakeExcel } from "../fake-excel";
import { renderChecked, renderPane, verdict } from "../render-pane";
import { failing, HEADINGS, passing, people, sheetOf } from "../roster";

async function openEmployer({ user }: Pick<ReturnType<typeof renderPane>, "user">) {
  await user.click(screen.getByRole("tab", { name: "Employer" }));
  await screen.findByRole("radio", { name: "Compute" });
}

const radio = (name: string) => screen.getAllByRole("radio", { name })[0] as HTMLInputElement;
const written = ({ writeSettings }: ReturnType<typeof fakeExcel>) =>
  writeSettings.mock.calls.map(([, , changes]) => changes.map(({ label, value }) => [label, value]));

test("a choice is a plain row of the table, and taking it back takes the row away", async () => {
  const verbs = fakeExcel(passing);
  const rendered = renderPane({ verbs });
  await openEmployer(rendered);
  expect(screen.getByText(/Nothing is stated in this workbook yet/)).toBeInTheDocument();
  await rendered.user.click(radio("Yes"));
  expect(await screen.findByText(/These facts stand in the table KZ_Employer/)).toBeInTheDocument();
  expect(radio("Yes")).toBeChecked();
  await rendered.user.click(radio("Not said"));
  await waitFor(() =>
    expect(written(verbs)).toEqual([[["Small business", "yes"]], [["Small business", null]]]),
  );
  expect(verbs.writeSettings.mock.calls[0]?.slice(0, 2)).toEqual(["KZ_Employer", ["Setting", "Value"]]);
});

test("amounts are written when the field is left or Enter is pressed, as digits alone", async () => {
  const verbs = fakeExcel(passing);
  const rendered = renderPane({ verbs });
  await openEmployer(rendered);
  await rendered.user.type(screen.getByLabelText("Average annual headcount"), "25{Enter}");
  await rendered.user.type(screen.getByLabelText("Average annual income"), "1 297 500 001");
  await rendered.user.tab();
  expect(await screen.findByText("By these figures: medium business, not small")).toBeInTheDocument();
  expect(
    screen.getByText("Income: 1,297,500,001 > 300,000 × 4,325 = 1,297,500,000 tenge"),
  ).toBeInTheDocument();
  expect(written(verbs)).toEqual([
    [["Average annual headcount", "25"]],
    [["Average annual income", "1297500001"]],
  ]);
});

test("what is no amount is not written and says so", async () => {
  const verbs = fakeExcel(passing);
  const rendered = renderPane({ verbs });
  await openEmployer(rendered);
  await rendered.user.type(screen.getByLabelText("Average annual headcount"), "about 20{Enter}");
  expect(await screen.findByText(/Enter a number, 0 or more/)).toBeInTheDocument();
  expect(verbs.writeSettings).not.toHaveBeenCalled();
});

test("what a person typed in the table is shown, in whatever language, and its problems by row", async () => {
  const verbs = fakeExcel(passing, [
    ["Настройка", "Значение"],
    ["Малый бизнес", "вычислить"],
    ["Среднегодовая численность", "много"],
    ["Вид работодателя", "государственное учреждение"],
    ["Түсіндірме: қандастар", "жергілікті"],
  ]);
  await openEmployer(renderPane({ verbs }));
  expect(radio("Compute")).toBeChecked();
  expect(screen.getByText(/KZ_Employer, row 3: “много” cannot be used/)).toBeInTheDocument();
  expect(screen.getByText(/“государственное учреждение” is not modelled/)).toBeInTheDocument();
  expect(screen.getByLabelText(/kandas/)).toHaveDisplayValue("count as Kazakhstani staff");
});

test("the disputed points of the filing have a section of their own, each with its default named", async () => {
  const verbs = fakeExcel(passing, [["Толкование: поиск перед переводом", "нужен"]]);
  const rendered = renderPane({ verbs });
  await openEmployer(rendered);
  expect(screen.getByRole("heading", { name: "Disputed points of the filing" })).toBeInTheDocument();
  expect(screen.getByLabelText("Search before an intra-corporate transfer")).toHaveDisplayValue("required");
  const day = screen.getByLabelText("First day to file");
  expect(day).toHaveDisplayValue("the day after the last day of the search");
  expect(day).toHaveAccessibleDescription("Default.");
  await rendered.user.selectOptions(day, "the last day of the search");
  await waitFor(() =>
    expect(written(verbs)).toEqual([[["Reading: first day to file", "on the last day of the search"]]]),
  );
});

test("the activities that are never small are told by a press, each in a line", async () => {
  const rendered = renderPane();
  await openEmployer(rendered);
  expect(screen.queryByText("lotteries")).not.toBeInTheDocument();
  await rendered.user.click(screen.getByRole("button", { name: "Which activities these are" }));
  expect(screen.getByText("lotteries").closest("li")).toHaveTextContent(/^lotteries$/);
});

test("an edit of the table is read at once", async () => {
  const verbs = fakeExcel(passing, [["Small business", "no"]]);
  await openEmployer(renderPane({ verbs }));
  await waitFor(() => expect(radio("No")).toBeChecked());
  verbs.readTable.mockResolvedValue({
    id: "sheet-2",
    sheet: "KZ_Employer",
    row: 0,
    column: 0,
    cells: [["Small business", "yes"]],
  });
  act(() => verbs.edit("sheet-2"));
  await waitFor(() => expect(radio("Yes")).toBeChecked());
});

test("a yes that the figures speak against is told to count", async () => {
  const verbs = fakeExcel(passing, [
    ["Small business", "yes"],
    ["Average annual headcount", 300],
    ["Average annual income", 1],
  ]);
  await openEmployer(renderPane({ verbs }));
  expect(screen.getByText("“Yes” is stated above, and it is what counts.")).toBeInTheDocument();
});

test("a change is answered on the check screen too", async () => {
  const verbs = fakeExcel(failing);
  const rendered = await renderChecked({ verbs });
  expect(verdict()).toBe("fail");
  await openEmployer(rendered);
  await rendered.user.click(radio("Yes"));
  await rendered.user.click(screen.getByRole("tab", { name: "Check" }));
  await waitFor(() => expect(verdict()).toBe("exempt"));
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
});

test.each([
  ["protected", /protected, so nothing was written/],
  ["failed", /could not be written down/],
] as const)("where writing is %s the form says so and goes back", async (reason, words) => {
  const verbs = fakeExcel(passing);
  if (reason === "protected") verbs.writeSettings.mockResolvedValue({ written: false, reason });
  else verbs.writeSettings.mockRejectedValue(new Error("x"));
  const rendered = renderPane({ verbs });
  await openEmployer(rendered);
  await rendered.user.click(radio("Yes"));
  expect(await screen.findByText(words)).toBeInTheDocument();
  await waitFor(() => expect(radio("Not said")).toBeChecked());
});

test("a size that the figures give is used with one press where nothing was chosen", async () => {
  const verbs = fakeExcel(passing, [
    ["Average annual headcount", 20],
    ["Average annual income", 1],
  ]);
  const rendered = renderPane({ verbs });
  await openEmployer(rendered);
  expect(screen.getByText(/This size is not used yet: “Not said” is chosen above/)).toBeInTheDocument();
  await rendered.user.click(screen.getByRole("button", { name: "Compute from these figures" }));
  await waitFor(() => expect(radio("Compute")).toBeChecked());
  expect(written(verbs)).toEqual([[["Small business", "compute"]]]);
});

test("a stated amount is shown in groups of three, and left as it is without a word", async () => {
  const verbs = fakeExcel(passing, [["Average annual income", 1297500001]]);
  const rendered = renderPane({ verbs });
  await openEmployer(rendered);
  const income = screen.getByLabelText("Average annual income");
  expect(income).toHaveDisplayValue("1\u00a0297\u00a0500\u00a0001");
  await rendered.user.type(income, "{End}0{Backspace}{Enter}");
  expect(verbs.writeSettings).not.toHaveBeenCalled();
});

test("disputed points that touch the checked list come first, with what they make of its answer", async () => {
  const verbs = fakeExcel(
    sheetOf(HEADINGS, ...people(6, "Казахстан", 1), ["Иванов", "Россия", 1], ...people(3, "Турция", 2), [
      "Асан",
      "Казахстан",
      "без категории",
    ]),
  );
  const rendered = await renderChecked({ verbs });
  await openEmployer(rendered);
  const union = screen.getByLabelText(/citizens of Russia/);
  expect(union).toHaveAccessibleDescription(
    /^Default\. Checked list, as read now: “fails”; read as “.+”, the verdict would be “passes”/,
  );
  expect(screen.getByLabelText(/unskilled/)).toHaveAccessibleDescription(
    "Default. Another choice counts somebody on the checked list in another way, and the answer stays “fails”.",
  );
  const untouched = screen.getByRole("button", { name: "Points that touch nobody on the checked list" });
  expect(screen.queryByLabelText(/kandas/)).not.toBeInTheDocument();
  await rendered.user.click(untouched);
  expect(screen.getByLabelText(/kandas/)).toBeInTheDocument();
});

test("the size of the business stands right below its figures, and cards, which decide nothing, come last", async () => {
  const rendered = renderPane({ verbs: fakeExcel(passing) });
  await openEmployer(rendered);
  const text = screen.getByRole("tabpanel", { name: "Employer" }).textContent;
  const places = ["Employer kind", "Business size on", "Disputed points of the filing", "Cards"].map(
    (words) => text.indexOf(words),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});
