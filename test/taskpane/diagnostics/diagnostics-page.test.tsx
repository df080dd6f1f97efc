import { screen, waitFor } from "@testing-library/react";
import path from "node:path";
import { formulaTrials } from "../../../src/build/formula-trials";
import { readPages } from "../../../src/build/help/read-pages";
import { trialRows } from "../../../src/taskpane/screens/diagnostics/trial-sheet";
import { fakeExcel } from "../fake-excel";
import { renderPane } from "../render-pane";
import { passing } from "../roster";

const trials = formulaTrials(readPages(path.resolve("docs/functions")) ?? []);

jest.mock("../../../src/taskpane/screens/diagnostics/trials", () => ({
  get trials() {
    return trials;
  },
}));

/** The test sheet as it would stand if every formula answered as its page says. */
const answered = trialRows(trials).map((row) => [...row] as unknown[]);
let first = 0;
for (const { cells, expected } of trials) {
  (expected ?? ["a sentence"]).forEach((value, index) => {
    const row = answered[first + index];
    if (row) row[row.length - 1] = value;
  });
  first += Math.max(cells.length, expected?.length ?? 1) + 1;
}

function excelWith(sheet: unknown[][]) {
  const verbs = fakeExcel(passing);
  verbs.readSheet.mockImplementation((id) =>
    Promise.resolve(
      id === "sheet-7" ? { id: "sheet-7", sheet: "KZ test", row: 0, column: 0, cells: sheet } : passing,
    ),
  );
  return verbs;
}

async function openDiagnostics(verbs = excelWith(answered)) {
  const rendered = renderPane({ verbs });
  await rendered.user.click(screen.getByRole("button", { name: "Diagnostics" }));
  await waitFor(() => expect(screen.getByText(/Everything worked|did not work/)).toBeInTheDocument());
  return { ...rendered, verbs };
}

const report = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Report" }).value;

test("what Excel can and how long reading takes stands in the report, without names or contents", async () => {
  const { user } = await openDiagnostics();
  expect(screen.getByText("Everything worked.")).toBeInTheDocument();
  expect(report()).toContain("host Excel, platform PC, version 16.0.1");
  expect(report()).toContain("  ExcelApi 1.17");
  expect(report()).toMatch(/ {2}readSheet ok, \d+ ms, rows 1\d, columns \d/);
  expect(report()).toContain("Formulas: not tried");
  const words = passing.cells.flat().filter((cell): cell is string => typeof cell === "string");
  expect(words.length).toBeGreaterThan(0);
  for (const word of [...words, passing.sheet]) expect(report()).not.toContain(word);
  await user.click(screen.getByRole("button", { name: "Copy report" }));
  expect(await navigator.clipboard.readText()).toBe(report());
  expect(await screen.findByText("Copied.")).toBeInTheDocument();
});

test("nothing is written before somebody asks for it", async () => {
  const { verbs } = await openDiagnostics();
  expect(screen.getByText(/Excel forgets what could be undone/)).toBeInTheDocument();
  for (const verb of [verbs.onScratchSheet, verbs.fillSheet, verbs.markFindings, verbs.freezeFormulas])
    expect(verb).not.toHaveBeenCalled();
});

test("every formula is tried on a sheet of our own, and only there is anything written", async () => {
  const { user, verbs } = await openDiagnostics();
  verbs.findFormulas.mockResolvedValue([
    {
      sheetId: "sheet-1",
      sheet: "Staff",
      row: 0,
      column: 0,
      formula: "=KZ.MCI()",
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      text: "",
      obstacle: null,
      error: null,
    },
  ]);
  await user.click(screen.getByRole("button", { name: "Try the formulas on a new sheet" }));
  const count = String(trials.length);
  expect(await screen.findByText(`${count} of ${count} formulas answer as expected.`)).toBeInTheDocument();
  expect(report()).toContain(`Formulas: ${count} of ${count} as expected`);
  expect(verbs.markFindings.mock.calls.map(([sheetId]) => sheetId)).toEqual(["sheet-7"]);
  expect(verbs.clearMarks.mock.calls).toEqual([["sheet-7"]]);
  expect(verbs.freezeFormulas).toHaveBeenCalledWith([], null);
});

test("where no sheet can be added, or Excel stops, the page says so and the report gives a code", async () => {
  const { user, verbs } = await openDiagnostics();
  const start = screen.getByRole("button", { name: "Try the formulas on a new sheet" });
  verbs.onScratchSheet.mockResolvedValueOnce({ ran: false, reason: "protected" });
  await user.click(start);
  expect(await screen.findByText(/structure of the workbook is protected/)).toBeInTheDocument();
  expect(report()).toContain("Formulas: not tried, protected");
  verbs.onScratchSheet.mockRejectedValueOnce(
    Object.assign(new Error("Ivan Ivanov"), { code: "AccessDenied" }),
  );
  await user.click(start);
  expect(await screen.findByText(/If a sheet “KZ test” is still there, delete it/)).toBeInTheDocument();
  expect(report()).toContain("Formulas: not tried, AccessDenied");
  expect(report()).not.toContain("Ivan");
});

test("what does not work is named by its code, and the rest is tried all the same", async () => {
  const verbs = excelWith(answered);
  verbs.selection.mockRejectedValue(Object.assign(new Error("A1"), { code: "GeneralException" }));
  await openDiagnostics(verbs);
  expect(screen.getByText("1 did not work.")).toBeInTheDocument();
  expect(screen.getByText("What is selected (GeneralException)")).toBeInTheDocument();
  expect(report()).toMatch(/selection GeneralException, \d+ ms\n {2}findFormulas ok/);
});

test("the page opens at its heading, and Escape or Back lead to the link that opened it", async () => {
  const { user } = await openDiagnostics();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Diagnostics");
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  expect(screen.queryByRole("tabpanel")).not.toBeInTheDocument();
  await user.keyboard("{Escape}");
  expect(screen.getByRole("button", { name: "Diagnostics" })).toHaveFocus();
  expect(screen.getByRole("tab", { name: "Check" })).toHaveAttribute("aria-selected", "true");
  await user.click(screen.getByRole("button", { name: "Diagnostics" }));
  await user.click(await screen.findByRole("button", { name: "Back" }));
  expect(screen.getByRole("tabpanel", { name: "Check" })).toBeInTheDocument();
});

test("a tab leads from the diagnostics to its screen, also to the one that was in front before", async () => {
  const { user } = await openDiagnostics();
  await user.click(screen.getByRole("tab", { name: "Check" }));
  expect(screen.getByRole("tabpanel", { name: "Check" })).toBeInTheDocument();
  expect(screen.queryByRole("heading", { name: "Diagnostics" })).not.toBeInTheDocument();
});
