import type { Target } from "../../store/check/target";

/** What was checked, as a person calls it: the sheet, and the table or the cells where it was not all of it. */
export function targetName(target: Target, sheet: string): string {
  if (target.kind === "table") return `${sheet} · ${target.name}`;
  return target.kind === "cells" ? `${sheet} · ${target.address}` : sheet;
}
