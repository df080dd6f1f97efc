import { act, screen, waitFor } from "@testing-library/react";
import { createPaneRequests } from "../../../src/taskpane/pane-requests";
import { asked } from "../asked";
import { fakeExcel } from "../fake-excel";
import { renderChecked, renderPane, verdict } from "../render-pane";
import { failing, HEADINGS, passing, people, sheetOf, undecided } from "../roster";

const status = () => screen.getByRole("status");

test.each([
  ["pass", passing, /^Passes.*categories 1–2/],
  ["fail", failing, /^Fails.*4 citizens/],
  ["undecided", undecided, /^Cannot tell.*1 row/],
  ["empty", sheetOf(), /^Nobody/],
  ["unreadable", sheetOf(["Категория", "ФИО"], [1, "А"]), /^This sheet does not read as a staffing list$/],
])("a check that ends with “%s” says so in its code and in words", async (code, sheet, headline) => {
  await renderChecked({ verbs: fakeExcel(sheet) });
  expect(verdict()).toBe(code);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(headline);
  expect(status()).toContainElement(screen.getByRole("heading", { level: 1 }));
});

test("a sheet that cannot be read says which columns were understood and what to rename", async () => {
  await renderChecked({ verbs: fakeExcel(sheetOf(["Категория", "ФИО"], [1, "А"])) });
  expect(status()).toHaveTextContent(/“Категория”, “ФИО”/);
});

test("the keyboard's focus stays on the button, and the first run's words go", async () => {
  await renderChecked();
  expect(screen.getByRole("button", { name: "Check this sheet" })).toHaveFocus();
  expect(screen.queryByText(/The check only reads/)).not.toBeInTheDocument();
});

test("the groups are drawn with their people and the percentage required", async () => {
  await renderChecked({ verbs: fakeExcel(failing) });
  expect(
    screen.getByRole("img", {
      name: "categories 1–2: 6 citizens, 0 unclear rows, 4 foreigners; at least 70% must be citizens",
    }),
  ).toBeInTheDocument();
  expect(screen.getByText("6 of 10 are citizens")).toBeInTheDocument();
  expect(screen.getByText("4 citizens short")).toBeInTheDocument();
  expect(screen.getByText("60.0%")).toBeInTheDocument();
  expect(screen.getByText("nobody")).toBeInTheDocument();
});

test("a share just below the threshold is never rounded up to it", async () => {
  const almost = sheetOf(HEADINGS, ...people(6997, "Казахстан", 1), ...people(3003, "Турция", 1));
  await renderChecked({ verbs: fakeExcel(almost) });
  expect(screen.getByText("69.9%")).toBeInTheDocument();
});

test("the reasons hold the arithmetic, the law and since when it is in force", async () => {
  const { user } = await renderChecked({ verbs: fakeExcel(failing) });
  await user.click(screen.getByRole("button", { name: "Why" }));
  expect(screen.getByText("100 × 6 = 600 < 700 = 70 × 10")).toBeInTheDocument();
  expect(screen.getByText("Citizens are at least 70% of categories 1–2 together.")).toBeInTheDocument();
  expect(screen.getByText(/Order No. 93 .* in force since 01.09.2025/)).toBeInTheDocument();
  expect(screen.queryByText(/=KZ\.QUOTA_OK/)).not.toBeInTheDocument();
});

test("the place of the reading is told in the sheet's own rows and letters", async () => {
  const sheet = sheetOf([...HEADINGS, "Отдел"], ...people(7, "Казахстан", 1));
  const { user } = await renderChecked({ verbs: fakeExcel(sheet) });
  await user.click(screen.getByRole("button", { name: "Where it read" }));
  expect(screen.getByText("Heading row").parentElement?.nextElementSibling).toHaveTextContent("3");
  expect(screen.getByRole("combobox", { name: "Citizenship" })).toHaveDisplayValue("Automatic: Гражданство");
  const rows = screen.getAllByRole("row").map((row) => row.textContent);
  expect(rows).toEqual(["ColumnHeadingRead as", "EОтделDepartment"]);
});

test("the ribbon's wish starts a check, also when it came before the pane", async () => {
  const requests = createPaneRequests();
  requests.request(asked("check"));
  const verbs = fakeExcel(passing);
  renderPane({ verbs, requests });
  await waitFor(() => expect(verdict()).toBe("pass"));
  act(() => requests.request(asked("check")));
  await waitFor(() => expect(verbs.readSheet).toHaveBeenCalledTimes(2));
});

test("while the sheet is being read the pane says how far it is, and starts no second reading", async () => {
  const verbs = fakeExcel(passing);
  verbs.readSheet.mockImplementation((_, onProgress) => {
    onProgress?.(4000, 20000);
    return new Promise(() => undefined);
  });
  const { user } = renderPane({ verbs });
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
  expect(await screen.findByText("4,000 of 20,000 rows read")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
});

const settings = { id: "sheet-1", sheet: "Штат", row: 2, column: 1, cells: [["Small business", "yes"]] };
const dismissed = sheetOf([...HEADINGS, "Дата увольнения"], ["Асан", "Казахстан", 1, "01.02.2020"]);

test.each([
  ["holds only the employer's settings", fakeExcel(settings, settings), /Go to your staffing list/],
  ["has no filled cell", fakeExcel(sheetOf([null, ""])), /The sheet is empty/],
  ["has headings alone", fakeExcel(sheetOf(HEADINGS)), /Headings were found, but nobody/],
  ["has only people who left", fakeExcel(dismissed), /Headings were found, but nobody/],
])("a sheet that %s says why nobody is there and praises no rows", async (_, verbs, words) => {
  await renderChecked({ verbs });
  expect(verdict()).toBe("empty");
  expect(status()).toHaveTextContent(words);
  expect(screen.queryByText(/No remarks/)).not.toBeInTheDocument();
});

test("while exempt a shortage is told as not binding and in no alarming colour", async () => {
  await renderChecked({ verbs: fakeExcel(failing, [["Small business", "yes"]]) });
  const words = "Not binding while exempt; without the exemption 4 citizens would be missing";
  expect(screen.getByText(words).closest("section")).toHaveAttribute("data-quiet", "true");
  expect(screen.queryByText("4 citizens short")).not.toBeInTheDocument();
});

test.each([
  ["en", "on 01.02.2026"],
  ["ru", "на 01.02.2026"],
  ["kk", "01.02.2026 күніне"],
] as const)("the card names its day in %s", async (officeLanguage, words) => {
  const requests = createPaneRequests();
  requests.request(asked("check"));
  renderPane({ requests, officeLanguage });
  await waitFor(() => expect(status()).toHaveTextContent(words));
});

const ofTransferees = (transferees: number, category: number) =>
  sheetOf(
    [...HEADINGS, "Статус"],
    ...people(5, "Казахстан", category),
    ...people(9, "Казахстан", 1),
    ...people(transferees, "Германия", category).map((person) => [...person, "ВКП"]),
  );

test("transferees within a group have their own test below the groups, with what it would take", async () => {
  await renderChecked({ verbs: fakeExcel(ofTransferees(3, 2)) });
  expect(verdict()).toBe("pass");
  const section = (
    await screen.findByRole("heading", { level: 2, name: "Intra-corporate transferees" })
  ).closest("section");
  expect(section).toHaveTextContent("category 2transferees 3, citizens 5");
  expect(section).toHaveTextContent("at most 50% of the citizens of the category");
  expect(section).toHaveTextContent(
    "fails, citizens missing: 1 (as 50% of citizens and transferees together: passes)",
  );
  expect(section).toHaveTextContent(/changes no verdict/);
});

test("the reasons hold the arithmetic of the transferees and the rule of their own", async () => {
  const { user } = await renderChecked({ verbs: fakeExcel(ofTransferees(3, 2)) });
  await user.click(screen.getByRole("button", { name: "Why" }));
  expect(screen.getByText("100 × 3 = 300 > 250 = 50 × 5")).toBeInTheDocument();
  expect(screen.getByText("intra-corporate transferees, category 2")).toBeInTheDocument();
  expect(screen.getByText(/at most 50% of the citizens in their category/)).toBeInTheDocument();
});

test("transferred heads are told to be untested", async () => {
  await renderChecked({ verbs: fakeExcel(ofTransferees(2, 1)) });
  expect(await screen.findByText("outside categories 2 and 3, not tested: 2")).toBeInTheDocument();
});

test("where nobody is a transferee nothing speaks of them", async () => {
  const { user } = await renderChecked({ verbs: fakeExcel(failing) });
  await user.click(screen.getByRole("button", { name: "Why" }));
  expect(screen.queryByText(/transfer/i)).not.toBeInTheDocument();
});
