import type { FWorksheet } from "@univerjs/sheets/facade";
import { ClientObject } from "./client-object";
import type { HostRequestContext } from "./request-context";

export class HostProtection
  extends ClientObject<FWorksheet, Excel.WorksheetProtection>
  implements Pick<Excel.WorksheetProtection, "protected" | "options">
{
  constructor(host: HostRequestContext, find: () => FWorksheet | null) {
    super(host, "WorksheetProtection", find);
  }

  protected override readers() {
    const stateOf = (sheet: FWorksheet) => this.host.state.bridge.protection.get(sheet.getSheetId());
    return {
      protected: (sheet: FWorksheet) => stateOf(sheet) !== undefined,
      options: (sheet: FWorksheet) => ({ allowFormatCells: stateOf(sheet)?.allowFormatCells ?? false }),
    };
  }

  get protected(): boolean {
    return this.get("protected");
  }

  get options(): Excel.WorksheetProtectionOptions {
    return this.get("options");
  }
}
