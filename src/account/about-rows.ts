import type { Row } from "./account";
import { PRODUCT_VERSION } from "./product-version";
import { sentences } from "./values";
import type { Voices } from "./voices";

/** How far a sheet can be trusted, and what made it; `law` says how old our knowledge of the law is. */
export function aboutRows(
  law: readonly string[],
  { sayReport, sayRule }: Pick<Voices, "sayReport" | "sayRule">,
): readonly Row[] {
  return sentences([
    ...law,
    sayRule("doubt.rules"),
    sayReport("about.advice"),
    sayReport("about.values"),
    sayReport("about.version", { product: sayReport("product"), version: PRODUCT_VERSION }),
  ]);
}
