import type { Area } from "../../sheet/area";

/** What is to be checked: the sheet in front, or what the user has chosen. A sheet is named by its id. */
export type Target =
  | { readonly kind: "front" }
  | { readonly kind: "sheet"; readonly sheetId: string }
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "cells"; readonly sheetId: string; readonly area: Area; readonly address: string };
