import { screen } from "@testing-library/react";
import { loadTexts } from "../../src/i18n/load-texts";
import { languageMemory } from "../../src/taskpane/remembered-language";
import { renderPane } from "./render-pane";

jest.mock("../../src/i18n/load-texts", () => ({ loadTexts: jest.fn(() => Promise.resolve()) }));

test("a language whose texts cannot be loaded is told, and the pane goes on in the one it has", async () => {
  const memory = languageMemory("language");
  const { user } = renderPane({ memory });
  jest
    .mocked(loadTexts)
    .mockImplementation((language) =>
      language === "kk" ? Promise.reject(new Error("gone")) : Promise.resolve(),
    );
  await user.selectOptions(screen.getByLabelText("Language"), "Қазақша");
  expect(screen.getByRole("alert")).toHaveTextContent("Қазақша could not be loaded.");
  expect(screen.getByRole("button", { name: "Check this sheet" })).toBeInTheDocument();
  expect(memory.recall()).toBeNull();
  jest.mocked(loadTexts).mockResolvedValue();
  await user.selectOptions(screen.getByLabelText("Language"), "Қазақша");
  expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument();
  expect(document.documentElement.lang).toBe("kk");
  localStorage.clear();
});
