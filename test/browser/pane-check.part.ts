import type { Page } from "playwright-core";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import type {} from "@univerjs/sheets-table/facade";
import { violations } from "./pane-faults";
import { competing, passing, unclear } from "./pane-rosters";
import { openPane } from "./open-pane";

test("one click gives the verdict, and a finding leads to its cell in the sheet", async () => {
  const { pane, check, selected } = await openPane(unclear);
  expect(await pane.getByRole("status").getAttribute("data-verdict")).toBe("");
  expect(await check()).toBe("undecided");
  expect(await pane.getByRole("heading", { level: 1 }).innerText()).toMatch(/^Cannot tell.*2 rows/);
  const finding = pane.locator('li[data-code="citizenship_ambiguous"]');
  expect(await finding.getAttribute("data-cell")).toBe("B13");
  await finding.getByRole("button", { name: "Go to B13" }).press("Enter");
  await selected("Staff!B13");
});

test("another choice and another day are answered at once", async () => {
  const { pane, check } = await openPane(unclear);
  await check();
  const verdict = pane.getByRole("status");
  await pane.getByRole("radio", { name: "Yes" }).check();
  expect(await verdict.getAttribute("data-verdict")).not.toBe("exempt");
  await pane.getByLabel("As-of day").fill("2025-08-31");
  await pane.locator('[role="status"][data-verdict="exempt"]').waitFor();
  await pane.getByLabel("As-of day").fill("2022-08-31");
  await pane.locator('[role="status"][data-verdict="not_covered"]').waitFor();
});

test("marks colour the findings in the sheet, and clearing takes exactly them away", async () => {
  const { page, pane, check } = await openPane(unclear);
  await check();
  await pane.getByRole("button", { name: "Mark in sheet" }).click();
  await pane.getByText(/3 cells were marked in the sheet at \d\d:\d\d/).waitFor();
  expect(await markedCells(page)).toEqual(["A34", "B12", "B13"]);
  await pane.getByRole("button", { name: "Clear marks" }).click();
  await pane.getByText("The marks are gone.").waitFor();
  expect(await markedCells(page)).toEqual([]);
});

test("what is typed into the sheet is answered by itself, and undone again", async () => {
  const { pane, check, type } = await openPane(passing);
  expect(await check()).toBe("pass");
  await type("B2", "Турция");
  await pane.getByText(/, changed since$/).waitFor();
  await pane.locator('[role="status"][data-verdict="fail"]').waitFor();
  await pane.getByText(/, changed since$/).waitFor({ state: "detached" });
  await type("B2", "Казахстан");
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
});

test("an edit that calculated cells follow is answered too, and checking again still works", async () => {
  const { pane, check, type } = await openPane(passing);
  await type("B2", '=IF(E1=1,"Турция","Казахстан")');
  expect(await check()).toBe("pass");
  await type("E1", "1");
  await pane.locator('[role="status"][data-verdict="fail"]').waitFor();
  expect(await check()).toBe("fail");
});

test("a column chosen in the pane is written into the workbook, where formulas and the next pane find it", async () => {
  const { page, pane, check } = await openPane(competing);
  const verdictIs = (code: string) => pane.locator(`[role="status"][data-verdict="${code}"]`).waitFor();
  expect(await check()).toBe("unreadable");
  const asked = pane.getByLabel("Which column holds citizenship?");
  await asked.selectOption({ label: "Гражданство (по паспорту) (B)" });
  await verdictIs("pass");
  expect(await pane.getByText(/The workbook has changed/).count()).toBe(0);
  expect(await settingsTable(page)).toEqual([
    ["Setting", "Value"],
    ["Column: Citizenship", "Гражданство (по паспорту)"],
  ]);
  expect(await quotaOk(page)).toBe(true);

  await asked.selectOption({ label: "Гражданство (по анкете) (C)" });
  await verdictIs("fail");
  expect(await quotaOk(page)).toBe(false);

  await reloaded(page);
  await pane.locator('[role="status"][data-verdict=""]').waitFor({ state: "attached" });
  expect(await check()).toBe("fail");
  await pane.getByRole("button", { name: "Where it read" }).click();
  const chosen = pane.getByLabel("Citizenship", { exact: true });
  expect(await chosen.inputValue()).toBe("Гражданство (по анкете)");
  await chosen.selectOption({ label: "Automatic" });
  await verdictIs("unreadable");

  await asked.selectOption({ label: "Гражданство (по паспорту) (B)" });
  await verdictIs("pass");
  await page.evaluate(async () => {
    const bytes = await window.workbench?.save();
    if (bytes) await window.workbench?.open(bytes, "copy.xlsx");
  });
  expect(await check()).toBe("pass");
});

test("the ribbon's button checks the sheet", async () => {
  const { page, pane } = await openPane(passing);
  await pane.getByRole("button", { name: "Check this sheet" }).waitFor();
  await page.getByRole("button", { name: "Check sheet", exact: true }).click();
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
});

test("the language chosen in the pane outlives it", async () => {
  const { page, pane, check } = await openPane(passing);
  await check();
  await pane.getByLabel("Language").selectOption("Қазақша");
  // The texts of a language come when it is chosen.
  await pane.getByRole("heading", { level: 1, name: /Сақталған/ }).waitFor();
  await reloaded(page);
  await pane.getByRole("button", { name: "Парақты тексеру" }).waitFor();
  expect(await pane.locator("html").getAttribute("lang")).toBe("kk");
});

test("the other staffing lists of a workbook are offered, and the menu tells lists from other sheets", async () => {
  const others = { Atyrau: unclear, Notes: [["Call the exchange"]] };
  const session = await openPane(passing, { others });
  const { page, pane, check } = session;
  expect(await check()).toBe("pass");
  await pane.getByRole("heading", { name: "Other staffing lists in this workbook" }).waitFor();
  await pane.getByRole("button", { name: "Check something else" }).press("Enter");
  const lists = pane.getByRole("group", { name: "Staffing lists" });
  await lists.waitFor();
  expect(await lists.getByRole("menuitem").allInnerTexts()).toEqual(["Staff", "Atyrau"]);
  const sheets = pane.getByRole("group", { name: "Other sheets" });
  expect(await sheets.getByRole("menuitem").allInnerTexts()).toEqual(["Notes"]);
  expect(await violations(session)).toEqual([]);

  // The keyboard is on the first item as soon as the list is there.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await pane.locator('[role="status"][data-verdict="undecided"]').waitFor();
  await pane.getByRole("button", { name: "Staff", exact: true }).click();
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
});

test.each(["light", "dark"] as const)(
  "in a contrast theme with a %s ground bars, marks and icons can be seen",
  async (theme) => {
    const { pane, check } = await openPane(unclear, { theme, hasForcedColours: true });
    await check();
    const seen = await pane.locator("body").evaluate((body) => {
      body.style.backgroundColor = "Canvas";
      const ground = getComputedStyle(body).backgroundColor;
      const [bar] = body.querySelectorAll('[role="img"] > div');
      const parts = [...(bar?.children ?? [])].map((part) => {
        const { backgroundColor, backgroundImage, borderTopStyle, borderTopColor } = getComputedStyle(part);
        const isEdged = borderTopStyle === "solid" && borderTopColor !== ground;
        return backgroundColor !== ground
          ? "filled"
          : backgroundImage !== "none"
            ? "hatched"
            : isEdged
              ? "edged"
              : "lost";
      });
      const icons = [...body.querySelectorAll("svg")].filter(
        (icon) => getComputedStyle(icon).color === ground,
      );
      return { parts, icons: icons.length };
    });
    expect(seen).toEqual({ parts: ["filled", "hatched", "edged"], icons: 0 });
  },
);

test("by keyboard alone: from a number to its people, to a row in the sheet, and back to the number", async () => {
  const { page, pane, check, selected } = await openPane(unclear);
  await check();
  const number = pane.getByRole("button", { name: "2 unclear, categories 1–2" });
  await number.focus();
  await page.keyboard.press("Enter");
  const proof = pane.getByRole("dialog", { name: "Proof" });
  const row = proof.getByRole("button", { name: /^12 ?Асан/ });
  await row.waitFor();
  const isFocused = () => row.evaluate((button) => button.ownerDocument.activeElement === button);
  for (let step = 0; step < 10 && !(await isFocused()); step++) await page.keyboard.press("Tab");
  expect(await isFocused()).toBe(true);
  await page.keyboard.press("Enter");
  await selected("Staff!A12");
  await row.focus();
  await page.keyboard.press("Escape");
  await proof.waitFor({ state: "detached" });
  await page.waitForFunction(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Task pane"]');
    return frame?.contentDocument?.activeElement?.textContent === "2 unclear";
  });
});

test("arrows lead from row to row, and the numbers of the list are those of the bars", async () => {
  const { page, pane, check } = await openPane(unclear);
  await check();
  await pane.getByRole("button", { name: "20 citizens, categories 3–4" }).click();
  const rows = pane.getByRole("dialog").getByRole("listitem").getByRole("button");
  await rows.first().waitFor();
  expect(await rows.count()).toBe(20);
  await rows.first().focus();
  await page.keyboard.press("ArrowDown");
  const focused = await rows.nth(1).evaluate((row) => row.ownerDocument.activeElement === row);
  expect(focused).toBe(true);
});

test("after an edit that is followed the open proof tells the rows as they are now", async () => {
  const { pane, check, type } = await openPane(unclear);
  await check();
  await pane.getByRole("button", { name: "1 row without people" }).click();
  const proof = pane.getByRole("dialog");
  await proof.getByText("вакансия").waitFor();
  await type("B13", "Казахстан");
  await proof.getByRole("combobox").selectOption("managers.citizens");
  await proof.getByText("Берик").waitFor();
});

/** Closes the pane's page and opens it again, as for a user who comes back another day. */
async function reloaded(page: Page): Promise<void> {
  await page.locator('iframe[title="Task pane"]').evaluate(
    (frame: HTMLIFrameElement) =>
      new Promise<void>((resolve) => {
        frame.addEventListener("load", () => resolve(), { once: true });
        frame.contentWindow?.location.reload();
      }),
  );
}

/** Whether the ratio holds by the formula that is given the settings in the workbook. */
async function quotaOk(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    await window.workbench?.set("Staff!F1", "=KZ.QUOTA_OK(Staff!A1:D11,,KZ_Employer)");
    return (await window.workbench?.get("Staff!F1"))?.value;
  });
}

/** What stands in the table of the employer's settings. */
async function settingsTable(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const book = window.workbenchBridge?.api.getActiveWorkbook();
    const table = book?.getTableList().find(({ name }) => name === "KZ_Employer");
    const sheet = table && book?.getSheetBySheetId(table.subUnitId);
    if (!table || !sheet) return null;
    const { startRow, startColumn, endRow, endColumn } = table.range;
    return sheet
      .getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1)
      .getRawValues();
  });
}

/** The cells of the sheet in front that some conditional format covers. */
async function markedCells(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const rules =
      window.workbenchBridge?.api.getActiveWorkbook()?.getActiveSheet().getConditionalFormattingRules() ?? [];
    return rules
      .flatMap(({ ranges }) => ranges)
      .flatMap(({ startRow, endRow, startColumn }) =>
        Array.from(
          { length: endRow - startRow + 1 },
          (_, index) => `${String.fromCharCode(65 + startColumn)}${String(startRow + index + 1)}`,
        ),
      )
      .sort();
  });
}
