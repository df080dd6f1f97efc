import { rulesTexts } from "../i18n/rules";
import { reportTexts } from "../i18n/report";
import { speaker } from "../i18n/speaker";
import type { Language } from "../i18n/language";
import type { Row } from "./account";
import { PRODUCT_VERSION } from "./product-version";
import { sentences } from "./values";

/** How far a report can be trusted, and which version made it. `law`: sentences on how current our knowledge of it is. */
export function aboutRows(law: readonly string[], language: Language): readonly Row[] {
  const sayReport = speaker(reportTexts, language);
  const sayRule = speaker(rulesTexts, language);
  return sentences([
    ...law,
    sayRule("doubt.rules"),
    sayReport("about.advice"),
    sayReport("about.values"),
    sayReport("about.version", { product: sayReport("product"), version: PRODUCT_VERSION }),
  ]);
}
