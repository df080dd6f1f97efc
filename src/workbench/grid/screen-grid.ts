import { LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { defaultTheme } from "@univerjs/themes";
import type { Language } from "../../i18n/language";
import type { Grid } from "./grid";
import { gridLocale, gridTexts } from "./locales";
import { registerScreenPlugins } from "./screen-plugins";

/** A grid a person can see and type into. It needs a workbook opened in it before anything else is asked of it. */
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
