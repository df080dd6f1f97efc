import type { Check } from "../../roster/check";
import { columnsRead } from "../../roster/table/columns-read";
import type { Field } from "../../roster/table/fields";
import { headingsOf } from "../../roster/table/headings-of";
import type { ChosenHeadings } from "../../roster/table/layout";
import { rosterSchema } from "../../roster/table/roster-schema";
import type { Cells } from "../../sheet/cell";
import type { SheetCells } from "../../sheet/sheet-cells";
import { unreadOfRoster } from "../../workbook-model/unread-columns";
import { useLanguage } from "../speech";
import type { NotWrittenReason } from "../store/tables/setting-rows";
import type { WrittenChoice } from "../store/tables/written-choice";
import { rosterColumns } from "./roster-columns";
import { UnreadColumns } from "./unread-columns";

type Props = {
  /** Null if the list could not be checked. */
  readonly check: Check | null;
  /** The judged cells and their sheet. */
  readonly cells: Cells;
  readonly sheet: Pick<SheetCells, "id" | "column">;
  readonly chosen: ChosenHeadings;
  readonly notWritten: NotWrittenReason;
  readonly onChoose: (choice: WrittenChoice<Field>) => void;
};

/** The unread columns of a roster, to be assigned to fields. */
export function UnreadOfRoster({ check, cells, sheet, ...choice }: Props) {
  const language = useLanguage();
  if (check === null || check.headerRow === null) return null;
  return (
    <UnreadColumns
      key={sheet.id}
      unread={unreadOfRoster(check)}
      firstColumn={sheet.column}
      table={rosterColumns(language)}
      headings={headingsOf(cells, check.headerRow, sheet.column)}
      columns={columnsRead(check, cells, sheet.column, rosterSchema)}
      {...choice}
    />
  );
}
