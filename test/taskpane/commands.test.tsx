import { act, screen, within } from "@testing-library/react";
import { createCommandQueue, type PaneCommand } from "../../src/taskpane/command-queue";
import { command } from "./command";
import { fakeExcel } from "./fake-excel";
import { renderPane, verdict } from "./render-pane";
import { passing, sheetOf } from "./roster";

/** Says whether the task of the template fails to load. */
let isBroken = false;

jest.mock("../../src/taskpane/template/template-task", () => {
  const actual = jest.requireActual<Record<string, unknown>>("../../src/taskpane/template/template-task");
  return {
    templateTask: (...of: unknown[]) => {
      if (isBroken) throw new Error("no such chunk");
      return (actual["templateTask"] as (...of: unknown[]) => unknown)(...of);
    },
  };
});

/** The pane, and the ribbon above it. */
function paneWithRibbon(verbs = fakeExcel(passing), officeLanguage: "en" | "ru" = "en") {
  const commands = createCommandQueue();
  const { user } = renderPane({ verbs, commands, officeLanguage });
  const choose = (command: PaneCommand) => act(() => commands.add(command));
  return { user, verbs, choose };
}

test("the template is inserted with one click on the ribbon, and what became of it is said", async () => {
  const { verbs, choose } = paneWithRibbon();
  choose(command("template"));
  choose(command("template"));
  expect(await screen.findByText(/Template inserted: sheet “Staff”/)).toBeInTheDocument();
  expect(verbs.insertTemplate).toHaveBeenCalledTimes(1);
  expect(verdict()).toBe("");
});

test("the report checks a sheet that was not checked, and is then written", async () => {
  const { verbs, choose } = paneWithRibbon();
  choose(command("report"));
  expect(await screen.findByText("Written: sheet “Report”.")).toBeInTheDocument();
  expect(verdict()).toBe("pass");
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
  expect(verbs.writeSheet.mock.calls[0]?.[0]).toMatchObject({ name: "Report" });
});

test("a second report of the same check reads nothing again, also in front of the first report", async () => {
  const { verbs, choose } = paneWithRibbon();
  choose(command("report"));
  await screen.findByText("Written: sheet “Report”.");
  choose(command("report", "sheet-9"));
  await screen.findByText("Written: sheet “Report”.");
  expect(verbs.writeSheet).toHaveBeenCalledTimes(2);
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
});

test("in front of another sheet the report is about that sheet", async () => {
  const { verbs, choose } = paneWithRibbon();
  choose(command("report"));
  await screen.findByText("Written: sheet “Report”.");
  verbs.readSheet.mockResolvedValue({ ...passing, id: "sheet-3", sheet: "Филиал" });
  choose(command("report", "sheet-3"));
  await screen.findByText("Written: sheet “Report”.");
  expect(verbs.readSheet).toHaveBeenCalledTimes(2);
});

test("where there is no verdict no report is written, and no later check writes one", async () => {
  const { verbs, choose } = paneWithRibbon(fakeExcel(sheetOf(["a", "b"], [1, 2])));
  choose(command("report"));
  expect(await screen.findByText(/No report was written/)).toBeInTheDocument();
  verbs.readSheet.mockResolvedValue(passing);
  choose(command("check"));
  await screen.findByText(/Passes/);
  expect(verbs.writeSheet).not.toHaveBeenCalled();
});

test("the message about a command goes away on request and leaves the keyboard in the pane", async () => {
  const { user, choose } = paneWithRibbon();
  choose(command("template"));
  await screen.findByText(/Template inserted/);
  await user.click(await screen.findByRole("button", { name: "Close the message" }));
  expect(screen.queryByText(/Template inserted/)).not.toBeInTheDocument();
  expect(screen.getByRole("tab", { name: "Check" })).toHaveFocus();
});

test("a protected workbook is told apart from a failure, in the language of the pane", async () => {
  const verbs = fakeExcel(passing);
  verbs.insertTemplate.mockResolvedValueOnce({ written: false, reason: "protected" });
  const { choose } = paneWithRibbon(verbs, "ru");
  choose(command("template"));
  expect(await screen.findByText(/Структура книги защищена/)).toBeInTheDocument();
  verbs.insertTemplate.mockRejectedValueOnce(new Error("busy"));
  choose(command("template"));
  expect(await screen.findByText(/принял лист не полностью/)).toBeInTheDocument();
});

test("who is counted in a row is shown after a check of its sheet", async () => {
  const { user, verbs, choose } = paneWithRibbon();
  choose(command("who"));
  const proof = await screen.findByRole("dialog");
  expect(await within(proof).findByText(/^Row 4, Работник 1: .*citizen/)).toBeInTheDocument();
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("where no row is selected, or there is no roster, that is said", async () => {
  const { verbs, choose } = paneWithRibbon();
  choose(command("who", null));
  expect(await screen.findByText(/Select a cell in the row of one person/)).toBeInTheDocument();
  verbs.readSheet.mockResolvedValue({ ...sheetOf(["a"], [1]), id: "sheet-4" });
  choose(command("who", "sheet-4"));
  expect(await screen.findByText(/Nobody can be shown for this row/)).toBeInTheDocument();
});

test("a command that fails keeps no later one waiting, and can be tried again", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const commands = createCommandQueue();
  const verbs = fakeExcel(passing);
  const { user } = renderPane({ verbs, commands });
  isBroken = true;
  act(() => commands.add(command("template")));
  expect(await screen.findByText("Something went wrong in the pane.")).toBeInTheDocument();
  isBroken = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText(/Template inserted/)).toBeInTheDocument();

  isBroken = true;
  act(() => commands.add(command("template")));
  await screen.findByText("Something went wrong in the pane.");
  act(() => commands.add(command("report")));
  expect(await screen.findByText(/Written: sheet/)).toBeInTheDocument();
  isBroken = false;
  silent.mockRestore();
});
