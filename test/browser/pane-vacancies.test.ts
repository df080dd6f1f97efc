import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { languages } from "../../src/i18n/language";
import { pane as paneTexts } from "../../src/i18n/pane";
import { speaker } from "../../src/i18n/speaker";
import { vacancyPaneTexts } from "../../src/i18n/vacancypane";
import { launchBrowser } from "../setup/browser";
import { openEverything, scrollsSideways, violations } from "./pane-faults";
import { openPane, type PaneSession } from "./pane-session";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser?.close());

jest.setTimeout(120_000);

const sample = readFileSync("assets/samples/filing-plan.xlsx");

type Options = NonNullable<Parameters<typeof openPane>[2]>;

/** The sample of vacancies, checked for the day it is made for. */
async function checkedSample(options: Options = {}): Promise<PaneSession> {
  const { language = "en" } = options;
  const session = await openPane(browser, [["blank"]], options);
  await session.page.evaluate((bytes) => window.workbench?.open(bytes, "plan.xlsx"), [...sample]);
  await session.show("vacancies");
  const say = speaker(vacancyPaneTexts, language);
  await session.pane.getByRole("button", { name: say("check"), exact: true }).click();
  const day = session.pane.getByRole("textbox", { name: speaker(paneTexts, language)("question.day") });
  await day.fill("2026-03-18");
  await session.pane.getByText("18.03.2026").first().waitFor();
  return session;
}

const rowOf = ({ pane }: PaneSession, name: string) =>
  pane.getByRole("table", { name: "Key dates" }).getByRole("row", { name });

const card = ({ pane }: PaneSession, name: string) => pane.getByRole("article", { name });

test("the timeline is read through its table, a missing code is filled in, a moved posting moves the filing", async () => {
  const session = await checkedSample();
  const { pane, page, type, trouble } = session;
  expect(await pane.locator("[data-vacancies]").getAttribute("data-vacancies")).toBe("9");
  await pane.getByRole("switch", { name: "Show as table" }).click();
  expect(await rowOf(session, "Наладчик оборудования").getByRole("cell").allTextContents()).toEqual([
    ...["10.03.2026", "25.03.2026", "26.03.2026", "–", "–"],
    "File from 26.03.2026 to 30.04.2026",
  ]);

  expect(await violations(session)).toEqual([]);

  const cook = card(session, "Шеф-повар");
  await cook.getByRole("heading", { name: "Enter the registration code" }).waitFor();
  await cook.getByRole("button", { name: "Go to J7", exact: true }).click();
  await page.waitForFunction(async () => (await window.workbench?.selection()) === "Вакансии!J7");
  await type("Вакансии!J7", "SHYM-200117");
  await cook.getByRole("heading", { name: "File by 30.04.2026" }).waitFor();
  expect(await cook.getAttribute("data-verdict")).toBe("pass");

  await type("Вакансии!H5", "13.03.2026");
  await rowOf(session, "Наладчик оборудования")
    .getByText("29.03.2026, a day off; next working day 30.03.2026")
    .waitFor();
  await card(session, "Наладчик оборудования")
    .getByRole("heading", { name: "File from 29.03.2026 to 30.04.2026" })
    .waitFor();
  expect(trouble).toEqual([]);
  await page.close();
});

test("checklist, key dates and template become sheets of the workbook", async () => {
  const { pane, page, trouble } = await checkedSample();
  const first = pane.getByRole("article").first();
  await first.getByRole("button", { name: /^Filing checklist/ }).click();
  await first.getByRole("button", { name: "Checklist sheet" }).click();
  await pane.getByText("Checklist written: sheet “Checklist row 4”.").waitFor();
  await pane.getByRole("button", { name: "Key dates sheet" }).click();
  await pane.getByText("Key dates written: sheet “Key dates”.").waitFor();
  const value = (address: string) =>
    page.evaluate(async (where) => (await window.workbench?.get(where))?.value, address);
  expect(await value("Checklist row 4!A1")).toBe("Filing checklist: Инженер по сварке");
  expect(await value("Key dates!A4")).toBe("Инженер по сварке");
  // What was written is no list; the vacancies are found again from wherever their user is.
  await pane.getByRole("button", { name: "Check vacancies" }).click();
  await pane.getByText("9 vacancies on 18.03.2026").waitFor();
  expect(trouble).toEqual([]);
  await page.close();
});

test("a workbook without vacancies is offered a template, whose example leaves nothing to do", async () => {
  const { pane, page, show, trouble } = await openPane(browser, [["blank"]]);
  await show("vacancies");
  await pane.getByRole("button", { name: "Check vacancies" }).click();
  await pane.getByText("No list of vacancies found").waitFor();
  await pane.getByRole("button", { name: "Insert vacancies template" }).click();
  await pane.getByText("Template inserted: sheet “Vacancies”.", { exact: false }).waitFor();
  await pane.getByRole("button", { name: "Check vacancies" }).click();
  await pane.getByRole("article").getByRole("heading", { name: "Done" }).waitFor();
  expect(trouble).toEqual([]);
  await page.close();
});

test.each(
  languages.flatMap((language) => (["light", "dark"] as const).map((theme) => [language, theme] as const)),
)("in %s and %s the screen has no faults of access and does not scroll sideways", async (language, theme) => {
  const session = await checkedSample({ language, theme });
  await session.resize(320);
  expect(await scrollsSideways(session)).toBe(false);
  await openEverything(session);
  expect(await violations(session)).toEqual([]);
  await session.pane.getByRole("switch").click();
  await session.pane
    .getByRole("region", { name: speaker(vacancyPaneTexts, language)("table.region") })
    .waitFor();
  for (const width of [350, 320]) {
    await session.resize(width);
    expect([width, await scrollsSideways(session)]).toEqual([width, false]);
  }
  expect(session.trouble).toEqual([]);
  await session.page.close();
});

test.each(["light", "dark"] as const)(
  "in a %s contrast theme bars and marks keep their shapes",
  async (theme) => {
    const session = await checkedSample({ theme, hasForcedColours: true });
    const picture = session.pane.getByRole("img", { name: /^Timeline/ });
    const drawn = await picture.locator("rect, polygon, path").evaluateAll((shapes) => {
      const ground = getComputedStyle(shapes[0]?.ownerDocument.body ?? document.body).backgroundColor;
      const seen = shapes.filter((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].some((colour) => colour !== "none" && colour !== ground);
      });
      return [shapes.length > 0, seen.length === shapes.length];
    });
    expect(drawn).toEqual([true, true]);
    expect(await violations(session)).toEqual([]);
    await session.page.close();
  },
);

test("the screen is worked by keyboard alone", async () => {
  const session = await openPane(browser, [["blank"]]);
  const { page, pane, show } = session;
  await page.evaluate((bytes) => window.workbench?.open(bytes, "plan.xlsx"), [...sample]);
  await show("vacancies");
  await pane.getByRole("tab", { name: "Vacancies" }).focus();
  await page.keyboard.press("Tab");
  while ((await focused(session)) !== "Check vacancies") await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 2, name: "What to do next" }).waitFor();
  const reached: string[] = [];
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press("Tab");
    reached.push((await focused(session)) ?? "");
  }
  expect(reached).toEqual(
    expect.arrayContaining([
      ...["Timeline, scrolls sideways", "Mark in sheet", "Go to B4"],
      expect.stringMatching(/^Filing checklist/) as string,
    ]),
  );
  await page.close();
});

/** The label of what has the keyboard's focus in the pane. */
const focused = ({ pane }: PaneSession) =>
  pane
    .locator("html")
    .evaluate(
      ({ ownerDocument: { activeElement } }) =>
        activeElement?.getAttribute("aria-label") ?? activeElement?.textContent,
    );
