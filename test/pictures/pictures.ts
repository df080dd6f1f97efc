import type { FrameLocator, Page } from "playwright-core";
import { type Language, languages } from "../../src/i18n/language";

export type Picture = {
  /** The file, without its ending. */
  readonly name: string;
  readonly language: Language;
  readonly theme: "light" | "dark";
  readonly sample: string;
  /** The pane alone, or the whole workbench. */
  readonly of: "pane" | "workbench";
  /** Height of the pane, or of the window for the whole workbench. */
  readonly height: number;
  /** What is done once the pane is there. */
  readonly stage: (pane: FrameLocator, page: Page) => Promise<void>;
};

const english = { language: "en", theme: "light", of: "pane" } as const;

const button = (pane: FrameLocator, name: string) => pane.getByRole("button", { name, exact: true }).first();

/** The pane's first button checks, whatever its language calls it. */
async function check(pane: FrameLocator): Promise<void> {
  await pane.locator("main button").first().click();
  await pane.locator('[role="status"]:not([data-verdict=""])').waitFor();
  await pane.getByRole("heading", { level: 2 }).last().waitFor();
}

/** Goes to a screen, through the menu where its name has no room. */
async function show(pane: FrameLocator, name: string): Promise<void> {
  const tab = pane.getByRole("tab", { name, exact: true });
  await pane.getByRole("tab").first().waitFor();
  if (await tab.isVisible()) return tab.click();
  await button(pane, "More screens").click();
  await pane.getByRole("menuitem", { name, exact: true }).click();
}

const checks = languages.flatMap((language) =>
  (["light", "dark"] as const).map((theme): Picture => ({
    name: `check-${language}-${theme}`,
    language,
    theme,
    of: "pane",
    sample: "mixed-languages.xlsx",
    height: 640,
    stage: check,
  })),
);

/** Every picture of the documentation, and how the pane is brought to show it. */
export const pictures: readonly Picture[] = [
  {
    ...english,
    name: "workbench",
    of: "workbench",
    sample: "mixed-languages.xlsx",
    height: 740,
    stage: check,
  },
  ...checks,
  {
    ...english,
    name: "findings",
    sample: "unclear-rows.xlsx",
    height: 760,
    stage: async (pane) => {
      await check(pane);
      const choice = pane.getByRole("button", { name: /^D10: / }).last();
      await choice.click();
      await pane.locator("[data-inline-form]").waitFor();
      const cause = pane.locator("h3", { has: pane.getByText("Citizenship with two meanings") });
      await cause.evaluate((heading) =>
        window.scrollTo(0, heading.getBoundingClientRect().top + scrollY - 90),
      );
    },
  },
  {
    ...english,
    name: "proof",
    sample: "mixed-languages.xlsx",
    height: 700,
    stage: async (pane) => {
      await check(pane);
      await button(pane, "Show the whole proof").click();
      await pane.getByRole("dialog").getByRole("tab", { name: "Arithmetic" }).click();
    },
  },
  {
    ...english,
    name: "proof-people",
    sample: "unclear-rows.xlsx",
    height: 700,
    stage: async (pane) => {
      await check(pane);
      await pane.getByRole("button", { name: /unclear, categories 1–2/ }).click();
      await pane.locator("li[data-row]").first().waitFor();
    },
  },
  {
    ...english,
    name: "vacancies",
    sample: "filing-plan.xlsx",
    height: 900,
    stage: async (pane) => {
      await show(pane, "Vacancies");
      await button(pane, "Check vacancies").click();
      // The day the sample is made for.
      await pane.getByRole("textbox", { name: "As-of day" }).fill("18.03.2026");
      await pane.getByText("9 vacancies on 18.03.2026").waitFor();
    },
  },
  {
    ...english,
    name: "plan",
    sample: "ending-permits.xlsx",
    height: 900,
    stage: async (pane) => {
      await show(pane, "Plan");
      await button(pane, "Look ahead 12 months").click();
      await pane.getByRole("region", { name: "Ways back" }).waitFor();
    },
  },
  {
    ...english,
    name: "rules",
    sample: "small-business.xlsx",
    height: 860,
    stage: async (pane) => {
      await check(pane);
      await show(pane, "Rules");
      await pane.getByRole("button", { name: /^In force on/ }).click();
    },
  },
  {
    ...english,
    name: "employer",
    sample: "small-business.xlsx",
    height: 860,
    stage: async (pane) => {
      await show(pane, "Employer");
      await pane.getByRole("radio", { name: "Compute" }).waitFor();
    },
  },
  {
    ...english,
    name: "functions",
    sample: "mixed-languages.xlsx",
    height: 700,
    stage: async (pane) => {
      await check(pane);
      await show(pane, "Functions");
      await pane.getByRole("button", { name: /^The ratio in a staffing sheet/ }).click();
      await pane.getByRole("button", { name: /KZ\.QUOTA_OK$/ }).click();
    },
  },
];
