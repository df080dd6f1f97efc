import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { columnsTexts } from "../../../i18n/columns";
import { speaker } from "../../../i18n/speaker";
import { type VacancyField, vacancyFields } from "../../../roster/table/vacancy-fields";
import type { ChosenVacancyHeadings } from "../../../roster/vacancies/vacancy-layout";
import { headingChanges } from "../../check/column-changes";
import { HeadingSelect } from "../../check/heading-select";
import type { Heading } from "../../check/headings-of";
import { NotWritten } from "../../check/not-written";
import { SameNames } from "../../check/same-names";
import { SETTINGS_TABLE } from "../../settings-table";
import { useVacancySpeech } from "../vacancy-speech";
import { type VacancyColumnChoice, vacancyColumnChoice } from "./vacancy-column-choice";
import type { VacancyColumnRead } from "./vacancy-columns-read";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly headings: readonly Heading[];
  readonly chosen: ChosenVacancyHeadings;
  /** The columns that are read; null where the list cannot be read as it stands. */
  readonly columns: readonly VacancyColumnRead[] | null;
  readonly notWritten: "protected" | "failed" | null;
  readonly onChoose: (choice: VacancyColumnChoice) => void;
};

/** For each field of a vacancy the column it is read from, to be corrected. */
export function VacancyColumnChoices({ headings, chosen, columns, notWritten, onChoose }: Props) {
  const styles = useStyles();
  const speech = useVacancySpeech();
  const { language, sayScreen, sayVacancy } = speech;
  const say = speaker(columnsTexts, language);
  const readOf = (field: VacancyField) =>
    columns === null ? undefined : (columns.find((column) => column.field === field) ?? null);
  return (
    <div className={styles.choices} role="group" aria-label={say("choose.title")}>
      <Caption1Strong>{say("choose.title")}</Caption1Strong>
      <div>
        <Caption1 className={styles.quiet}>{sayScreen("columns.hint", { table: SETTINGS_TABLE })}</Caption1>
        <NotWritten reason={notWritten} />
      </div>
      <SameNames headings={headings} />
      {vacancyFields.map((field) => (
        <HeadingSelect
          key={field}
          label={sayVacancy(`column.${field}`)}
          headings={headings}
          own={chosen[field]}
          read={readOf(field)}
          onHeading={(heading) =>
            onChoose(vacancyColumnChoice(headingChanges<VacancyField>(chosen, field, heading), speech))
          }
        />
      ))}
    </div>
  );
}
