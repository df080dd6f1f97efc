import { Message } from "./message";
import { checkTexts } from "../../i18n/check";
import type { CategoriesUnused as Unused } from "../../workbook-model/decided-categories";
import { useSay } from "../speech";

/** Unusable cells of the category table; renders nothing if there are none. */
export function CategoriesUnused({ unused }: { readonly unused: readonly Unused[] }) {
  const say = useSay(checkTexts);
  return unused.map((each) => (
    <Message key={each.cell} intent="warning">
      {say("positions.unused", { message: say(`positions.unused.${each.code}`, each) })}
    </Message>
  ));
}
