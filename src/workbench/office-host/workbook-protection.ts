import type { FWorkbook } from "@univerjs/sheets/facade";
import { ClientObject } from "./client-object";
import type { HostRequestContext } from "./request-context";

/** Protection of the workbook's structure: sheets cannot be added or deleted. */
export class HostWorkbookProtection
  extends ClientObject<FWorkbook, Excel.WorkbookProtection>
  implements Pick<Excel.WorkbookProtection, "protected">
{
  constructor(host: HostRequestContext, book: () => FWorkbook | null) {
    super(host, "WorkbookProtection", book);
  }

  protected override readers() {
    return { protected: () => this.host.state.bridge.isStructureProtected() };
  }

  get protected(): boolean {
    return this.get("protected");
  }
}
