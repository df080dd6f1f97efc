import type { FWorksheet } from "@univerjs/sheets/facade";
import type { HostState } from "./host-state";
import { OfficeError } from "./office-error";

/** Throws, as Excel does, if the sheet is protected. */
export function refuseProtected({ bridge }: HostState, sheet: FWorksheet): void {
  if (bridge.protection.has(sheet.getSheetId())) {
    throw new OfficeError("AccessDenied", "The sheet is protected.");
  }
}
