import { answers } from "../../src/i18n/answers";
import { functionsTexts } from "../../src/i18n/functions";
import { findingsTexts } from "../../src/i18n/findings";
import type { Language } from "../../src/i18n/language";
import { pane as paneTexts } from "../../src/i18n/pane";
import { planTexts } from "../../src/i18n/plan";
import { checkTexts } from "../../src/i18n/check";
import { speaker } from "../../src/i18n/speaker";
import { vacancyTexts } from "../../src/i18n/vacancies";
import type { ScreenId } from "../../src/taskpane/parts/screen-props";
import { openEverything } from "./pane-faults";
import { competing, raw, unclear } from "./pane-rosters";
import { checkedVacancies, lookedAhead } from "./pane-samples";
import type { onePane, Options, PaneSession } from "./pane-session";

/** Something the pane can show. */
export type View = {
  readonly name: string;
  /** Whether it is reached from within the view before it, whose forms and drawers stay open. */
  readonly isWithin?: boolean;
  /** What of it no other view shows, as a selector; all of it where nothing is said, and nothing of it where null. */
  readonly part?: string | null;
  readonly open: (session: PaneSession, language: Language) => Promise<void>;
};

/** A workbook, and what the pane shows of it one after the other; the first view is what it opens with. */
export type Walk = {
  readonly of: string;
  readonly open: (openPane: ReturnType<typeof onePane>, options: Options) => Promise<PaneSession>;
  readonly views: readonly View[];
};

/** The room that the menu of Excel takes at the right edge of the tabs. */
const CORNER = 34;

const press = ({ pane }: PaneSession, name: string) =>
  pane.getByRole("button", { name, exact: true }).first().click();

/** Which screen is in front is told by its tab, or by the button of the menu where its tab found no room. */
function screen(id: ScreenId): View {
  return {
    name: id,
    open: async (session, language) => {
      await session.show(id);
      const name = speaker(paneTexts, language)(`screen.${id}`);
      const chosen = session.pane
        .locator('[role="tab"][aria-selected="true"]:visible, button[aria-current="page"]')
        .first();
      const said = await chosen.evaluate((each) => each.getAttribute("aria-label") ?? each.textContent);
      expect(said).toContain(name);
      const room = await chosen.evaluate(
        (tab) => document.documentElement.clientWidth - tab.getBoundingClientRect().right,
      );
      expect(room).toBeGreaterThanOrEqual(CORNER);
      await openEverything(session);
    },
  };
}

function proof(tab: "people" | "arithmetic" | "law"): View {
  return {
    name: `proof, ${tab}`,
    // The first tab shows also what a drawer does to the pane under it.
    ...(tab === "people" ? {} : { isWithin: true, part: '[role="dialog"]' }),
    open: async ({ pane, show }, language) => {
      const say = speaker(checkTexts, language);
      const drawer = pane.getByRole("dialog", { name: say("title") });
      if (tab === "people") {
        await show("check");
        await pane.getByRole("button", { name: say("whole"), exact: true }).click();
        await drawer.getByRole("listitem").first().waitFor();
      }
      await drawer.getByRole("tab", { name: say(`tab.${tab}`) }).click();
    },
  };
}

/** Days drawn as a picture, first with what is closed, and then told as a table. */
function days(name: string, region: (language: Language) => string): View[] {
  return [
    { name, isWithin: true, part: null, open: ({ settled }) => settled() },
    { name: `${name}, everything open`, isWithin: true, open: openEverything },
    {
      name: `${name}, days as a table`,
      isWithin: true,
      part: '[role="tabpanel"] [role="region"][tabindex="0"]',
      open: async ({ pane }, language) => {
        await pane.getByRole("tabpanel").getByRole("switch").click();
        await pane.getByRole("region", { name: region(language) }).waitFor();
      },
    },
  ];
}

/** What stands behind the formula in a cell. */
function explained(name: string, cell: string, formula: string, shows: (language: Language) => string): View {
  return {
    name,
    open: async (session, language) => {
      const { page, pane } = session;
      await session.type(`Staff!${cell}`, formula);
      await page.evaluate((address) => {
        const book = globalThis.workbenchBridge?.api.getActiveWorkbook();
        book?.getSheetByName("Staff")?.getRange(address).activate();
      }, cell);
      await session.show("functions");
      const say = speaker(functionsTexts, language);
      await press(session, say("explained.open"));
      const drawer = pane.getByRole("dialog", { name: say("explained.title", { cell }) });
      await drawer.getByText(shows(language)).first().waitFor();
    },
  };
}

/** Everything the pane can show of a staffing list. */
const staffingList: Walk = {
  of: "a staffing list",
  open: (openPane, options) => openPane(unclear, options),
  views: [
    { name: "first run", isWithin: true, open: ({ settled }) => settled() },
    {
      name: "check",
      open: async (session) => {
        await session.check();
        await openEverything(session);
      },
    },
    {
      name: "a fix before it is written",
      part: "[data-inline-form]",
      open: (session, language) => {
        const value = speaker(answers, language)("quoted", { text: "Казахстан" });
        return press(session, speaker(findingsTexts, language)("fix.label", { cell: "B13", value }));
      },
    },
    {
      name: "a reason to ignore",
      part: "[data-inline-form]",
      open: (session, language) =>
        press(session, speaker(findingsTexts, language)("ignore.label", { cell: "B12" })),
    },
    proof("people"),
    proof("arithmetic"),
    proof("law"),
    screen("vacancies"),
    screen("plan"),
    screen("rules"),
    screen("employer"),
    screen("functions"),
    {
      name: "nothing to freeze",
      isWithin: true,
      open: async (session, language) => {
        const say = speaker(functionsTexts, language);
        await press(session, say("freeze.title"));
        await session.pane.getByText(say("freeze.none"), { exact: true }).waitFor();
      },
    },
    {
      name: "diagnostics",
      open: async (session, language) => {
        await press(session, speaker(paneTexts, language)("diagnostics"));
        await session.pane
          .getByText(speaker(functionsTexts, language)("diagnostics.reading.done", { failed: 0 }))
          .waitFor();
      },
    },
    {
      name: "formulas tried",
      isWithin: true,
      open: async (session, language) => {
        const say = speaker(functionsTexts, language);
        await press(session, say("diagnostics.formulas.try"));
        await session.pane.getByText(say("diagnostics.step.freezeFormulas")).last().waitFor();
      },
    },
    {
      name: "formulas to freeze",
      open: async (session, language) => {
        await session.type("Staff!F1", "=KZ.QUOTA_ROOM(A3:C34,1,DATE(2025,11,5))+1");
        await session.type("Staff!F3", "=KZ.QUOTA(A3:C34,DATE(2025,11,5))");
        await session.type("Staff!F9", "=KZ.MCI(DATE(2022,12,31))");
        await session.show("functions");
        await press(session, speaker(functionsTexts, language)("freeze.title"));
        await session.pane.getByText("=KZ.MCI(DATE(2022,12,31))").waitFor();
        await openEverything(session);
      },
    },
    explained("a formula explained", "F1", "=IF(KZ.QUOTA_OK(A3:C34,DATE(2025,11,5)),1,2)", (language) =>
      speaker(functionsTexts, language)("explained.asked"),
    ),
    explained("a formula to mend", "F9", "=KZ.QUOTA_OK(A4:B34,TRUE)", (language) =>
      speaker(functionsTexts, language)("explained.fix.write", { cell: "F9" }),
    ),
  ],
};

/** Two columns may each be the one of citizenship, and the user is asked. */
const openQuestion: Walk = {
  of: "a list with an open question",
  open: (openPane, options) => openPane(competing, options),
  views: [
    {
      name: "the question for a column",
      open: async ({ check, pane }) => {
        await check();
        await pane.getByRole("combobox").nth(1).waitFor();
      },
    },
    {
      name: "the answer by the column chosen",
      open: async (session) => {
        await session.pane.getByRole("combobox").first().selectOption({ index: 2 });
        await session.pane.locator('[role="status"][data-verdict="pass"]').waitFor();
        await openEverything(session);
        const choices = session.pane.getByRole("group").getByRole("combobox");
        expect(await choices.count()).toBe(16);
        const room = await choices.evaluateAll((boxes) =>
          boxes.map((box) => document.documentElement.clientWidth - box.getBoundingClientRect().right),
        );
        expect(Math.min(...room)).toBeGreaterThanOrEqual(16);
      },
    },
  ],
};

/** What a list without permit categories asks, and its table once something is answered. */
const positions: Walk = {
  of: "a list of positions without categories",
  open: (openPane, options) => openPane(raw, options),
  views: [
    {
      name: "positions to decide",
      open: async (session) => {
        await session.check();
        await session.pane.locator("[data-position]").first().waitFor();
        await openEverything(session);
      },
    },
    {
      name: "a position decided",
      part: "section:has([data-position])",
      open: async ({ pane, value }) => {
        await pane.locator("[data-position] button").first().click();
        // Findings name the table before there is one; what became of the answer is said in the card.
        const said = pane.locator("section:has([data-position]) [aria-live]");
        await said.filter({ hasText: "KZ_Categories" }).waitFor();
        expect(await value("KZ_Categories!B2")).toBe(3);
      },
    },
  ],
};

const tableRegion = (caption: string, language: Language) =>
  speaker(paneTexts, language)("table.region", { caption });

const vacancies: Walk = {
  of: "a list of vacancies",
  open: checkedVacancies,
  views: days("vacancies", (language) =>
    tableRegion(speaker(vacancyTexts, language)("table.caption"), language),
  ),
};

const lookAhead: Walk = {
  of: "what is to come",
  open: lookedAhead,
  views: days("plan", (language) => tableRegion(speaker(planTexts, language)("table.caption"), language)),
};

export const walks = [staffingList, openQuestion, positions, vacancies, lookAhead];
