import { type Language, languages } from "../../src/i18n/language";
import { type Looks, oneWorkbench } from "./one-workbench";
import { scrollsSideways, violations } from "./pane-faults";
import { cutTexts, inTheCorner, plainLinks, whileStretched } from "./pane-layout";
import { onePane, type PaneSession } from "./pane-session";
import { type View, walks } from "./pane-views";

/** The grid beside the pane is drawn with every change of the looks, and nothing here is about it. */
const openPane = onePane(oneWorkbench({ width: 800, height: 900 }));

jest.setTimeout(600_000);

/** The narrowest pane of Excel, and the one it opens with. */
const [NARROW, USUAL] = [320, 350];

const light: Looks = { theme: "light", hasForcedColours: false };
const dark: Looks = { theme: "dark", hasForcedColours: false };

const lightContrast: Looks = { theme: "light", hasForcedColours: true };
const darkContrast: Looks = { theme: "dark", hasForcedColours: true };

/**
 * Lengths, names and roles come with the language, and colours with the theme: each language goes through themes of its
 * own, all of them together. The pane draws itself anew between light and dark alone, so that such a change never stands
 * within a language.
 */
const LOOKS: Readonly<Record<Language, readonly [Looks, ...Looks[]]>> = {
  en: [light],
  ru: [dark, darkContrast],
  kk: [lightContrast],
};

/** What a theme can break. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

const GROUNDS = { light: "rgb(255, 255, 255)", dark: "rgb(41, 41, 41)" };

test.each(languages.flatMap((language) => walks.map((walk) => [language, walk.of, walk] as const)))(
  "in %s every view of %s can be read, by eyes and by screen readers, in its themes and every width",
  async (language, _, walk) => {
    const session = await walk.open(openPane, { language, isStill: true, ...LOOKS[language][0] });
    await session.resize(NARROW);
    const faults: unknown[] = [];
    for (const view of walk.views) {
      if (!view.isWithin) {
        await session.page.keyboard.press("Escape");
        await session.settled();
      }
      await view.open(session, language);
      await session.settled();
      const found = [
        ...(await daysAsNumbers(session)),
        ...(await faultsOfShape(session)),
        ...(await faultsOfLooks(session, view, LOOKS[language])),
      ];
      faults.push(...found.map((fault) => [view.name, fault]));
      expect(await session.pane.locator("html").getAttribute("lang")).toBe(language);
    }
    expect(faults).toEqual([]);
  },
);

/** Days from 2017 to 2034 as Excel counts them, where a reader should be told a date. */
async function daysAsNumbers({ pane }: PaneSession): Promise<string[]> {
  const text = await pane.locator("body").innerText();
  return (text.match(/(^|[^\d.,])4[3-8]\d{3}(?![\d.,]?\d)/gu) ?? []).map(
    (found) => `a day as a number: ${found.trim()}`,
  );
}

/** What is too wide, cut off or under the menu of Excel, also with texts that are two fifths longer. */
async function faultsOfShape(session: PaneSession): Promise<string[]> {
  const faults = (await inTheCorner(session)).map((part) => `in the corner of Excel: ${part}`);
  if (await scrollsSideways(session)) faults.push("scrolls sideways");
  await whileStretched(session, async () => {
    if (await scrollsSideways(session)) faults.push("scrolls sideways with longer texts");
    faults.push(...(await cutTexts(session)).map((text) => `cut off with longer texts: ${text}`));
  });
  await session.resize(USUAL);
  if (await scrollsSideways(session)) faults.push(`scrolls sideways at ${String(USUAL)}`);
  await session.resize(NARROW);
  return faults;
}

/** What is wrong in the first looks, and what of its colours is wrong in all of them. */
async function faultsOfLooks(
  session: PaneSession,
  { part }: View,
  looks: readonly [Looks, ...Looks[]],
): Promise<string[]> {
  const faults: string[] = [];
  if (part === null) return faults;
  const within = part === undefined ? {} : { part };
  for (const look of looks) {
    await session.wear(look);
    const rules = look === looks[0] ? {} : { only: COLOUR_RULES };
    const found = await violations(session, { ...within, ...rules });
    if (look.hasForcedColours) found.push(...(await plainLinks(session)));
    else expect(await groundOf(session)).toBe(GROUNDS[look.theme]);
    faults.push(
      ...found.map((fault) => `${look.theme}${look.hasForcedColours ? " contrast" : ""}: ${fault}`),
    );
  }
  return faults;
}

function groundOf({ frame }: PaneSession): Promise<string | null> {
  return frame().evaluate(() => {
    const provider = document.querySelector(".fui-FluentProvider");
    return provider && getComputedStyle(provider).backgroundColor;
  });
}
