import { readFileSync } from "node:fs";
import { pane as paneTexts } from "../../src/i18n/pane";
import { planTexts } from "../../src/i18n/plan";
import { speaker } from "../../src/i18n/speaker";
import { vacancyTexts } from "../../src/i18n/vacancies";
import type { onePane, Options, PaneSession } from "./pane-session";

type Open = ReturnType<typeof onePane>;

const sample = (name: string) => readFileSync(`assets/samples/${name}.xlsx`);

/** Its dates are formulas that count from today, so that they always lie ahead. */
export const endingPermits = sample("ending-permits");

export const filingPlan = sample("filing-plan");

/** The sample of ending permits, looked ahead on. */
export async function lookedAhead(openPane: Open, options: Options = {}): Promise<PaneSession> {
  const session = await openPane(endingPermits, options);
  await session.show("plan");
  const say = speaker(planTexts, options.language ?? "en");
  await session.pane.getByRole("button", { name: say("look", { months: 12 }), exact: true }).click();
  await session.pane.locator('[data-outlook="fail"]').waitFor();
  return session;
}

/** The sample of vacancies, checked for the day it is made for. */
export async function checkedVacancies(openPane: Open, options: Options = {}): Promise<PaneSession> {
  const { language = "en" } = options;
  const session = await openPane(filingPlan, options);
  await session.show("vacancies");
  const say = speaker(vacancyTexts, language);
  await session.pane.getByRole("button", { name: say("check"), exact: true }).click();
  const day = session.pane.getByRole("textbox", { name: speaker(paneTexts, language)("question.day") });
  await day.fill("2026-03-18");
  await session.pane.getByText("18.03.2026").first().waitFor();
  return session;
}
