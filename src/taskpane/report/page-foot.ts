import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { PRODUCT_VERSION } from "../../account/product-version";
import { type Day, toDotted } from "../../law/day";

/** The foot of every printed page: what made the sheet, for which day, and how old our knowledge of the law is. */
export function pageFoot(day: Day, checkedOn: Day, language: Language): string {
  const sayReport = speaker(reportTexts, language);
  return sayReport("page.foot", {
    product: sayReport("product"),
    version: PRODUCT_VERSION,
    day: toDotted(day),
    checked: toDotted(checkedOn),
  });
}
