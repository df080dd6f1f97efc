import type { DocRow } from "../../excel/sheet-document";
import { lawSentences } from "../../i18n/explain-verdict";
import { sentences } from "./doc-cells";
import { PRODUCT_VERSION } from "../parts/product-version";
import type { Report } from "./report";
import type { ReportSpeech } from "./report-speech";

/** How far the report can be trusted, and what made it. */
export function aboutRows(
  { check }: Pick<Report, "check">,
  { sayAnswer, sayRule, sayReport }: ReportSpeech,
): readonly DocRow[] {
  return sentences([
    ...lawSentences(check.proof, sayAnswer),
    sayRule("doubt.rules"),
    sayReport("about.advice"),
    sayReport("about.values"),
    sayReport("about.version", { product: sayReport("product"), version: PRODUCT_VERSION }),
  ]);
}
