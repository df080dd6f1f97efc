import type { Area } from "../../../sheet/area";

/** What to check: the active sheet, or the user's choice. Sheets are identified by id. */
export type Target =
  | { readonly kind: "front" }
  | { readonly kind: "sheet"; readonly sheetId: string }
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "cells"; readonly sheetId: string; readonly area: Area; readonly address: string };
