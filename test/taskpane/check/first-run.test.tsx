import { screen } from "@testing-library/react";
import { languages } from "../../../src/i18n/language";
import { renderPane, verdict } from "../render-pane";

test("before the first check the pane says what it checks, in percent of the law in force", () => {
  renderPane();
  expect(screen.getByText(/70% of categories 1–2 and 90% of categories 3–4/)).toBeInTheDocument();
  expect(screen.getByText("Nothing leaves this workbook")).toBeInTheDocument();
});

test("the region of the verdict is there before the first verdict, and empty", () => {
  renderPane();
  expect(verdict()).toBe("");
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test.each([
  ["en", "Check this sheet"],
  ["ru", "Проверить лист"],
  ["kk", "Парақты тексеру"],
] as const)("in %s there is one button, “%s”", (officeLanguage, name) => {
  renderPane({ officeLanguage });
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([name]);
});

test("the page says which language it is in", () => {
  for (const officeLanguage of languages) {
    renderPane({ officeLanguage }).unmount();
    expect(document.documentElement.lang).toBe(officeLanguage);
  }
});
