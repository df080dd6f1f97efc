import type { FWorkbook } from "@univerjs/sheets/facade";
import { addressArea } from "../../sheet/read-address";
import type { SheetArea } from "./areas";
import { ClientObject } from "./client-object";
import { HostRange } from "./range";
import type { HostRequestContext } from "./request-context";

/** A name that somebody gave to cells, or to something else, for the whole workbook. */
export type FoundName = { readonly book: FWorkbook; readonly name: string; readonly formula: string };

/** "'Head office'!$A$1:$B$9", and nothing that has to be worked out. */
const OF_CELLS = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d:]+)$/i;

export class HostNamedItem
  extends ClientObject<FoundName, Excel.NamedItem>
  implements Pick<Excel.NamedItem, "name" | "isNullObject" | "getRangeOrNullObject">
{
  constructor(host: HostRequestContext, find: () => FoundName | null) {
    super(host, "NamedItem", find, true);
  }

  protected override readers() {
    return { name: ({ name }: FoundName) => name };
  }

  get name(): string {
    return this.get("name");
  }

  /** Null for a name that means no range of cells. */
  getRangeOrNullObject(): Excel.Range {
    return new HostRange(
      this.host,
      () => {
        const found = this.lookUp();
        return found && cellsOf(found);
      },
      true,
    ).seen;
  }
}

function cellsOf({ book, formula }: FoundName): SheetArea | null {
  const [, quoted, bare, address = ""] = OF_CELLS.exec(formula) ?? [];
  const sheet = book.getSheetByName(quoted?.replaceAll("''", "'") ?? bare ?? "");
  const area = addressArea(address);
  return sheet && area ? { sheet, area } : null;
}
