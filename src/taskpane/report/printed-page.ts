import { PRODUCT_VERSION } from "../../account/product-version";
import { lawCheckedOn } from "../../domain/law-checked";
import type { DocRow, PrintedPage } from "../../excel/sheet-document";
import type { Language } from "../../i18n/language";
import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import { type Day, toDotted } from "../../law/day";

/**
 * Print settings of a sheet: landscape, with a page break after the front rows. The footer names the product, the day
 * and the date on which the law was last checked.
 */
export function printedPage(
  day: Day,
  language: Language,
  front: readonly DocRow[] = [],
  checkedOn: Day = lawCheckedOn,
): PrintedPage {
  const sayReport = speaker(reportTexts, language);
  const footer = sayReport("page.foot", {
    product: sayReport("product"),
    version: PRODUCT_VERSION,
    day: toDotted(day),
    checked: toDotted(checkedOn),
  });
  return { orientation: "landscape", footer, ...(front.length > 0 && { breaks: [front.length] }) };
}
