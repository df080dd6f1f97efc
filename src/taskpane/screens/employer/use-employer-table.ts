import { useCallback, useEffect, useRef, useState } from "react";
import type { SettingChange } from "../../../excel/write-settings";
import type { SheetCells } from "../../../excel/read-sheet";
import type { Cells } from "../../../sheet/cell";
import type { ExcelVerbs } from "../../excel-verbs";
import { expectedCells } from "./expected-cells";
import { SETTINGS_TABLE } from "../../../workbook-model/own-tables";

export type EmployerTable = {
  /** The table as it stands; null where there is none. */
  readonly table: SheetCells | null;
  /** Its rows, with changes that are still being written. */
  readonly cells: Cells;
  readonly phase: "reading" | "read" | "failed";
  /** Why the last change was not written; null where it was. */
  readonly notWritten: "protected" | "failed" | null;
  readonly write: (headings: readonly [string, string], change: SettingChange) => void;
};

/** Keeps up with the table of settings, whoever writes in it. */
export function useEmployerTable(verbs: ExcelVerbs, onWritten: () => Promise<void>): EmployerTable {
  const [table, setTable] = useState<SheetCells | null>(null);
  const [unwritten, setUnwritten] = useState<readonly SettingChange[]>([]);
  const [phase, setPhase] = useState<EmployerTable["phase"]>("reading");
  const [notWritten, setNotWritten] = useState<EmployerTable["notWritten"]>(null);
  const writing = useRef(Promise.resolve());

  const read = useCallback(
    () =>
      verbs.readTable(SETTINGS_TABLE).then(
        (found) => {
          setTable(found);
          setPhase("read");
        },
        () => setPhase("failed"),
      ),
    [verbs],
  );

  useEffect(() => {
    void read();
    const watching = verbs.watchEdits(() => void read());
    // Without the watch the form shows the table as it stood when the screen was opened.
    watching.catch(() => undefined);
    return () => {
      void watching.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  }, [verbs, read]);

  const writeNow = async (headings: readonly [string, string], change: SettingChange) => {
    const result = await verbs
      .writeSettings(SETTINGS_TABLE, headings, [change])
      .catch(() => ({ written: false, reason: "failed" }) as const);
    setNotWritten(result.written ? null : result.reason);
    await read();
    setUnwritten((changes) => changes.filter((each) => each !== change));
    if (result.written) await onWritten();
  };

  return {
    table,
    cells: expectedCells(table?.cells ?? [], unwritten),
    phase,
    notWritten,
    write: (headings, change) => {
      setUnwritten((changes) => [...changes, change]);
      // Two changes at once would each make the table where there is none.
      writing.current = writing.current
        .then(() => writeNow(headings, change))
        .catch(() => setNotWritten("failed"));
    },
  };
}
