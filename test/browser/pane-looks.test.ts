import type { Browser } from "playwright-core";
import { answers } from "../../src/i18n/answers";
import { findingsTexts } from "../../src/i18n/findings";
import { freezeTexts } from "../../src/i18n/freeze";
import { type Language, languages } from "../../src/i18n/language";
import { pane as paneTexts } from "../../src/i18n/pane";
import { proofTexts } from "../../src/i18n/proof";
import { speaker } from "../../src/i18n/speaker";
import { launchBrowser } from "../setup/browser";
import { openEverything, scrollsSideways, violations } from "./pane-faults";
import { cutTexts, inTheCorner, settled, whileStretched } from "./pane-layout";
import { unclear } from "./pane-rosters";
import { openPane, type PaneSession } from "./pane-session";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser?.close());

jest.setTimeout(180_000);

/** What a theme can break; names and roles are the same in every theme. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

type View = {
  readonly name: string;
  readonly open: (session: PaneSession, language: Language) => Promise<void>;
};

const press = ({ pane }: PaneSession, name: string) =>
  pane.getByRole("button", { name, exact: true }).first().click();

const screen = (id: Parameters<PaneSession["show"]>[0]): View => ({
  name: id,
  open: async (session) => {
    await session.show(id);
    await openEverything(session);
  },
});

const proof = (tab: "people" | "arithmetic" | "law"): View => ({
  name: `proof, ${tab}`,
  open: async (session, language) => {
    const say = speaker(proofTexts, language);
    await session.show("check");
    await press(session, say("whole"));
    await session.pane
      .getByRole("dialog")
      .getByRole("tab", { name: say(`tab.${tab}`) })
      .click();
  },
});

/** Everything the pane can show, each from the pane as it stands after a check. */
const views: readonly View[] = [
  { name: "check", open: openEverything },
  {
    name: "a fix before it is written",
    open: async (session, language) => {
      const value = speaker(answers, language)("quoted", { text: "Казахстан" });
      await press(session, speaker(findingsTexts, language)("fix.label", { cell: "B13", value }));
    },
  },
  {
    name: "a reason to ignore",
    open: (session, language) =>
      press(session, speaker(findingsTexts, language)("ignore.label", { cell: "B12" })),
  },
  proof("people"),
  proof("arithmetic"),
  proof("law"),
  screen("rules"),
  screen("employer"),
  screen("functions"),
  {
    name: "freezing",
    open: async (session, language) => {
      await session.show("functions");
      await press(session, speaker(freezeTexts, language)("title"));
    },
  },
  {
    name: "diagnostics",
    open: (session, language) => press(session, speaker(paneTexts, language)("diagnostics")),
  },
];

/** Goes through every view after a check. */
async function eachView(
  options: Parameters<typeof openPane>[2] & { language: Language },
  look: (session: PaneSession, name: string) => Promise<void>,
): Promise<void> {
  const session = await openPane(browser, unclear, options);
  await session.resize(320);
  await session.pane.getByRole("button").first().waitFor();
  await look(session, "first run");
  await session.check();
  for (const { name, open } of views) {
    // Whatever form or drawer the view before has opened.
    await session.page.keyboard.press("Escape");
    await open(session, options.language);
    await settled(session);
    await look(session, name);
  }
  expect(session.trouble).toEqual([]);
  await session.page.close();
}

test.each(languages)(
  "in %s texts that are two fifths longer are neither cut off nor too wide",
  async (language) => {
    const faults: unknown[] = [];
    await eachView({ language }, async (session, name) => {
      const corner = await inTheCorner(session);
      const [cut, wide] = await whileStretched(session, async () => [
        await cutTexts(session),
        await scrollsSideways(session),
      ]);
      if (wide || cut.length > 0 || corner.length > 0) faults.push({ name, wide, cut, corner });
    });
    expect(faults).toEqual([]);
  },
);

test.each(["light", "dark"] as const)(
  "in a contrast theme with a %s ground no view has faults of access, and links look like links",
  async (theme) => {
    await eachView({ language: "en", theme, hasForcedColours: true }, async (session, name) => {
      expect([name, await violations(session, COLOUR_RULES)]).toEqual([name, []]);
      const plain = await session.pane
        .locator(".fui-Link:visible")
        .evaluateAll((links) =>
          links
            .filter((link) => getComputedStyle(link).textDecorationLine !== "underline")
            .map(({ textContent }) => textContent),
        );
      expect([name, plain]).toEqual([name, []]);
    });
  },
);

test.each(["light", "dark"] as const)(
  "in a contrast theme with a %s ground bars, marks and icons can be seen",
  async (theme) => {
    const session = await openPane(browser, unclear, { theme, hasForcedColours: true });
    await session.check();
    const seen = await session.pane.locator("body").evaluate((body) => {
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
    await session.page.close();
  },
);

test.each([
  ["light", false],
  ["dark", false],
  ["light", true],
  ["dark", true],
] as const)(
  "whatever has the keyboard's focus shows it, on a %s ground (contrast theme: %s)",
  async (theme, hasForcedColours) => {
    const session = await openPane(browser, unclear, { theme, hasForcedColours });
    await session.check();
    const unseen: string[] = [];
    let last = "";
    for (let step = 0; step < 45; step++) {
      await session.page.keyboard.press("Tab");
      const name = await focusedName(session);
      if (name === null) break;
      const focused = await picture(session);
      await session.pane.locator("body").evaluate(({ ownerDocument: { activeElement } }) => {
        (activeElement as HTMLElement).blur();
      });
      // Inside a field of a date the browser has several stops, which only it can leave.
      if (name !== last && focused.equals(await picture(session))) unseen.push(name);
      last = name;
    }
    expect(unseen).toEqual([]);
    await session.page.close();
  },
);

/** The name of what has the keyboard's focus; null once it has left the pane. */
function focusedName({ pane }: PaneSession): Promise<string | null> {
  return pane.locator("body").evaluate((body) => {
    const { activeElement } = body.ownerDocument;
    if (!activeElement || activeElement === body || !body.ownerDocument.hasFocus()) return null;
    const { labels } = activeElement as HTMLInputElement;
    return activeElement.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? activeElement.textContent;
  });
}

function picture({ page }: PaneSession): Promise<Buffer> {
  return page.locator('iframe[title="Task pane"]').screenshot({ animations: "disabled", caret: "hide" });
}
