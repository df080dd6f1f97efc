import { languages, type Language } from "../../i18n/language";
import type { Say } from "../../i18n/speaker";
import type { pageTexts as texts } from "../../i18n/pages";
import { element } from "./element";
import { menuButton } from "./menu-button";
import type { Sample } from "./samples";
import type { PageSettings } from "./settings";

const LANGUAGE_NAMES: Record<Language, string> = { en: "English", ru: "Русский", kk: "Қазақша" };

export type TopBarActions = {
  openFile(file: File): void;
  openSample(sample: Sample): void;
  saveCopy(): void;
  changeSettings(settings: PageSettings): void;
};

/** The top line: name and purpose of this page, and its commands besides the grid. */
export function topBar(
  say: Say<typeof texts>,
  settings: PageSettings,
  samples: Sample[],
  bookName: string,
  actions: TopBarActions,
): HTMLElement {
  const { language, dark } = settings;
  const sampleItems = samples.map((sample) => ({
    label: sample.title[language],
    choose: () => actions.openSample(sample),
  }));
  const languageChoice = element(
    "select",
    {
      "aria-label": say("language"),
      change: (event) => {
        const chosen = (event.target as HTMLSelectElement).value as Language;
        actions.changeSettings({ ...settings, language: chosen });
      },
    },
    languages.map((value) =>
      element("option", { value, lang: value, selected: value === language }, [LANGUAGE_NAMES[value]]),
    ),
  );
  const changeTheme = () => actions.changeSettings({ ...settings, dark: !dark });
  return element("header", { class: "top-bar" }, [
    element("span", { class: "mark", "aria-hidden": "true" }),
    element("h1", {}, [say("name")]),
    element("p", { class: "about" }, [say("about")]),
    element("p", { class: "book" }, [bookName]),
    fileButton(say("openWorkbook"), actions.openFile),
    ...(sampleItems.length > 0 ? [menuButton(say("samples"), sampleItems)] : []),
    element("button", { type: "button", title: say("saveCopyTip"), click: actions.saveCopy }, [
      say("saveCopy"),
    ]),
    languageChoice,
    element(
      "button",
      { type: "button", class: "icon", "aria-label": themeLabel(say, dark), click: changeTheme },
      [dark ? "☀" : "☾"],
    ),
  ]);
}

function themeLabel(say: Say<typeof texts>, dark: boolean): string {
  return dark ? say("lightTheme") : say("darkTheme");
}

/** A file input styled like a button. */
function fileButton(label: string, openFile: (file: File) => void): HTMLElement {
  const input = element("input", {
    type: "file",
    class: "visually-hidden",
    accept: ".xlsx,.xlsm,.xlsb,.csv,.tsv,.txt",
    "aria-label": label,
    change: () => {
      const [file] = input.files ?? [];
      if (file) openFile(file);
      // Lets the user choose the same file again after changing it.
      input.value = "";
    },
  });
  return element("label", { class: "button" }, [input, label]);
}
