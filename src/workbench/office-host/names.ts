import type { FWorkbook } from "@univerjs/sheets/facade";
import { ClientObject } from "./client-object";
import { HostNamedItem } from "./named-item";
import type { HostRequestContext } from "./request-context";

/** The defined names with workbook scope; sheet-level names are not included. */
export class HostNames
  extends ClientObject<FWorkbook, Excel.NamedItemCollection>
  implements Pick<Excel.NamedItemCollection, "getItemOrNullObject">
{
  private readonly book: () => FWorkbook | null;

  constructor(host: HostRequestContext, book: () => FWorkbook | null) {
    super(host, "NamedItemCollection", book);
    this.book = book;
  }

  getItemOrNullObject(name: string): Excel.NamedItem {
    const wanted = name.toLowerCase();
    return new HostNamedItem(this.host, () => {
      const book = this.book();
      const found = book
        ?.getDefinedNames()
        .find((each) => each.getName().toLowerCase() === wanted && each.isWorkbookScope());
      return book && found ? { book, name: found.getName(), formula: found.getFormulaOrRefString() } : null;
    }).seen;
  }
}
