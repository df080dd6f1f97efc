import type { FWorksheet } from "@univerjs/sheets/facade";
import { areaAddress, quotedSheet } from "../../sheet/address";
import type { Area } from "../../sheet/area";
import { addressArea, ALL_ROWS } from "../../sheet/read-address";
import { OfficeError } from "./office-error";

export type SheetArea = { sheet: FWorksheet; area: Area };

/** Excel's limit for an address. */
const LONGEST_ADDRESS = 8_192;

/**
 * Area of an address without sheet name; whole columns are not supported. Throws `InvalidArgument` for anything else.
 */
export function areaOf(address: string): Area {
  const area = address.includes(",") ? null : addressArea(address);
  const isOnSheet = area !== null && area.row >= 0 && area.rows >= 1 && area.columns >= 1;
  if (!isOnSheet || area.row + area.rows > ALL_ROWS || /^[$A-Z]+:/i.test(address.trim()))
    throw new OfficeError("InvalidArgument", `"${address}" is not an address.`);
  return area;
}

/** Areas of a comma-separated list, as `getRanges` takes it. */
export function areasOf(addresses: string): Area[] {
  if (addresses.length > LONGEST_ADDRESS) {
    throw new OfficeError("InvalidArgument", `The address has more than ${LONGEST_ADDRESS} characters.`);
  }
  return addresses.split(",").map(areaOf);
}

/** "Sheet1!A1:B2", with the sheet name quoted if necessary. */
export function addressOf({ sheet, area }: SheetArea): string {
  const name = sheet.getSheetName();
  const quoted = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) ? name : quotedSheet(name);
  return `${quoted}!${areaAddress(area)}`;
}
