import type { Target } from "../../store/check/targets";

/** Display name of what was checked: the sheet, and the table or range if only part of it. */
export function targetName(target: Target, sheet: string): string {
  if (target.kind === "table") return `${sheet} · ${target.name}`;
  return target.kind === "cells" ? `${sheet} · ${target.address}` : sheet;
}
