import { origin } from "../setup/browser";
import { until, untilCell } from "./one-workbench";
import { passing, unclear } from "./pane-rosters";
import { openPane } from "./open-pane";
import type { PaneSession } from "./pane-session";

/** 15 citizens and 10 foreigners in one group: exempt as a small business until a day, and short since. */
const many = [
  ["ФИО", "Гражданство", "Категория"],
  ...Array.from({ length: 25 }, (_, index) => [
    `Работник ${String(index + 1)}`,
    index < 15 ? "Казахстан" : "Турция",
    1,
  ]),
];

test("the menu of screens lies over the pane and leaves it in view, and Escape closes it", async () => {
  const { page, pane, resize } = await openPane(unclear, { language: "ru" });
  await resize(320);
  const more = pane.getByRole("button", { name: "Другие экраны" });
  await more.press("Enter");
  await pane.getByRole("menuitem", { name: "Работодатель" }).waitFor();
  const isCovered = await pane.getByRole("heading", { level: 1 }).evaluate((heading) => {
    const { left, bottom } = heading.getBoundingClientRect();
    return !heading.contains(heading.ownerDocument.elementFromPoint(left + 2, bottom - 4));
  });
  expect(isCovered).toBe(false);
  await page.keyboard.press("Escape");
  await pane.getByRole("menu").waitFor({ state: "detached" });
  expect(await more.evaluate((button) => button.ownerDocument.activeElement === button)).toBe(true);
});

test("the tabs are one stop of the Tab key, and arrows lead from one to the next", async () => {
  const { page, pane } = await openPane(unclear);
  const tab = (name: string) => pane.getByRole("tab", { name, exact: true });
  await tab("Check").focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1, name: "Rules" }).waitFor();
  expect(await tab("Rules").evaluate((element) => element.ownerDocument.activeElement === element)).toBe(
    true,
  );
  await page.keyboard.press("Tab");
  expect(await tab("Rules").evaluate((element) => element.ownerDocument.activeElement?.role)).not.toBe("tab");
  await page.keyboard.press("Shift+Tab");
  expect(await tab("Rules").evaluate((element) => element.ownerDocument.activeElement === element)).toBe(
    true,
  );
});

test("the tabs keep their places, and the menu of screens is marked while one of its own is in front", async () => {
  const { page, pane, show, resize } = await openPane(unclear, { language: "ru" });
  await resize(350);
  const tabs = () => pane.getByRole("tab").filter({ visible: true }).allInnerTexts();
  const before = await tabs();
  await show("employer");
  expect(await tabs()).toEqual(before);
  const more = pane.getByRole("button", { name: "Другие экраны: Работодатель" });
  expect(await more.getAttribute("aria-current")).toBe("page");
  // The tabs are still a stop of the Tab key, though the chosen one is not among them.
  await more.focus();
  await page.keyboard.press("Shift+Tab");
  expect(await more.evaluate(({ ownerDocument }) => ownerDocument.activeElement?.role)).toBe("tab");
});

test("at 320 points what was checked and what is left stand on a line of their own, without a broken word", async () => {
  const { pane, check, resize } = await openPane(unclear, { language: "ru" });
  await resize(320);
  await check();
  const lines = await pane.getByText(/осталось \d/).evaluate((note) => {
    const words = note.ownerDocument.createRange();
    words.selectNodeContents(note);
    return new Set(Array.from(words.getClientRects(), ({ top }) => Math.round(top))).size;
  });
  expect(lines).toBe(1);
});

test("another screen begins at its top, and the answer to a press of the button comes into view", async () => {
  const { pane, frame, check, show, settled } = await openPane(unclear);
  const scrolled = () => frame().evaluate(() => document.documentElement.scrollTop);
  const scrollDown = () => frame().evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await check();
  // The answer is drawn part by part, and comes into view with the first.
  await settled();
  await scrollDown();
  expect(await scrolled()).toBeGreaterThan(0);
  await show("rules");
  expect(await scrolled()).toBe(0);
  await show("check");
  await scrollDown();
  const button = pane.getByRole("button", { name: "Check this sheet", exact: true });
  await button.click();
  await frame().waitForFunction(() => document.documentElement.scrollTop === 0);
  expect(await button.evaluate((element) => element.ownerDocument.activeElement === element)).toBe(true);
});

test("a list chosen by its name is checked from its beginning, and comes to the front", async () => {
  const { page, pane, frame, check } = await openPane(unclear, { others: { Branch: passing } });
  await check();
  const other = pane.getByRole("button", { name: "Branch", exact: true });
  await other.click();
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
  await until(page, async () => (await page.evaluate(() => window.workbench?.selection())) === "Branch!A1");
  expect(await frame().evaluate(() => document.documentElement.scrollTop)).toBe(0);
});

test("days are written as in Kazakhstan, whatever the language of the browser", async () => {
  const { pane, check } = await openPane(unclear, { language: "kk" });
  await check();
  const day = pane.getByRole("textbox", { name: "Қай күнге" });
  expect(await day.inputValue()).toMatch(/^\d\d\.\d\d\.\d{4}$/);
  await day.fill("1.2.26");
  await day.press("Enter");
  expect(await day.inputValue()).toBe("01.02.2026");
  await pane.getByRole("status").getByText("01.02.2026").waitFor();
});

test("what the form states is written into the workbook and answers the check anew", async () => {
  const { page, pane, check, show, value } = await openPane(many);
  expect(await check()).toBe("fail");
  await show("employer");
  const form = pane.getByRole("tabpanel");
  await form.getByRole("radio", { name: "Compute" }).check();
  await form.getByLabel("Average annual headcount").fill("12");
  await form.getByLabel("Average annual income").fill("50 000 000");
  await form.getByLabel("Average annual income").press("Enter");
  await form.getByText("By these figures: micro business").waitFor();
  await form.getByText("These facts stand in the table KZ_Employer").waitFor();
  await form.getByRole("button", { name: "Points that touch nobody on the checked list" }).click();
  await form
    .getByLabel("Kandas who are not yet citizens")
    .selectOption({ label: "count as Kazakhstani staff" });
  await untilCell(page, "KZ_Employer!B5", "as Kazakhstani staff");
  const rows = [2, 3, 4].map((row) => value(`KZ_Employer!B${String(row)}`));
  expect(await Promise.all(rows)).toEqual(["compute", "12", "50000000"]);
  await show("check");
  await pane
    .getByText(/the exemption holds with no more than|small-business exemption does not hold/i)
    .first()
    .waitFor();
});

test("what a person types in the table is read by the form", async () => {
  const { pane, show, type } = await openPane(many);
  await show("employer");
  const form = pane.getByRole("tabpanel");
  await form.getByRole("radio", { name: "Compute" }).check();
  await form.getByText("These facts stand in the table KZ_Employer").waitFor();
  await type("KZ_Employer!B2", "нет");
  await pane.locator('input[type="radio"][value="no"]:checked').first().waitFor();
});

test("the same roster on two days stands side by side, and the day that made the difference is named", async () => {
  const { pane, check, show } = await openPane(many);
  await pane.getByRole("radio", { name: "Yes" }).check();
  expect(await check()).toBe("fail");
  await show("rules");
  await pane.getByText("On 01.09.2025 this roster lost its exemption.").waitFor();
  expect(
    await pane
      .locator("[data-day-verdict]")
      .evaluateAll((cards) => cards.map((card) => card.dataset["dayVerdict"])),
  ).toEqual(["exempt", "fail"]);
  await pane.getByLabel("Other day").fill("2023-06-30");
  await pane.getByText("On 01.09.2025 this roster lost its exemption.").waitFor();
});

test("a formula over the open list goes into the active cell and answers as the pane does", async () => {
  const { page, pane, check, show } = await openPane(many);
  expect(await check()).toBe("fail");
  await show("functions");
  await pane.getByRole("searchbox", { name: "Search formulas" }).fill("quota_ok");
  await pane.getByRole("button", { name: /KZ\.QUOTA_OK$/ }).click();
  await pane.getByText("=KZ.QUOTA_OK(Staff!A1:C26,TODAY())").waitFor();
  const help = await pane.getByRole("link", { name: "Help page" }).getAttribute("href");
  expect((await page.request.get(`${origin()}/${help ?? ""}`)).status()).toBe(200);
  await pane.getByRole("button", { name: "Insert in the active cell" }).click();
  await pane.getByText(/Staff!A1 lies within the cells the formula reads/).waitFor();
  await page.evaluate(() => {
    window.workbenchBridge?.api.getActiveWorkbook()?.getActiveSheet().getRange("F1").activate();
  });
  await pane.getByRole("button", { name: "Insert in the active cell" }).click();
  await pane.getByText(/The formula stands in .*F1 now/).waitFor();
  await untilCell(page, "Staff!F1", false);
});

/** The roster stands in A1:C11; one formula answers with a number, one spills, one has no answer. */
async function withFormulas(session: PaneSession): Promise<void> {
  await session.type("Staff!F1", "=KZ.QUOTA_ROOM(A1:C11,1,DATE(2025,11,5))+1");
  await session.type("Staff!F3", "=KZ.QUOTA(A1:C11,DATE(2025,11,5))");
  await session.type("Staff!F8", "=KZ.MCI(DATE(2022,12,31))");
}

test("formulas become their values after a preview, what they spill too, and one without an answer stays", async () => {
  const session = await openPane(passing);
  const { page, pane, show } = session;
  await withFormulas(session);
  await show("functions");
  await pane.getByRole("button", { name: "Freeze answers" }).click();
  await pane.getByText("3 formulas on 1 sheet").waitFor();
  await pane.getByRole("button", { name: "Can be frozen: 2" }).click();
  await pane.getByText("fills 30 cells").waitFor();
  await pane.getByRole("button", { name: "Freeze 2 formulas" }).click();
  await pane.getByText("2 formulas were replaced by their values.").waitFor();
  await pane.getByText("1 formula on 1 sheet").waitFor();
  expect(await session.value("Staff!F1")).toBe(1);
  expect([await session.value("Staff!F4"), await session.value("Staff!G4")]).toEqual(["managers", 7]);

  // Values no longer follow the list.
  await session.type("Staff!B2", "Турция");
  await untilCell(page, "Staff!B2", "Турция");
  expect(await session.value("Staff!G4")).toBe(7);
});

test("the way to a formula leads into the sheet", async () => {
  const session = await openPane(passing);
  await withFormulas(session);
  await session.show("functions");
  await session.pane.getByRole("button", { name: "Freeze answers" }).click();
  await session.pane.getByRole("button", { name: "Go to Staff!F8" }).click();
  await session.selected("Staff!F8");
});

test("everything works by keyboard, and Escape leads back to where one was", async () => {
  const { page, pane, show } = await openPane(passing);
  await show("functions");
  const open = pane.getByRole("button", { name: "Freeze answers" });
  await open.press("Enter");
  await pane.getByText(/No formula of this add-in was found/).waitFor();
  const heading = pane.getByRole("heading", { level: 1, name: "Freeze answers" });
  expect(await heading.evaluate((own) => own.ownerDocument.activeElement === own)).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const again = pane.getByRole("button", { name: "Look again" });
  expect(await again.evaluate((own) => own.ownerDocument.activeElement === own)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await open.evaluate((own) => own.ownerDocument.activeElement === own)).toBe(true);
});

test("every formula answers as its help page says, and the workbook is afterwards as it was", async () => {
  const { page, pane } = await openPane(passing);
  await pane.getByRole("button", { name: "Diagnostics" }).click();
  await pane.getByText("Everything worked.").waitFor();
  const sheets = () =>
    page.evaluate(() =>
      window.workbenchBridge?.api
        .getActiveWorkbook()
        ?.getSheets()
        .map((sheet) => sheet.getSheetName()),
    );
  expect(await sheets()).toEqual(["Staff"]);
  await pane.getByRole("button", { name: "Try the formulas on a new sheet" }).click();
  await pane.getByText(/of \d+ formulas answer as expected/).waitFor();
  const report = await pane.getByRole("textbox", { name: "Report" }).inputValue();
  const [, right, all] = /Formulas: (\d+) of (\d+) as expected/.exec(report) ?? [];
  expect(Number(all)).toBeGreaterThan(20);
  expect(report.match(/^ {2}[A-Z_]{3,} (?!ok$).*/gm)).toBeNull();
  expect(right).toBe(all);
  expect(report).toMatch(/freezeFormulas ok, \d+ ms, frozen \d+, changed 0, kept 0/);
  expect(report).toMatch(/version workbench/);
  for (const secret of ["Staff", "staff.xlsx", "Работник", "Казахстан", "Гражданство"])
    expect(report).not.toContain(secret);
  expect(await sheets()).toEqual(["Staff"]);
});

test("the page is reached and left by keyboard, and what stood in the pane stands there again", async () => {
  const { page, pane, show } = await openPane(passing);
  await show("rules");
  const link = pane.getByRole("button", { name: "Diagnostics" });
  await link.press("Enter");
  const heading = pane.getByRole("heading", { level: 1, name: "Diagnostics" });
  await heading.waitFor();
  expect(await heading.evaluate((own) => own.ownerDocument.activeElement === own)).toBe(true);
  await page.keyboard.press("Tab");
  const start = pane.getByRole("button", { name: "Try the formulas on a new sheet" });
  expect(await start.evaluate((own) => own.ownerDocument.activeElement === own)).toBe(true);
  await page.keyboard.press("Escape");
  await pane.getByRole("tabpanel", { name: "Rules" }).waitFor();
  expect(await link.evaluate((own) => own.ownerDocument.activeElement === own)).toBe(true);
});
