import { settingsTable } from "./settings-table";
import { withoutOwnEvents } from "./without-own-events";
import { writeStep } from "./write-step";

/** A setting to write down, one row of two cells; without a value its row goes. */
export type SettingChange = {
  readonly label: string;
  readonly value: string | null;
  /** Says whether a label that stands in the workbook already, in whatever language, means this setting. */
  readonly isMeantBy: (label: string) => boolean;
};

export type SettingsResult = { written: true } | { written: false; reason: "protected" };

/**
 * Writes settings to the two-column table of that name, and makes the table on a sheet of the same name where there
 * is none. A sheet of that name without the table is written to as it stands. Values are stored as texts, whatever
 * they begin with. Where a protected sheet or workbook is in the way nothing is written and the result says so.
 * The add-in's own watch for edits is not told.
 */
export async function writeSettings(
  name: string,
  headings: readonly [string, string],
  changes: readonly SettingChange[],
): Promise<SettingsResult> {
  return writeStep(async (context) => {
    const settings = await settingsTable(context, name);
    const wanted = changes.map((change) => ({ ...change, rows: settings.rowsOf(change.isMeantBy) }));
    const kept = wanted.filter(({ value }) => value !== null);
    if (kept.length === 0 && wanted.every(({ rows }) => rows.length === 0)) return { written: true };
    if (settings.isProtected) return { written: false, reason: "protected" };

    await withoutOwnEvents(context, () => {
      for (const { rows, value } of wanted)
        if (value !== null) rows.forEach((row) => settings.set(row, value));
      const added = kept.flatMap(({ rows, label, value }): [string, string][] =>
        rows.length === 0 && value !== null ? [[label, value]] : [],
      );
      if (added.length > 0) settings.add(headings, added);
      settings.remove(wanted.flatMap(({ rows, value }) => (value === null ? rows : [])));
    });
    return { written: true };
  });
}
