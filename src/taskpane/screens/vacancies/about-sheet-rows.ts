import type { DocRow } from "../../../excel/sheet-document";
import { speaker } from "../../../i18n/speaker";
import { reportTexts } from "../../../i18n/report";
import { bold, day, link, sentences } from "../../report/doc-cells";
import { PRODUCT_VERSION } from "../../parts/product-version";
import { lawWords } from "./law-words";
import type { VacancySpeech } from "./vacancy-speech";
import type { WrittenVacancies } from "./written-sheets";

/** What was asked and when, and how far the sheet can be trusted. */
export function aboutSheetRows(
  { check, sheet, writtenOn }: WrittenVacancies,
  { language, sayRule, sayScreen }: VacancySpeech,
): readonly DocRow[] {
  const sayReport = speaker(reportTexts, language);
  return [
    [],
    [{ is: "text", text: sayScreen("about.title"), look: "heading" }],
    [bold(sayScreen("about.day")), day(check.day)],
    [bold(sayReport("fact.written")), day(writtenOn)],
    [bold(sayScreen("about.list")), link(sheet.sheet, sheet.sheet, sheet)],
    ...sentences([
      sayScreen("about.summary"),
      lawWords(check.day, sayRule),
      sayRule("doubt.rules"),
      sayScreen("about.values"),
      sayScreen("about.advice"),
      sayScreen("about.version", { product: sayReport("product"), version: PRODUCT_VERSION }),
    ]),
  ];
}
