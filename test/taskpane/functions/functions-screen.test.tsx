import { screen, within } from "@testing-library/react";
import path from "node:path";
import { formulaCards } from "../../../src/build/formula-cards";
import { readPages } from "../../../src/build/help/read-pages";
import { fakeExcel } from "../fake-excel";
import { renderChecked, renderPane } from "../render-pane";
import { passing } from "../roster";

const pages = readPages(path.resolve("docs/functions")) ?? [];

jest.mock("../../../src/taskpane/formulas/formulas", () => ({
  get formulas() {
    return formulaCards(pages);
  },
}));

async function openFunctions({ user }: Pick<ReturnType<typeof renderPane>, "user">) {
  await user.click(screen.getByRole("tab", { name: "Functions" }));
  await screen.findByRole("searchbox", { name: "Search formulas" });
}

const group = (name: string) => screen.getByRole("button", { name: new RegExp(`^${name}`) });

const formulaItem = (id: string) => screen.getByRole("button", { name: new RegExp(`KZ\\.${id}$`) });

test("every formula that has pages is listed, and a search narrows the list", async () => {
  const rendered = renderPane();
  await openFunctions(rendered);
  expect(screen.queryByRole("heading", { level: 3 })).not.toBeInTheDocument();
  for (const own of screen.getAllByRole("button", { expanded: false })) await rendered.user.click(own);
  const count = new Set(pages.map(({ id }) => id)).size;
  expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(count);
  await rendered.user.type(screen.getByRole("searchbox"), "quota_ok");
  expect(formulaItem("QUOTA_OK")).toBeInTheDocument();
  await rendered.user.clear(screen.getByRole("searchbox"));
  await rendered.user.type(screen.getByRole("searchbox"), "no such thing");
  expect(screen.getByText("No formula found")).toBeInTheDocument();
});

test("the groups are an overview, and a search opens those in which it finds something", async () => {
  const rendered = renderPane();
  await openFunctions(rendered);
  expect(group("The ratio in a staffing sheet")).toHaveTextContent(/6$/);
  expect(group("Vacancies and filing")).toHaveAttribute("aria-expanded", "false");
  await rendered.user.type(screen.getByRole("searchbox"), "post_by");
  expect(screen.getAllByRole("heading", { level: 2, name: /filing|staffing/ })).toHaveLength(1);
  expect(group("Vacancies and filing")).toHaveAttribute("aria-expanded", "true");
  expect(formulaItem("POST_BY")).toBeInTheDocument();
});

test("a formula says what it answers and leads to its page", async () => {
  const rendered = renderPane();
  await openFunctions(rendered);
  await rendered.user.click(group("Rules and calendar"));
  await rendered.user.click(formulaItem("MCI"));
  expect(screen.getByText("How many tenge is one index on that day?")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Help page" })).toHaveAttribute("href", "help/mci.html");
});

test("after a check the examples are over the list that was read, and go into the sheet or the clipboard", async () => {
  const verbs = fakeExcel(passing, [["Small business", "no"]]);
  const rendered = await renderChecked({ verbs });
  await openFunctions(rendered);
  await rendered.user.click(group("The ratio in a staffing sheet"));
  await rendered.user.click(formulaItem("QUOTA_OK"));
  const formula = "=KZ.QUOTA_OK('Штат'!B3:D13,TODAY(),KZ_Employer)";
  expect(screen.getByText(formula)).toBeInTheDocument();
  await rendered.user.click(screen.getByRole("button", { name: "Insert in the active cell" }));
  expect(verbs.insertFormula).toHaveBeenCalledWith(formula);
  expect(await screen.findByText("The formula stands in Staff!H2 now.")).toBeInTheDocument();
  await rendered.user.click(screen.getByRole("button", { name: "Copy" }));
  expect(await navigator.clipboard.readText()).toBe(formula);
  expect(await screen.findByText("Copied.")).toBeInTheDocument();
});

test.each([
  ["occupied", "Staff!H2 is not empty. Choose an empty cell and insert again."],
  ["protected", "The sheet is protected, so nothing was written to Staff!H2."],
] as const)("a cell that is %s keeps what it holds, and the pane says so", async (reason, words) => {
  const verbs = fakeExcel(passing);
  verbs.insertFormula.mockResolvedValue({ written: false, reason, address: "Staff!H2" });
  const rendered = await renderChecked({ verbs });
  await openFunctions(rendered);
  await rendered.user.click(group("The ratio in a staffing sheet"));
  await rendered.user.click(formulaItem("QUOTA_WHY"));
  await rendered.user.click(screen.getByRole("button", { name: "Insert in the active cell" }));
  expect(await screen.findByText(words)).toBeInTheDocument();
});

test("where the host forbids the clipboard the formula is copied by selecting it, or the pane says how", async () => {
  const rendered = renderPane();
  await openFunctions(rendered);
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
  await rendered.user.click(group("Rules and calendar"));
  await rendered.user.click(formulaItem("MCI"));
  const copy = within(document.body).getByRole("button", { name: "Copy" });
  document.execCommand = jest.fn(() => true);
  await rendered.user.click(copy);
  expect(await screen.findByText("Copied.")).toBeInTheDocument();
  document.execCommand = jest.fn(() => false);
  await rendered.user.click(copy);
  expect(await screen.findByText(/Select the text and press Ctrl\+C/)).toBeInTheDocument();
  expect(document.querySelector("textarea")).toBeNull();
});
