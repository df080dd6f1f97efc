import { act, screen, waitFor, within } from "@testing-library/react";
import { languages } from "../../src/i18n/language";
import { pane } from "../../src/i18n/pane";
import { speaker } from "../../src/i18n/speaker";
import { iso } from "../../src/law/day";
import { screens } from "../../src/taskpane/navigation/screens";
import { createCommandQueue } from "../../src/taskpane/command-queue";
import { languageMemory } from "../../src/taskpane/remembered-language";
import type { ColorScheme } from "../../src/taskpane/use-color-scheme";
import { command } from "./command";
import { renderChecked, renderPane, verdict } from "./render-pane";

describe("the screens", () => {
  const tab = (name: string) => screen.getByRole("tab", { name });

  test.each(languages)(
    "every screen in %s has a name, a tab, a panel named by it and one main heading",
    async (language) => {
      const say = speaker(pane, language);
      const { user } = renderPane({ officeLanguage: language });
      for (const { id } of screens) {
        await user.click(tab(say(`screen.${id}`)));
        const panel = screen.getByRole("tabpanel", { name: say(`screen.${id}`) });
        expect(await within(panel).findAllByRole("heading", { level: 1 })).toHaveLength(1);
        expect(screen.getByRole("main")).toContainElement(panel);
        expect(tab(say(`screen.${id}`))).toHaveAttribute("aria-selected", "true");
      }
    },
  );

  test("the check stays as it was while another screen is shown", async () => {
    const { user, verbs } = await renderChecked();
    await user.click(screen.getByRole("button", { name: "Why" }));
    await user.click(tab("Rules"));
    expect(screen.queryByRole("button", { name: "Why" })).not.toBeInTheDocument();
    await user.click(tab("Check"));
    expect(screen.getByRole("button", { name: "Why" })).toHaveAttribute("aria-expanded", "true");
    expect(verdict()).toBe("pass");
    expect(verbs.readSheet).toHaveBeenCalledTimes(1);
  });

  test("the ribbon's wish for a check brings the check to the front", async () => {
    const commands = createCommandQueue();
    const { user } = renderPane({ commands });
    await user.click(tab("Functions"));
    act(() => commands.add(command("check")));
    await waitFor(() => expect(verdict()).toBe("pass"));
    expect(tab("Check")).toHaveAttribute("aria-selected", "true");
  });
});

describe("the language", () => {
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
});

describe("the colours", () => {
  const scheme = () => document.documentElement.style.colorScheme;

  function systemPrefers(dark: boolean) {
    const media = Object.assign(new EventTarget(), { matches: dark }) as unknown as MediaQueryList;
    jest.spyOn(window, "matchMedia").mockReturnValue(media);
    return (now: boolean) => {
      Object.assign(media, { matches: now });
      media.dispatchEvent(new Event("change"));
    };
  }

  afterEach(() => jest.restoreAllMocks());

  test("Excel's theme comes first", () => {
    systemPrefers(false);
    renderPane({ officeTheme: () => "dark" });
    expect(scheme()).toBe("dark");
  });

  test("where Excel tells no theme the system's is followed, also when it changes", () => {
    const change = systemPrefers(true);
    renderPane({ officeTheme: () => null });
    expect(scheme()).toBe("dark");
    act(() => change(false));
    expect(scheme()).toBe("light");
  });

  test("a new theme of Excel is noticed when the user comes back to the pane", () => {
    systemPrefers(false);
    let theme: ColorScheme = "light";
    renderPane({ officeTheme: () => theme });
    theme = "dark";
    act(() => void window.dispatchEvent(new Event("focus")));
    expect(scheme()).toBe("dark");
  });
});

test("a fault of the pane itself ends with a calm sentence and a fresh start", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  let isBroken = true;
  const today = () => {
    if (isBroken) throw new Error("no clock");
    return iso("2026-02-01");
  };
  const { user } = renderPane({ clock: { today, time: () => "14:02" } });
  expect(await screen.findByText(/Something went wrong in the pane/)).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent("no clock");
  isBroken = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(verdict()).toBe("");
  silent.mockRestore();
});
