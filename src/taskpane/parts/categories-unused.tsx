import { Message } from "./message";
import { columnsTexts } from "../../i18n/columns";
import type { CategoriesUnused as Unused } from "../../workbook-model/decided-categories";
import { useSay } from "../speech";

/** Cells of the table of categories that could not be used; nothing where all could. */
export function CategoriesUnused({ unused }: { readonly unused: readonly Unused[] }) {
  const say = useSay(columnsTexts);
  return unused.map((each) => (
    <Message key={each.cell} intent="warning">
      {say("positions.unused", { message: say(`positions.unused.${each.code}`, each) })}
    </Message>
  ));
}
