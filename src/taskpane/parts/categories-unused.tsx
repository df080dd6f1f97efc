import { Message } from "./message";
import { positionsTexts } from "../../i18n/positions";
import type { CategoriesUnused as Unused } from "../../workbook-model/decided-categories";
import { useSay } from "../speech";

/** Cells of the table of categories that could not be used; nothing where all could. */
export function CategoriesUnused({ unused }: { readonly unused: readonly Unused[] }) {
  const say = useSay(positionsTexts);
  return unused.map((each) => (
    <Message key={each.cell} intent="warning">
      {say("unused", { message: say(`unused.${each.code}`, each) })}
    </Message>
  ));
}
