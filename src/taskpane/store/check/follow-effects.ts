import type { EditEffect } from "./edits";
import { moved, renamed, type SheetSnapshot, widthOf } from "./sheet-snapshot";
import type { PendingWork } from "./pending-work";

/** A sheet up to this size is read in three round trips, cheap enough to re-read after an edit. */
const CELLS_READ_AGAIN = 100_000;

/** The displayed snapshot, and whether it still reflects the workbook. */
export type Followed = {
  readonly shown: SheetSnapshot;
  /** Later edits can no longer be followed. */
  readonly isBehind: boolean;
  readonly isGone: boolean;
};

/** Applies the effects of edits in order, and adds what must be read to `pending`. */
export function followEffects(
  effects: readonly EditEffect[],
  before: Followed,
  pending: PendingWork,
): Followed {
  return effects.reduce((followed, effect) => followEffect(effect, followed, pending), before);
}

function followEffect(effect: EditEffect, followed: Followed, pending: PendingWork): Followed {
  const { shown, isBehind } = followed;
  switch (effect.kind) {
    case "gone":
      return { ...followed, isGone: true };
    case "renamed":
      return { ...followed, shown: renamed(shown, effect.name) };
    case "moved":
      return { ...followed, shown: moved(shown, effect.area) };
    case "settings":
      pending.settings = true;
      return followed;
    case "rows":
      // Once rows may have moved, their numbers are unreliable.
      if (!isBehind) for (const row of effect.rows) pending.rows.add(row);
      return followed;
    case "sheet": {
      const { sheet } = shown.reading;
      if (sheet.cells.length * widthOf(sheet) > CELLS_READ_AGAIN) return { ...followed, isBehind: true };
      pending.target = { what: shown.target, isQuiet: true };
      return followed;
    }
  }
}
