import { LocaleType, mergeLocales } from "@univerjs/core";
import designEn from "@univerjs/design/locale/en-US";
import designRu from "@univerjs/design/locale/ru-RU";
import docsEn from "@univerjs/docs-ui/locale/en-US";
import docsRu from "@univerjs/docs-ui/locale/ru-RU";
import conditionalEn from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import conditionalRu from "@univerjs/sheets-conditional-formatting-ui/locale/ru-RU";
import formulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiRu from "@univerjs/sheets-formula-ui/locale/ru-RU";
import formulaEn from "@univerjs/sheets-formula/locale/en-US";
import formulaRu from "@univerjs/sheets-formula/locale/ru-RU";
import numfmtEn from "@univerjs/sheets-numfmt-ui/locale/en-US";
import numfmtRu from "@univerjs/sheets-numfmt-ui/locale/ru-RU";
import tableEn from "@univerjs/sheets-table/locale/en-US";
import tableRu from "@univerjs/sheets-table/locale/ru-RU";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiRu from "@univerjs/sheets-ui/locale/ru-RU";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsRu from "@univerjs/sheets/locale/ru-RU";
import uiEn from "@univerjs/ui/locale/en-US";
import uiRu from "@univerjs/ui/locale/ru-RU";
import type { Language } from "../../i18n/language";

/** The grid's own texts. It has none in Kazakh; its Kazakh users get Russian, which they read. */
export const gridTexts = {
  [LocaleType.EN_US]: mergeLocales(
    designEn,
    docsEn,
    conditionalEn,
    formulaEn,
    formulaUiEn,
    numfmtEn,
    tableEn,
    sheetsEn,
    sheetsUiEn,
    uiEn,
  ),
  [LocaleType.RU_RU]: mergeLocales(
    designRu,
    docsRu,
    conditionalRu,
    formulaRu,
    formulaUiRu,
    numfmtRu,
    tableRu,
    sheetsRu,
    sheetsUiRu,
    uiRu,
  ),
};

export function gridLocale(language: Language): LocaleType {
  return language === "en" ? LocaleType.EN_US : LocaleType.RU_RU;
}
