import { useState } from "react";
import type { SettingChange } from "../../excel/write-settings";
import type { Field } from "../../roster/table/fields";
import type { ExcelVerbs } from "../excel-verbs";
import type { HeadingChanges } from "./column-changes";
import { SETTINGS_TABLE } from "../settings-table";

/** A choice of columns, and the rows of the employer's settings that say it. */
export type WrittenChoice = {
  readonly changes: HeadingChanges;
  readonly headings: readonly [string, string];
  readonly rows: readonly SettingChange[];
};

export type ColumnChoice = {
  /** Choices that could not be written and hold only here. */
  readonly unwritten: HeadingChanges;
  /** Why the last choice was not written; null where it was. */
  readonly notWritten: "protected" | "failed" | null;
  readonly choose: (choice: WrittenChoice) => Promise<void>;
};

/** Keeps the user's choices of columns in the workbook, or in the pane where the workbook does not take them. */
export function useColumnChoice(verbs: ExcelVerbs, onWritten: () => Promise<void>): ColumnChoice {
  const [unwritten, setUnwritten] = useState<HeadingChanges>({});
  const [notWritten, setNotWritten] = useState<ColumnChoice["notWritten"]>(null);

  const choose = async ({ changes, headings, rows }: WrittenChoice) => {
    const result = await verbs
      .writeSettings(SETTINGS_TABLE, headings, rows)
      .catch(() => ({ written: false, reason: "failed" }) as const);
    setNotWritten(result.written ? null : result.reason);
    setUnwritten((before) => (result.written ? without(before, changes) : { ...before, ...changes }));
    if (result.written) await onWritten();
  };

  return { unwritten, notWritten, choose };
}

function without(before: HeadingChanges, changes: HeadingChanges): HeadingChanges {
  return Object.fromEntries(
    Object.entries(before).filter(([field]) => changes[field as Field] === undefined),
  );
}
