import { type Day, toIso } from "../../src/law/day";
import { kazakhstanDay } from "../../src/law/kazakhstan-day";
import type { Cell } from "../../src/sheet/cell";
import { scrollsSideways, violations } from "./pane-faults";
import { endingPermits, lookedAhead } from "./pane-samples";
import { openPane } from "./open-pane";
import type { PaneSession } from "./pane-session";

const outlook = ({ pane }: PaneSession) => pane.getByRole("region", { name: "What is to come" });

test("the break day, its cause and the latest day to begin are read, and the cause leads to its cell", async () => {
  const session = await lookedAhead(openPane);
  const card = outlook(session);
  await card.getByRole("heading", { name: /^Categories 1–2 fail from \d\d\.\d\d\.\d{4}$/ }).waitFor();
  await card.getByText(/^Ахметжанов Ринат Сагатович, a citizen, is gone/).waitFor();
  await card.getByText(/^What keeps it: .* at work by/).waitFor();
  await card.getByRole("button", { name: "Go to G8" }).click();
  await session.selected("Персонал!G8");
});

/** Six citizens and two foreigners in category 2; so many days from now one citizen leaves, and another day a second. */
function staff(): Cell[][] {
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
  const session = await openPane(staff(), {
    others: {
      KZ_Plan: [
        ["Сценарий", "Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"],
        ["A", "нанять", 1, 3, "Казахстан", hired],
      ],
    },
  });
  const { pane, show, type } = session;
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
});

test("two hires are planned in the pane, the break goes away, and the scenario becomes rows of the staff list", async () => {
  const session = await openPane(staff());
  const { pane, show, value } = session;
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
  expect([await value("Staff!C10"), await value("Staff!C11")]).toEqual([2, 2]);
  expect(await violations(session)).toEqual([]);
});

test("two hires and a way back are planned by keyboard, move the break, and come into the staff list", async () => {
  const session = await lookedAhead(openPane);
  const { page, pane, value } = session;
  const rows = pane.getByRole("region", { name: "What if" });
  const ways = pane.getByRole("region", { name: "Ways back" });
  const fails = pane
    .getByRole("table", { name: "Verdict by scenario and day" })
    .getByRole("row", { name: /^Fails from/ })
    .getByRole("cell");

  await rows.getByRole("button", { name: "Add to the plan" }).focus();
  await page.keyboard.press("Enter");
  const form = rows.getByRole("group", { name: "New row of the plan" });
  await form.getByLabel(/^How many/).fill("1001");
  await page.keyboard.press("Enter");
  await form.getByText("“1001” is not a number of people. Write a whole number from 1 to 1000.").waitFor();
  await form.getByLabel(/^How many/).fill("2");
  await form.getByLabel("Category").selectOption("2");
  await form.getByLabel("Citizenship").fill("Kazakhstan");
  await form.getByLabel("First working day").fill(toIso(kazakhstanDay(Date.now() + 14 * 86_400_000)));
  await form.getByLabel(/^Scenario/).fill("A");
  await page.keyboard.press("Enter");
  await rows.getByText("1 row added to KZ_Plan.").waitFor();
  await rows.getByText(/^Hire: 2 people · category 2 · Kazakhstan/).waitFor();
  expect(new Set(await fails.allTextContents()).size).toBe(2);

  await ways
    .getByRole("button", { name: /^Put into the plan: Hire 1 citizen/ })
    .last()
    .click();
  await ways.getByLabel(/^Into which scenario/).fill("A");
  await page.keyboard.press("Enter");
  await ways.getByText("1 row added to KZ_Plan.").waitFor();
  await rows.getByText(/^Hire: 1 person/).waitFor();

  await rows.getByRole("button", { name: "Write Scenario A into the staff list…" }).focus();
  await page.keyboard.press("Enter");
  await rows.getByText("3 people added under row 33").waitFor();
  await session.resize(320);
  expect(await scrollsSideways(session)).toBe(false);
  expect(await violations(session)).toEqual([]);
  await page.keyboard.press("Enter");
  await rows.getByText("2 rows of the plan are in the staff list now.").waitFor();
  expect(await value("Персонал!B34")).toBe("Новый работник 1 (план)");
  expect(await value("Персонал!C36")).toBe("Казахстан");
  expect(await value("Персонал!A36")).toBe(33);
  expect(await value("KZ_Plan!G2")).toBe(kazakhstanDay(Date.now()));
  await rows.getByText("2 rows are in the staff list already").waitFor();
  await pane.locator('[data-outlook="fail"]').waitFor({ state: "detached" });
});

test("the screen is worked by keyboard alone: arrow keys lead through the days, and the sheet follows", async () => {
  const session = await openPane(endingPermits);
  const { page, pane, show } = session;
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
  await session.selected("Персонал!I7");
  await page.keyboard.press("ArrowRight");
  await session.selected("Персонал!G8");
  await tabTo(/^Go to G8$/);
});

test("in contrast themes lines and bands keep their shapes", async () => {
  const session = await lookedAhead(openPane);
  for (const theme of ["light", "dark"] as const) {
    await session.wear({ theme, hasForcedColours: true });
    await session.settled();
    for (const picture of await session.pane.getByRole("img", { name: /share of citizens/ }).all()) {
      const drawn = await picture.locator("line, rect:not(defs rect)").evaluateAll((shapes) => {
        const seen = shapes.filter((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return [fill, stroke].some((colour) => colour !== "none" && colour !== "");
        });
        return [shapes.length > 0, seen.length === shapes.length];
      });
      expect([theme, ...drawn]).toEqual([theme, true, true]);
    }
  }
});

/** The label of what has the keyboard's focus in the pane. */
const focused = ({ pane }: PaneSession) =>
  pane
    .locator("html")
    .evaluate(
      ({ ownerDocument: { activeElement } }) =>
        activeElement?.getAttribute("aria-label") ?? activeElement?.textContent,
    );
