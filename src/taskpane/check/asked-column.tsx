import { makeStyles, tokens } from "@fluentui/react-components";
import { columnsTexts } from "../../i18n/columns";
import { fieldLabels } from "../../i18n/fields";
import { speaker } from "../../i18n/speaker";
import type { Field } from "../../roster/table/fields";
import { useSpeech } from "../speech";
import { type Answer, cellsOfPeople, type Reading } from "./answer";
import { ColumnSelect } from "./column-select";
import { columnsRead } from "./columns-read";
import { headingsOf } from "./headings-of";
import { NotWritten } from "./not-written";
import { SameNames } from "./same-names";
import type { ColumnChoice, WrittenChoice } from "./use-column-choice";
import { SETTINGS_TABLE } from "../settings-table";

const useStyles = makeStyles({
  asked: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    // Unseen but in contrast themes, which take the ground away.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

type Props = {
  readonly answer: Answer;
  readonly reading: Reading;
  readonly field: Field;
  readonly notWritten: ColumnChoice["notWritten"];
  readonly onChoose: (choice: WrittenChoice) => void;
};

/** Asks for the one column without which there is no answer, right under the refusal. */
export function AskedColumn({ answer, reading, field, notWritten, onChoose }: Props) {
  const styles = useStyles();
  const { language } = useSpeech();
  const say = speaker(columnsTexts, language);
  const { result } = answer;
  const headerRow = headerRowOf(result);
  if (headerRow === null) return null;
  const cells = cellsOfPeople(reading);
  const headings = headingsOf(cells, headerRow, reading.sheet.column);
  const read =
    result.kind === "check"
      ? (columnsRead(result, cells, reading.sheet.column).find((column) => column.field === field) ?? null)
      : undefined;
  const label =
    field === "citizenship" || field === "category"
      ? say(`ask.${field}`)
      : say("ask.other", { field: speaker(fieldLabels, language)(field) });
  return (
    <div className={styles.asked}>
      <ColumnSelect
        field={field}
        label={label}
        hint={say("choose.hint", { table: SETTINGS_TABLE })}
        headings={headings}
        chosen={answer.chosenHeadings}
        read={read}
        onChoose={onChoose}
      />
      <div>
        <SameNames headings={headings} />
        <NotWritten reason={notWritten} />
      </div>
    </div>
  );
}

function headerRowOf(result: Answer["result"]): number | null {
  if (result.kind === "check") return result.headerRow;
  return result.kind === "unreadable" && result.field ? result.row : null;
}
