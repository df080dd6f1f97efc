import { groupRows } from "../../../src/account/check/group-rows";
import { iso } from "../../../src/law/day";
import { check } from "../../../src/roster/check";
import { readSettings } from "../../../src/roster/settings/employer-settings";
import type { SheetCells } from "../../../src/sheet/sheet-cells";

/** The named facts in the report's table of groups: name, categories 1–2, categories 3–4. */
export function groupFacts(
  { cells }: SheetCells,
  settings: readonly (readonly unknown[])[],
): readonly unknown[][] {
  const day = iso("2026-02-01");
  const { employer, readings } = readSettings(settings, day);
  const result = check({ cells, day, employer, readings });
  if (result.kind !== "check") throw new Error(result.kind);
  return groupRows(result, "en").flatMap((row) =>
    row.is === "fact"
      ? [[row.name, ...row.values.map((value) => (value?.is === "number" ? value.number : null))]]
      : [],
  );
}
