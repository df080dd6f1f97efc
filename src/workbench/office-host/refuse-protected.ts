import type { FWorksheet } from "@univerjs/sheets/facade";
import type { HostState } from "./host-state";
import { OfficeError } from "./office-error";

/** Excel writes nothing to the cells of a protected sheet. */
export function refuseProtected({ bridge }: HostState, sheet: FWorksheet): void {
  if (bridge.protection.has(sheet.getSheetId())) {
    throw new OfficeError("AccessDenied", "The sheet is protected.");
  }
}
