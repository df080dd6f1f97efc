import type { FWorkbook } from "@univerjs/sheets/facade";
import { type ArgumentOf, argumentOf } from "../../sheet/formula/argument-of";
import { addressArea } from "../../sheet/read-address";
import type { SheetArea } from "./areas";
import { ClientObject } from "./client-object";
import { HostRange } from "./range";
import type { HostRequestContext } from "./request-context";

/** A defined name with workbook scope, for cells or anything else. */
export type FoundName = { readonly book: FWorkbook; readonly name: string; readonly formula: string };

/** A plain reference such as "'Head office'!$A$1:$B$9", nothing that must be calculated. */
const OF_CELLS = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d:]+)$/i;

export class HostNamedItem
  extends ClientObject<FoundName, Excel.NamedItem>
  implements Pick<Excel.NamedItem, "name" | "type" | "value" | "isNullObject" | "getRangeOrNullObject">
{
  constructor(host: HostRequestContext, find: () => FoundName | null) {
    super(host, "NamedItem", find, true);
  }

  protected override readers() {
    return {
      name: ({ name }: FoundName) => name,
      type: ({ formula }: FoundName) => typeOf(formula),
      value: ({ formula }: FoundName) => valueOf(formula),
    };
  }

  get name(): string {
    return this.get("name");
  }

  get type(): Excel.NamedItem["type"] {
    return this.get("type");
  }

  get value(): unknown {
    return this.get("value");
  }

  /** Null object if the name does not refer to a range. */
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

/** Value of a constant, or the address of cells. Anything that must be calculated is an error here. */
function valueOf(formula: string): unknown {
  const content = parsed(formula);
  if (content === null) return formula.replace(/^=/, "");
  return content.is === "value" ? content.value : "#N/A";
}

function typeOf(formula: string): Excel.NamedItem["type"] {
  const content = parsed(formula);
  if (content === null) return "Range";
  if (content.is !== "value") return "Error";
  if (typeof content.value === "boolean") return "Boolean";
  return typeof content.value === "string" ? "String" : "Double";
}

/** The parsed constant or expression; null for a reference to cells. */
function parsed(formula: string): ArgumentOf | null {
  return OF_CELLS.test(formula) ? null : argumentOf(formula.replace(/^=/, "").trim());
}
