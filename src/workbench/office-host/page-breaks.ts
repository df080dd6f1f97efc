import type { FWorksheet } from "@univerjs/sheets/facade";
import { areaOf } from "./areas";
import { ClientObject } from "./client-object";
import { OfficeError } from "./office-error";
import { changePage } from "./page-of-sheet";
import type { HostRequestContext } from "./request-context";

/** `Worksheet.horizontalPageBreaks`: only adding is supported, each break above the row of a cell. */
export class HostPageBreaks
  extends ClientObject<FWorksheet, Excel.PageBreakCollection>
  implements Pick<Excel.PageBreakCollection, "add">
{
  constructor(host: HostRequestContext, sheet: () => FWorksheet | null) {
    super(host, "PageBreakCollection", sheet);
  }

  /** Excel returns the break; the add-in uses nothing of it. */
  add(address: string | Excel.Range): Excel.PageBreak {
    if (typeof address !== "string") throw new OfficeError("ApiNotFound", "A page break above a range.");
    const { row } = areaOf(address);
    const find = () => {
      const sheet = this.lookUp();
      if (sheet === null) return null;
      if (row === 0) throw new OfficeError("InvalidArgument", "No page ends above the first row.");
      changePage(this.host.state, sheet, ({ breaks }) => ({
        breaks: [...new Set([...breaks, row])].sort((a, b) => a - b),
      }));
      return sheet;
    };
    this.host.enqueue(find);
    return new HostPageBreak(this.host, () => this.lookUp()).seen;
  }
}

class HostPageBreak extends ClientObject<FWorksheet, Excel.PageBreak> {
  constructor(host: HostRequestContext, sheet: () => FWorksheet | null) {
    super(host, "PageBreak", sheet);
  }
}
