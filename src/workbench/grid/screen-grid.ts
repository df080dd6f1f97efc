import { LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { defaultTheme } from "@univerjs/themes";
import type { Language } from "../../i18n/language";
import type { Grid } from "./grid";
import { gridLocale, gridTexts } from "./locales";
import { registerScreenPlugins } from "./screen-plugins";

/** A visible, interactive grid. Open a workbook in it before using anything else. */
export function screenGrid(container: HTMLElement, language: Language, dark: boolean): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: gridLocale(language),
    locales: gridTexts,
    logLevel: LogLevel.ERROR,
  });
  registerScreenPlugins(univer, container);
  return { univer, api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
