import type { Locator } from "playwright-core";
import { languages } from "../../src/i18n/language";
import { pane as paneTexts } from "../../src/i18n/pane";
import { planTexts } from "../../src/i18n/plan";
import { speaker } from "../../src/i18n/speaker";
import type { Cell } from "../../src/sheet/cell";
import { violations } from "./pane-faults";
import { people } from "./pane-rosters";
import { openPane } from "./open-pane";
import type { PaneSession } from "./pane-session";

/** An export of one trade without permit categories: 8 citizens of 10, so that ten more are needed. */
const raw: Cell[][] = [
  ["ФИО", "Гражданство", "Должность"],
  ...people(8, "Казахстан", "Электрогазосварщик"),
  ...people(2, "Турция", "Электрогазосварщик"),
];

/** How somebody presses what is on the screen: with the mouse, or by going there from one thing to the next. */
type Press = (what: Locator) => Promise<void>;

const STEPS = 120;

const withKeys =
  ({ page }: PaneSession): Press =>
  async (what) => {
    await what.waitFor();
    for (let step = 0; step < STEPS; step += 1) {
      if (await what.evaluate((element) => element === element.ownerDocument.activeElement))
        return page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
    }
    throw new Error(`There is no way by Tab to ${String(what)}.`);
  };

const withMouse: Press = (what) => what.click();

test.each(languages.map((language, index) => [language, index === 0 ? "keys alone" : "the mouse"] as const))(
  "in %s an export without categories leads over its positions and what to do to a plan that holds, with %s",
  async (language, means) => {
    const session = await openPane(raw, { language });
    const { pane, value } = session;
    const press = means === "keys alone" ? withKeys(session) : withMouse;
    const sayPlan = speaker(planTexts, language);
    const isWell = async () => expect(await violations(session)).toEqual([]);
    const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
    const check = button(speaker(paneTexts, language)("check"));
    await check.waitFor();
    if (means === "keys alone") await check.focus();

    await press(check);
    await pane.locator('[role="status"][data-verdict="undecided"]').waitFor();
    await isWell();

    await press(pane.locator("[data-position] button").first());
    await pane.locator('[role="status"][data-verdict="fail"]').waitFor();
    expect(await value("KZ_Categories!B2")).toBe(4);
    await isWell();

    // Ten citizens hired: the second way, behind a foreigner replaced.
    await press(pane.locator('button[aria-expanded="false"]', { hasText: /(^|\D)10(\D|$)/ }));
    await press(button(new RegExp(`^${sayPlan("ways.put")}: `)));
    const form = pane.getByRole("group", { name: sayPlan("ways.put"), exact: true });
    await press(form.getByRole("button", { name: sayPlan("ways.put"), exact: true }));
    await form.waitFor({ state: "detached" });
    expect(await value("KZ_Plan!C2")).toBe(10);
    await isWell();

    await press(button(sayPlan("today.ahead")));
    await press(button(sayPlan("look", { months: 12 })));
    await pane.locator('[data-outlook="fail"]').waitFor();
    const fails = pane.getByRole("table").getByRole("row", { name: sayPlan("scenarios.from") });
    await fails.getByRole("cell").nth(1).getByText(sayPlan("scenarios.never"), { exact: true }).waitFor();
    await isWell();
  },
);
