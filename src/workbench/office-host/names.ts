import type { FWorkbook } from "@univerjs/sheets/facade";
import { ClientObject } from "./client-object";
import { HostNamedItem } from "./named-item";
import type { HostRequestContext } from "./request-context";

/** The names of the workbook; those of one sheet alone are not among them. */
export class HostNames
  extends ClientObject<FWorkbook, Excel.NamedItemCollection>
  implements Pick<Excel.NamedItemCollection, "getItemOrNullObject">
{
  private readonly book: () => FWorkbook | null;

  constructor(host: HostRequestContext, book: () => FWorkbook | null) {
    super(host, "NamedItemCollection", book);
    this.book = book;
  }

  protected override readers() {
    return {};
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
