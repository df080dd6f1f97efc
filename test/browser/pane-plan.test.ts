import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { languages } from "../../src/i18n/language";
import { planPaneTexts } from "../../src/i18n/planpane";
import { speaker } from "../../src/i18n/speaker";
import { type Day, toIso } from "../../src/law/day";
import { kazakhstanDay } from "../../src/law/kazakhstan-day";
import type { CellValue } from "../../src/xlsx/workbook";
import { launchBrowser } from "../setup/browser";
import { openEverything, scrollsSideways, violations } from "./pane-faults";
import { openPane, type PaneSession } from "./pane-session";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser?.close());

jest.setTimeout(120_000);

/** Its dates are formulas that count from today, so that they always lie ahead. */
const sample = readFileSync("assets/samples/ending-permits.xlsx");

type Options = NonNullable<Parameters<typeof openPane>[2]>;

const months = 12;

/** The sample of ending permits, looked ahead on. */
async function lookedAhead(options: Options = {}): Promise<PaneSession> {
  const session = await openPane(browser, [["blank"]], options);
  await session.page.evaluate((bytes) => window.workbench?.open(bytes, "permits.xlsx"), [...sample]);
  await session.show("plan");
  const say = speaker(planPaneTexts, options.language ?? "en");
  await session.pane.getByRole("button", { name: say("look", { months }), exact: true }).click();
  await session.pane.locator('[data-outlook="fail"]').waitFor();
  return session;
}

const outlook = ({ pane }: PaneSession) => pane.getByRole("region", { name: "What is to come" });

const goes = (session: PaneSession, to: string) =>
  session.page.waitForFunction(async (cell) => (await window.workbench?.selection()) === cell, to);

test("the break day, its cause and the latest day to begin are read, and the cause leads to its cell", async () => {
  const session = await lookedAhead();
  const card = outlook(session);
  await card.getByRole("heading", { name: /^Categories 1–2 fail from \d\d\.\d\d\.\d{4}$/ }).waitFor();
  await card.getByText(/^Ахметжанов Ринат Сагатович, a citizen, is gone/).waitFor();
  await card.getByText(/^To file on/).waitFor();
  await card.getByText(/^search on the exchange, 16 days \(reported by secondary sources/).waitFor();
  await card.getByRole("button", { name: "Go to G8" }).click();
  await goes(session, "Персонал!G8");
  expect(session.trouble).toEqual([]);
  await session.page.close();
});

/** Six citizens and two foreigners in category 2; so many days from now one citizen leaves, and another day a second. */
function staff(): CellValue[][] {
  const today = kazakhstanDay(Date.now());
  const person = (name: string, citizenship: string, leaves: number | null) => [name, citizenship, 2, leaves];
  return [
    ["ФИО", "Гражданство", "Категория", "Дата увольнения"],
    person("Один", "РК", today + 60),
    person("Два", "РК", today + 90),
    ...["Три", "Четыре", "Пять", "Шесть"].map((name) => person(name, "РК", null)),
    ...["Семь", "Восемь"].map((name) => person(name, "КНР", null)),
  ];
}

test("citizens planned in the workbook move the break by themselves, side by side with the roster as it is", async () => {
  const hired = kazakhstanDay(Date.now()) + 10;
  const session = await openPane(browser, staff(), {
    others: {
      KZ_Plan: [
        ["Сценарий", "Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"],
        ["A", "нанять", 1, 3, "Казахстан", hired],
      ],
    },
  });
  const { pane, page, show, type, trouble } = session;
  await show("plan");
  await pane.getByRole("button", { name: "Look ahead 12 months" }).click();
  await pane.locator('[data-outlook="fail"]').waitFor();
  const table = pane.getByRole("table", { name: "Verdict by scenario and day" });
  const fails = table.getByRole("row", { name: /^Fails from/ }).getByRole("cell");
  // In the other group one more citizen changes nothing.
  const [asIs, planned] = await fails.allTextContents();
  expect(planned).toBe(asIs);
  await type("KZ_Plan!D2", "2");
  await fails.nth(1).getByText("no day").waitFor();
  await type("Staff!D2", "");
  await pane.locator('[data-outlook="pass"]').waitFor();
  await fails.first().getByText("no day").waitFor();
  expect(await violations(session)).toEqual([]);
  expect(trouble).toEqual([]);
  await page.close();
});

test("two hires are planned in the pane, the break goes away, and the scenario becomes rows of the staff list", async () => {
  const session = await openPane(browser, staff());
  const { pane, page, show, trouble } = session;
  await show("plan");
  await pane.getByRole("button", { name: "Look ahead 12 months" }).click();
  await pane.locator('[data-outlook="fail"]').waitFor();

  await pane.getByRole("button", { name: "Add to the plan" }).click();
  await pane.getByLabel("How many, or a name").fill("2");
  await pane.getByRole("combobox", { name: "Category" }).selectOption("2");
  await pane.getByLabel("Citizenship").fill("Kazakhstan");
  await pane.getByLabel("First working day").fill(toIso((kazakhstanDay(Date.now()) + 10) as Day));
  await pane.getByLabel("Scenario").fill("A");
  await pane.getByRole("button", { name: "Add", exact: true }).click();
  const fails = pane
    .getByRole("table", { name: "Verdict by scenario and day" })
    .getByRole("row", { name: /^Fails from/ })
    .getByRole("cell");
  await fails.nth(1).getByText("no day").waitFor();

  await pane.getByRole("button", { name: /^Write Scenario A into the staff list/ }).click();
  await pane.getByRole("button", { name: "Write into the list", exact: true }).click();
  await pane.locator('[data-outlook="pass"]').waitFor();
  const category = await page.evaluate(async () =>
    Promise.all(["Staff!C10", "Staff!C11"].map((cell) => window.workbench?.get(cell))),
  );
  expect(category.map((cell) => cell?.value)).toEqual([2, 2]);
  expect(await violations(session)).toEqual([]);
  expect(trouble).toEqual([]);
  await page.close();
});

test("the screen is worked by keyboard alone: arrow keys lead through the days, and the sheet follows", async () => {
  const session = await openPane(browser, [["blank"]]);
  const { page, pane, show } = session;
  await page.evaluate((bytes) => window.workbench?.open(bytes, "permits.xlsx"), [...sample]);
  await show("plan");
  await pane.getByRole("tab", { name: "Plan" }).focus();
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press("Tab");
      if (name.test((await focused(session)) ?? "")) return;
    }
    throw new Error(`The Tab key does not reach ${String(name)}.`);
  };
  await tabTo(/^Look ahead 12 months$/);
  await page.keyboard.press("Enter");
  await pane.locator('[data-outlook="fail"]').waitFor();
  await tabTo(/^Days on which something changes/);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await goes(session, "Персонал!I7");
  await page.keyboard.press("ArrowRight");
  await goes(session, "Персонал!G8");
  await tabTo(/^Go to G8$/);
  await page.close();
});

test.each(
  languages.flatMap((language) => (["light", "dark"] as const).map((theme) => [language, theme] as const)),
)("in %s and %s the screen has no faults of access and does not scroll sideways", async (language, theme) => {
  const session = await lookedAhead({ language, theme });
  await session.resize(320);
  expect(await scrollsSideways(session)).toBe(false);
  await openEverything(session);
  expect(await violations(session)).toEqual([]);
  const say = speaker(planPaneTexts, language);
  await session.pane.getByRole("switch", { name: say("course.as_table") }).click();
  await session.pane.getByRole("region", { name: say("table.region") }).waitFor();
  for (const width of [350, 320]) {
    await session.resize(width);
    expect([width, await scrollsSideways(session)]).toEqual([width, false]);
  }
  expect(session.trouble).toEqual([]);
  await session.page.close();
});

test.each(["light", "dark"] as const)(
  "in a %s contrast theme lines and bands keep their shapes",
  async (theme) => {
    const session = await lookedAhead({ theme, hasForcedColours: true });
    for (const picture of await session.pane.getByRole("img", { name: /share of citizens/ }).all()) {
      const drawn = await picture.locator("line, rect:not(defs rect)").evaluateAll((shapes) => {
        const seen = shapes.filter((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return [fill, stroke].some((colour) => colour !== "none" && colour !== "");
        });
        return [shapes.length > 0, seen.length === shapes.length];
      });
      expect(drawn).toEqual([true, true]);
    }
    expect(await violations(session)).toEqual([]);
    await session.page.close();
  },
);

/** The label of what has the keyboard's focus in the pane. */
const focused = ({ pane }: PaneSession) =>
  pane
    .locator("html")
    .evaluate(
      ({ ownerDocument: { activeElement } }) =>
        activeElement?.getAttribute("aria-label") ?? activeElement?.textContent,
    );
