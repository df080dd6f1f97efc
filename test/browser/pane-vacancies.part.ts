import { violations } from "./pane-faults";
import { checkedVacancies, filingPlan } from "./pane-samples";
import { openPane } from "./open-pane";
import type { PaneSession } from "./pane-session";

const rowOf = ({ pane }: PaneSession, name: string) =>
  pane.getByRole("table", { name: "Key dates" }).getByRole("row", { name });

const card = ({ pane }: PaneSession, name: string) => pane.getByRole("article", { name });

test("the timeline is read through its table, a missing code is filled in, a moved posting moves the filing", async () => {
  const session = await checkedVacancies(openPane);
  const { pane, type } = session;
  expect(await pane.locator("[data-vacancies]").getAttribute("data-vacancies")).toBe("9");
  await pane.getByRole("switch", { name: "Show as table" }).click();
  expect(await rowOf(session, "Наладчик оборудования").getByRole("cell").allTextContents()).toEqual([
    ...["10.03.2026", "25.03.2026", "26.03.2026", "–", "–"],
    "File from 26.03.2026 to 30.04.2026",
  ]);

  expect(await violations(session)).toEqual([]);

  const cook = card(session, "Шеф-повар");
  await cook.getByRole("heading", { name: "Enter the publication code" }).waitFor();
  await cook.getByRole("button", { name: "Go to J7", exact: true }).click();
  await session.selected("Вакансии!J7");
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
});

test("checklist, key dates and template become sheets of the workbook", async () => {
  const { pane, value } = await checkedVacancies(openPane);
  const first = pane.getByRole("article").first();
  await first.getByRole("button", { name: /^Filing checklist/ }).click();
  await first.getByRole("button", { name: "Checklist sheet" }).click();
  await pane.getByText("Written: sheet “Checklist row 4”.").waitFor();
  await pane.getByRole("button", { name: "Key dates sheet" }).click();
  await pane.getByText("Written: sheet “Key dates”.").waitFor();
  expect(await value("Checklist row 4!A1")).toBe("Filing checklist: Инженер по сварке");
  expect(await value("Key dates!A4")).toBe("Инженер по сварке");
  // What was written is no list; the vacancies are found again from wherever their user is.
  await pane.getByRole("button", { name: "Check vacancies" }).click();
  await pane.getByText("9 vacancies on 18.03.2026").waitFor();
});

test("a workbook without vacancies is offered a template, whose example leaves nothing to do", async () => {
  const { pane, show } = await openPane([["blank"]]);
  await show("vacancies");
  await pane.getByRole("button", { name: "Check vacancies" }).click();
  await pane.getByText("No list of vacancies found").waitFor();
  await pane.getByRole("button", { name: "Insert vacancies template" }).click();
  await pane.getByText("Template inserted: sheet “Vacancies”.", { exact: false }).waitFor();
  await pane.getByRole("button", { name: "Check vacancies" }).click();
  await pane.getByRole("article").getByRole("heading", { name: "Done" }).waitFor();
});

test("in contrast themes bars and marks keep their shapes", async () => {
  const session = await checkedVacancies(openPane);
  const picture = session.pane.getByRole("img", { name: /^Timeline/ });
  for (const theme of ["light", "dark"] as const) {
    await session.wear({ theme, hasForcedColours: true });
    await session.settled();
    const drawn = await picture.locator("rect, polygon, path").evaluateAll((shapes) => {
      const ground = getComputedStyle(shapes[0]?.ownerDocument.body ?? document.body).backgroundColor;
      const seen = shapes.filter((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].some((colour) => colour !== "none" && colour !== ground);
      });
      return [shapes.length > 0, seen.length === shapes.length];
    });
    expect([theme, ...drawn]).toEqual([theme, true, true]);
  }
});

test("the screen is worked by keyboard alone", async () => {
  const session = await openPane(filingPlan);
  const { page, pane, show } = session;
  await show("vacancies");
  await pane.getByRole("tab", { name: "Vacancies" }).focus();
  await page.keyboard.press("Tab");
  for (let step = 0; step < 30 && (await focused(session)) !== "Check vacancies"; step++)
    await page.keyboard.press("Tab");
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
});

/** The label of what has the keyboard's focus in the pane. */
const focused = ({ pane }: PaneSession) =>
  pane
    .locator("html")
    .evaluate(
      ({ ownerDocument: { activeElement } }) =>
        activeElement?.getAttribute("aria-label") ?? activeElement?.textContent,
    );
