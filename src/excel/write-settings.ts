import { settingsTable } from "./settings-table";
import { withoutOwnEvents } from "./without-own-events";
import { writeStep } from "./write-step";

/** A setting to write; a null value deletes its row. */
export type SettingChange = {
  readonly label: string;
  readonly value: string | null;
  /** Tells whether an existing label, in any language, means this setting. */
  readonly matches: (label: string) => boolean;
};

export type SettingsResult = { written: true } | { written: false; reason: "protected" };

/**
 * Writes settings to the named two-column table; creates it on a sheet of the same name if there is none. A sheet of
 * that name without the table is written to as it is. Values are stored as texts, whatever they begin with. If a
 * sheet or the workbook is protected, nothing is written and the result says so. The add-in's own edit watcher is not
 * notified.
 */
export async function writeSettings(
  name: string,
  headings: readonly [string, string],
  changes: readonly SettingChange[],
): Promise<SettingsResult> {
  return writeStep(async (context) => {
    const settings = await settingsTable(context, name);
    const wanted = changes.map((change) => ({ ...change, rows: settings.rowsOf(change.matches) }));
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
