import path from "node:path";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import { withMicrosoftsClient } from "../../src/build/microsofts-client";
import { filesIn, serve } from "../setup/static-server";
import { oneWorkbench, type Served, untilCell, untilCellIs } from "./one-workbench";
import { passing, unclear } from "./pane-rosters";
import { onePane } from "./pane-session";

/** The workbench with Microsoft's unmodified office.js between pane and grid, as Excel for Mac loads it. */
async function withClient(): Promise<Served> {
  const { origin, close } = await serve(withMicrosoftsClient(filesIn(path.resolve("dist"))));
  const workbench = `${origin}/`;
  return { workbench, addresses: [workbench], close };
}

const openPane = onePane(oneWorkbench(undefined, withClient));

test("the pane starts under Microsoft's client, a button of the ribbon checks, and the answer follows an edit", async () => {
  const { page, pane, frame, type } = await openPane(passing);
  const check = page.getByRole("button", { name: "Check sheet", exact: true });
  await pane.getByRole("button", { name: "Check this sheet" }).waitFor();
  expect(await frame().evaluate(async () => Office.onReady())).toMatchObject({
    host: "Excel",
    platform: "Mac",
  });
  await check.click();
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
  await type("B2", "Турция");
  await pane.locator('[role="status"][data-verdict="fail"]').waitFor();
  await type("B2", "Казахстан");
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
});

test("marks and a report are written through the client, and a finding leads to its cell", async () => {
  const { page, pane, check, value, selected } = await openPane(unclear);
  expect(await check()).toBe("undecided");
  await pane.getByRole("button", { name: "Go to B13" }).press("Enter");
  await selected("Staff!B13");
  await pane.getByRole("button", { name: "Mark in sheet" }).click();
  await pane.getByText(/3 cells were marked in the sheet/).waitFor();
  const rules = () =>
    page.evaluate(
      () =>
        window.workbenchBridge?.api.getActiveWorkbook()?.getActiveSheet().getConditionalFormattingRules()
          .length,
    );
  expect(await rules()).toBeGreaterThan(0);
  await pane.getByRole("button", { name: "Clear marks" }).click();
  await pane.getByText("The marks are gone.").waitFor();
  expect(await rules()).toBe(0);
  await page.getByRole("button", { name: "Report", exact: true }).click();
  await pane.getByText(/Written: sheet “Report”/).waitFor();
  expect(await value("Report!A1")).toMatch(/\S/);
});

test("formulas go through Microsoft's runtime: values, spills, dates, cards, errors and sentences in a spill", async () => {
  const { page, type } = await openPane(passing);
  await type("F1", "=KZ.QUOTA_OK(A1:C11)");
  await untilCell(page, "F1", true);
  await type("F2", "=F1.gap");
  await untilCell(page, "F2", 0);
  await type("G1", "=KZ.QUOTA(A1:C11)");
  await untilCell(page, "G2", "managers");
  await untilCell(page, "H2", 7);

  await type("E20", "17.08.2026");
  await type("E21", "32.13.2026");
  await type("F20", "=KZ.TEST_END(E20:E21)");
  await untilCellIs(page, "F20", ({ text }) => /^\d\d\.\d\d\.2026$/.test(text));
  await untilCellIs(
    page,
    "F21",
    ({ value, error }) => value === "#VALUE!" && /32\.13\.2026/.test(error ?? ""),
  );

  await type("F30", "=KZ.ROSTER_CHECK(A2:A3)");
  await untilCellIs(page, "F30", ({ value, error }) => value === "#VALUE!" && /column/.test(error ?? ""));
});

test("everything that the diagnosis asks of Excel is answered through the client", async () => {
  const { pane } = await openPane(passing);
  await pane.getByRole("button", { name: "Diagnostics" }).click();
  await pane.getByText("Everything worked.").waitFor();
  const report = await pane.getByRole("textbox", { name: "Report" }).inputValue();
  expect(report).toMatch(/host Excel, platform Mac/);
  expect(report).toMatch(/ {2}watchEdits ok/);
});
