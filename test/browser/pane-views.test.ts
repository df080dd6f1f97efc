import { type Language, languages } from "../../src/i18n/language";
import type { Looks } from "./one-workbench";
import { scrollsSideways, violations } from "./pane-faults";
import { cutTexts, inTheCorner, plainLinks, whileStretched } from "./pane-layout";
import { onePane, type PaneSession } from "./pane-session";
import { walks } from "./pane-views";

const openPane = onePane();

jest.setTimeout(600_000);

/** The narrowest pane of Excel, and the one it opens with. */
const [NARROW, USUAL] = [320, 350];

const light: Looks = { theme: "light", hasForcedColours: false };
const dark: Looks = { theme: "dark", hasForcedColours: false };

/** Lengths, names and roles come with the language; colours come with the theme and are the same in every language. */
const LOOKS: Readonly<Record<Language, readonly [Looks, ...Looks[]]>> = {
  en: [light, dark, { theme: "dark", hasForcedColours: true }, { theme: "light", hasForcedColours: true }],
  ru: [dark],
  kk: [light],
};

/** What a theme can break. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

const GROUNDS = { light: "rgb(255, 255, 255)", dark: "rgb(41, 41, 41)" };

test.each(languages.flatMap((language) => walks.map((walk) => [language, walk.of, walk] as const)))(
  "in %s every view of %s can be read, by eyes and by screen readers, in every theme and width",
  async (language, _, walk) => {
    const looks = LOOKS[language];
    const session = await walk.open(openPane, { language, ...looks[0] });
    await session.resize(NARROW);
    const faults: unknown[] = [];
    for (const { name, isWithin, open } of walk.views) {
      if (!isWithin) {
        await session.page.keyboard.press("Escape");
        await session.settled();
      }
      await open(session, language);
      await session.settled();
      faults.push(
        ...(await faultsOfShape(session)).map((fault) => [name, fault]),
        ...(await faultsOfLooks(session, looks)).map((fault) => [name, ...fault]),
      );
      expect(await session.pane.locator("html").getAttribute("lang")).toBe(language);
    }
    expect(faults).toEqual([]);
  },
);

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

/** What is wrong in the first looks, and what of its colours is wrong in the others. */
async function faultsOfLooks(session: PaneSession, looks: readonly Looks[]): Promise<unknown[][]> {
  const faults: unknown[][] = [];
  for (const [index, look] of looks.entries()) {
    await session.wear(look);
    await session.settled();
    const found = await violations(session, index === 0 ? undefined : COLOUR_RULES);
    if (look.hasForcedColours) found.push(...(await plainLinks(session)));
    else expect(await groundOf(session)).toBe(GROUNDS[look.theme]);
    faults.push(...found.map((fault) => [look, fault]));
  }
  await session.wear(looks[0] ?? light);
  return faults;
}

function groundOf({ pane }: PaneSession): Promise<string> {
  return pane
    .locator(".fui-FluentProvider")
    .first()
    .evaluate((provider) => getComputedStyle(provider).backgroundColor);
}
