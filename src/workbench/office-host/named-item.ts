import type { FWorkbook } from "@univerjs/sheets/facade";
import { type ArgumentOf, argumentOf } from "../../sheet/formula/argument-of";
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

/** What a constant is, and of cells their address. What would have to be worked out is an error here. */
function valueOf(formula: string): unknown {
  const written = writtenIn(formula);
  if (written === null) return formula.replace(/^=/, "");
  return written.is === "value" ? written.value : "#N/A";
}

function typeOf(formula: string): Excel.NamedItem["type"] {
  const written = writtenIn(formula);
  if (written === null) return "Range";
  if (written.is !== "value") return "Error";
  if (typeof written.value === "boolean") return "Boolean";
  return typeof written.value === "string" ? "String" : "Double";
}

/** Null for a name of cells. */
function writtenIn(formula: string): ArgumentOf | null {
  return OF_CELLS.test(formula) ? null : argumentOf(formula.replace(/^=/, "").trim());
}
