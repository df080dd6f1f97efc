import { screen } from "@testing-library/react";
import { languageMemory } from "../../src/taskpane/remembered-language";
import { renderChecked, renderPane } from "./render-pane";

afterEach(() => localStorage.clear());

test("the language chosen is spoken at once, and remembered for the next time", async () => {
  const memory = languageMemory("language");
  const { user, unmount } = await renderChecked({ memory });
  await user.selectOptions(screen.getByLabelText("Language"), "Русский");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Соблюдено");
  expect(document.documentElement.lang).toBe("ru");
  unmount();
  renderPane({ memory });
  expect(screen.getByRole("button", { name: "Проверить лист" })).toBeInTheDocument();
});

test("whoever chooses Excel's own language follows Excel again", async () => {
  const memory = languageMemory("language");
  const { user } = renderPane({ memory, officeLanguage: "ru" });
  await user.selectOptions(screen.getByLabelText("Язык"), "Қазақша");
  expect(memory.recall()).toBe("kk");
  await user.selectOptions(screen.getByLabelText("Тіл"), "Русский");
  expect(memory.recall()).toBeNull();
});

test("a browser that keeps nothing is no obstacle", () => {
  const refuse = () => {
    throw new Error("denied");
  };
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  const memory = languageMemory("language");
  expect(memory.recall()).toBeNull();
  expect(() => memory.remember("kk")).not.toThrow();
  jest.restoreAllMocks();
});

test("something unknown in the storage is no language", () => {
  localStorage.setItem("language", "fr");
  expect(languageMemory("language").recall()).toBeNull();
});
