import { checkTexts } from "../../../i18n/check";
import type { Field } from "../../../roster/table/fields";
import { useLanguage, useSay } from "../../speech";
import { type Answer, cellsOfPeople, type Snapshot } from "../../store/check/answer";
import { ColumnSelect } from "../../columns/column-select";
import { rosterSchema } from "../../../roster/table/roster-schema";
import { rosterColumns } from "../../columns/roster-columns";
import { columnsRead } from "../../../roster/table/columns-read";
import { headingsOf } from "../../../roster/table/headings-of";
import { NotWritten } from "../../columns/not-written";
import { SameNames } from "../../columns/same-names";
import type { NotWrittenReason } from "../../store/tables/setting-rows";
import type { WrittenChoice } from "../../store/tables/written-choice";
import { QuestionBox } from "../../parts/question-box";

type Props = {
  readonly answer: Answer;
  readonly reading: Snapshot;
  readonly field: Field;
  readonly notWritten: NotWrittenReason;
  readonly onChoose: (choice: WrittenChoice<Field>) => void;
};

/** Asks for the one column whose absence prevents an answer, right below the explanation. */
export function AskedColumn({ answer, reading, field, notWritten, onChoose }: Props) {
  const language = useLanguage();
  const say = useSay(checkTexts);
  const table = rosterColumns(language);
  const { result } = answer;
  const headerRow = headerRowOf(result);
  if (headerRow === null) return null;
  const cells = cellsOfPeople(reading);
  const headings = headingsOf(cells, headerRow, reading.sheet.column);
  const read =
    result.kind === "check"
      ? (columnsRead(result, cells, reading.sheet.column, rosterSchema).find(
          (column) => column.field === field,
        ) ?? null)
      : undefined;
  const label =
    field === "citizenship" || field === "category"
      ? say(`ask.${field}`)
      : say("ask.other", { field: table.labelOf(field) });
  return (
    <QuestionBox>
      <ColumnSelect
        table={table}
        field={field}
        label={label}
        hint={table.hint}
        headings={headings}
        chosen={answer.chosenHeadings}
        read={read}
        onChoose={onChoose}
      />
      <div>
        <SameNames headings={headings} />
        <NotWritten reason={notWritten} />
      </div>
    </QuestionBox>
  );
}

function headerRowOf(result: Answer["result"]): number | null {
  if (result.kind === "check") return result.headerRow;
  return result.kind === "unreadable" && result.field ? result.row : null;
}
