import { Caption1 } from "@fluentui/react-components";
import { Folded } from "../../parts/folded";
import { checkTexts } from "../../../i18n/check";
import { explainUnreadColumns } from "../../../sentences/explain-unread-columns";
import { useLanguage, useSay } from "../../speech";
import { type Answer, cellsOfPeople, type Snapshot } from "../../store/check/answer";
import type { Field } from "../../../roster/table/fields";
import { rosterSchema } from "../../../roster/table/roster-schema";
import { ColumnChoices } from "../../columns/column-choices";
import { choosableFields, rosterColumns } from "../../columns/roster-columns";
import { columnsRead } from "../../../roster/table/columns-read";
import { ColumnsTable } from "./columns-table";
import { headingsOf } from "../../../roster/table/headings-of";
import type { NotWrittenReason } from "../../store/tables/setting-rows";
import type { WrittenChoice } from "../../store/tables/written-choice";
import { unreadOfRoster } from "../../../workbook-model/unread-columns";
import { FactList } from "../../parts/fact-list";
import { SETTINGS_TABLE } from "../../../workbook-model/own-tables";

type Props = {
  readonly answer: Answer;
  readonly reading: Snapshot;
  readonly notWritten: NotWrittenReason;
  readonly onChoose: (choice: WrittenChoice<Field>) => void;
};

/** The cells behind the answer, so that the user can verify or correct what was read. */
export function CheckSourceDetails({ answer, reading, notWritten, onChoose }: Props) {
  const language = useLanguage();
  const say = useSay(checkTexts);
  const { sheet, settings } = reading;
  const check = answer.result.kind === "check" ? answer.result : null;
  const cells = cellsOfPeople(reading);
  const columns = check ? columnsRead(check, cells, sheet.column, rosterSchema) : [];
  const headerRow = check?.headerRow ?? null;
  const others = columns.filter(({ field }) => !choosableFields.includes(field));
  const unread =
    check === null ? [] : explainUnreadColumns(unreadOfRoster(check), say, (field) => say(`field.${field}`));
  const facts: readonly (readonly [string, string])[] = [
    [say("where.sheet"), sheet.sheet],
    ...(columns.length > 0
      ? [
          [
            say("where.heading"),
            headerRow === null ? say("where.no_heading") : String(sheet.row + headerRow + 1),
          ] as const,
        ]
      : []),
    ...(unread.length > 0 ? [[say("where.unread"), unread.join(", ")] as const] : []),
    [say("where.settings"), settings ? SETTINGS_TABLE : say("where.no_settings", { table: SETTINGS_TABLE })],
  ];
  return (
    <Folded title={say("where.title")}>
      <FactList facts={facts} />
      {headerRow !== null && (
        <ColumnChoices
          table={rosterColumns(language)}
          headings={headingsOf(cells, headerRow, sheet.column)}
          chosen={answer.chosenHeadings}
          columns={columns}
          notWritten={notWritten}
          onChoose={onChoose}
        />
      )}
      {headerRow !== null && others.length > 0 && (
        <ColumnsTable columns={others} caption={say("where.others")} />
      )}
      {headerRow === null && columns.length > 0 && (
        <>
          <ColumnsTable columns={columns} caption={null} />
          <Caption1>{say("choose.no_heading")}</Caption1>
        </>
      )}
    </Folded>
  );
}
