import { screen } from "@testing-library/react";
import { languages } from "../../../src/i18n/language";
import { renderPane, verdict } from "../render-pane";

test("before the first check the pane says what it checks, in percent of the law in force", async () => {
  renderPane();
  await screen.findByText("Try on a sample");
  expect(screen.getByText(/70% of categories 1–2 and 90% of categories 3–4/)).toBeInTheDocument();
  expect(screen.getByText("Nothing leaves this workbook")).toBeInTheDocument();
});

test("the region of the verdict is there before the first verdict, and empty", async () => {
  renderPane();
  await screen.findByText("Try on a sample");
  expect(verdict()).toBe("");
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test.each([
  ["en", "Check this sheet", "Try on a sample"],
  ["ru", "Проверить лист", "Попробовать на примере"],
  ["kk", "Парақты тексеру", "Мысалмен байқап көру"],
] as const)(
  "in %s there is one button, “%s”, and a way to try it, “%s”",
  async (officeLanguage, name, sample) => {
    renderPane({ officeLanguage });
    expect(screen.getByRole("button", { name })).toBeInTheDocument();
    expect(await screen.findByRole("button", { name: sample })).toBeInTheDocument();
  },
);

test("the page says which language it is in", () => {
  for (const officeLanguage of languages) {
    renderPane({ officeLanguage }).unmount();
    expect(document.documentElement.lang).toBe(officeLanguage);
  }
});
