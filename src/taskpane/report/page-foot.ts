import { PRODUCT_VERSION } from "../../account/product-version";
import type { Voices } from "../../account/voices";
import { type Day, toDotted } from "../../law/day";

/** The foot of every printed page: what made the sheet, for which day, and how old our knowledge of the law is. */
export function pageFoot(day: Day, checkedOn: Day, { sayReport }: Pick<Voices, "sayReport">): string {
  return sayReport("page.foot", {
    product: sayReport("product"),
    version: PRODUCT_VERSION,
    day: toDotted(day),
    checked: toDotted(checkedOn),
  });
}
