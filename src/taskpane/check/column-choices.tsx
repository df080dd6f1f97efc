import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { columnsTexts } from "../../i18n/columns";
import { fieldLabels } from "../../i18n/fields";
import { speaker } from "../../i18n/speaker";
import type { Field } from "../../roster/table/fields";
import type { ChosenHeadings } from "../../roster/table/heading-row";
import { useSpeech } from "../speech";
import { ColumnSelect } from "./column-select";
import type { ColumnRead } from "./columns-read";
import type { Heading } from "./headings-of";
import { NotWritten } from "./not-written";
import { SameNames } from "./same-names";
import type { ColumnChoice, WrittenChoice } from "./use-column-choice";
import { SETTINGS_TABLE } from "../settings-table";

/** The fields whose columns can be corrected: those that the verdict or its findings rest on. */
export const choosableFields: readonly Field[] = [
  "citizenship",
  "category",
  "name",
  "iin",
  "hire",
  "leave",
  "status",
  "birthDate",
  "unrelated",
];

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly headings: readonly Heading[];
  readonly chosen: ChosenHeadings;
  readonly columns: readonly ColumnRead[];
  readonly notWritten: ColumnChoice["notWritten"];
  readonly onChoose: (choice: WrittenChoice) => void;
};

/** For each field the column it is read from, to be corrected. */
export function ColumnChoices({ headings, chosen, columns, notWritten, onChoose }: Props) {
  const styles = useStyles();
  const { language } = useSpeech();
  const say = speaker(columnsTexts, language);
  const sayField = speaker(fieldLabels, language);
  return (
    <div className={styles.choices} role="group" aria-label={say("choose.title")}>
      <Caption1Strong>{say("choose.title")}</Caption1Strong>
      <div>
        <Caption1 className={styles.quiet}>{say("choose.hint", { table: SETTINGS_TABLE })}</Caption1>
        <NotWritten reason={notWritten} />
      </div>
      <SameNames headings={headings} />
      {choosableFields.map((field) => (
        <ColumnSelect
          key={field}
          field={field}
          label={sayField(field)}
          headings={headings}
          chosen={chosen}
          read={columns.find((column) => column.field === field) ?? null}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}
