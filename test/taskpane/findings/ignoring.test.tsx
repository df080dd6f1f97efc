import { act, screen, waitFor, within } from "@testing-library/react";
import { fakeExcel } from "../fake-excel";
import { renderChecked, verdict } from "../render-pane";
import { HEADINGS, people, sheetOf, undecided } from "../roster";

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const cells = () => screen.queryAllByRole("listitem").map((item) => item.dataset["cell"]);

type User = Awaited<ReturnType<typeof renderChecked>>["user"];

async function ignore(user: User, cell: string, reason: string) {
  await user.click(button(`Ignore ${cell}…`));
  await user.type(screen.getByRole("textbox", { name: "Reason" }), `${reason}{Enter}`);
  await screen.findByText(/(is|are) ignored/);
}

test("an ignored finding leaves the list and the marks, is counted, and the verdict stays", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  const before = verdict();
  await ignore(user, "C12", "asked him");
  expect(cells()).toEqual(["B13"]);
  expect(verdict()).toBe(before);
  expect(button(/^Ignored/)).toHaveTextContent("1");
  await user.click(button("Mark in sheet"));
  expect(verbs.markFindings).toHaveBeenCalledWith("sheet-1", [{ row: 12, column: 1, severity: "tip" }]);
});

test("it is written down as a row a person can read", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  await ignore(user, "C12", "asked him");
  const [name, columns, change] = verbs.writeRecords.mock.calls[0] ?? [];
  expect(name).toBe("KZ_Ignored");
  expect(columns?.map(({ heading }) => heading)).toEqual([
    "Sheet",
    "Cell",
    "Finding",
    "Person",
    "What stood there",
    "Reason",
    "Ignored on",
    "Code",
  ]);
  expect(change?.add[0]?.map((value) => Object.values(value)[1] as unknown)).toEqual([
    "Штат",
    "C12",
    expect.stringMatching(/^“КР” can mean/),
    "Асан",
    "КР",
    "asked him",
    46_054,
    "citizenship_ambiguous",
  ]);
});

test("the ignored ones are shown with their reasons and can be restored", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  await ignore(user, "C12", "asked him");
  await user.click(button(/^Ignored/));
  const item = button("Restore C12").closest("li") as HTMLElement;
  expect(item).toHaveTextContent(/Асан.*Reason: asked him · Ignored on 01\.02\.2026/);
  await user.click(button("Restore C12"));
  expect(await screen.findByText("1 finding is back in the list.")).toBeInTheDocument();
  expect(cells()).toEqual(["C12", "B13"]);
});

test("a whole cause is ignored for one reason, and all come back together", async () => {
  const verbs = fakeExcel(sheetOf(HEADINGS, ...people(3, null, 1)));
  const { user } = await renderChecked({ verbs });
  await user.click(button("Ignore all…"));
  expect(screen.getByRole("group", { name: "Ignore 3 findings" })).toBeInTheDocument();
  await user.keyboard("{Enter}");
  expect(await screen.findByText(/^3 findings are ignored/)).toBeInTheDocument();
  expect(cells()).toEqual([]);
  await user.click(button(/^Ignored/));
  expect(screen.getAllByText(/No reason given/)).toHaveLength(3);
  await user.click(button("Restore all"));
  expect(await screen.findByText("3 findings are back in the list.")).toBeInTheDocument();
  expect(cells()).toEqual(["C4", "C5", "C6"]);
});

test("a protected workbook is said to be, and the finding is ignored for as long as the pane is open", async () => {
  const verbs = fakeExcel(undecided);
  verbs.writeRecords.mockResolvedValue({ written: false, reason: "protected" });
  const { user } = await renderChecked({ verbs });
  await user.click(button("Ignore C12…"));
  await user.keyboard("{Enter}");
  expect(
    await screen.findByText(/protected, so this finding is ignored only until the pane/),
  ).toBeInTheDocument();
  expect(cells()).toEqual(["B13"]);
  await user.click(button(/^Ignored/));
  expect(screen.getByText(/Only until the pane is closed/)).toBeInTheDocument();
  await user.click(button("Restore C12"));
  expect(cells()).toEqual(["C12", "B13"]);
});

test("Escape closes the form, and the focus is where it was", async () => {
  const { user } = await renderChecked({ verbs: fakeExcel(undecided) });
  await user.click(button("Ignore C12…"));
  await user.type(screen.getByRole("textbox", { name: "Reason" }), "no{Escape}");
  expect(screen.queryByRole("textbox", { name: "Reason" })).not.toBeInTheDocument();
  expect(button("Ignore C12…")).toHaveFocus();
});

test("the table is read with every check, so that what a person takes out of it comes back", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  await ignore(user, "C12", "x");
  verbs.readTable.mockResolvedValue(null);
  await user.click(button("Check this sheet"));
  await waitFor(() => expect(cells()).toEqual(["C12", "B13"]));
});

test("a table that lacks a column is named, and ignores nothing", async () => {
  const verbs = fakeExcel(undecided);
  verbs.readTable.mockImplementation((name) =>
    Promise.resolve(
      name === "KZ_Ignored" ? { id: "s9", sheet: name, row: 0, column: 0, cells: [["Cell"], ["C12"]] } : null,
    ),
  );
  await renderChecked({ verbs });
  expect(await screen.findByText(/The table KZ_Ignored lacks a column/)).toBeInTheDocument();
  expect(within(screen.getAllByRole("listitem")[0] as HTMLElement).getByText("Асан")).toBeInTheDocument();
});

test("a row that a person takes out of the table comes back without another check", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  await ignore(user, "C12", "x");
  verbs.readTable.mockResolvedValue(null);
  act(() => verbs.edit("sheet-3"));
  await waitFor(() => expect(cells()).toEqual(["C12", "B13"]));
});

test("what is said to be restored is what was really taken out of the table", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  await ignore(user, "C12", "x");
  await user.click(button(/^Ignored/));
  verbs.writeRecords.mockResolvedValue({ written: true, removed: 0 });
  await user.click(button("Restore C12"));
  expect(await screen.findByText(/^Nothing was restored/)).toBeInTheDocument();
});

test("a long list of ignored findings is shown in steps", async () => {
  const verbs = fakeExcel(sheetOf(HEADINGS, ...people(60, null, 1)));
  const { user } = await renderChecked({ verbs });
  await user.click(button("Ignore all…"));
  await user.keyboard("{Enter}");
  await screen.findByText(/^60 findings are ignored/);
  await user.click(button(/^Ignored/));
  expect(document.querySelectorAll("[data-ignored]")).toHaveLength(50);
  await user.click(button("Show more"));
  expect(document.querySelectorAll("[data-ignored]")).toHaveLength(60);
});
