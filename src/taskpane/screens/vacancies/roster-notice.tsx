import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { VacancyAnswer } from "./vacancy-answer";
import type { RosterSnapshot } from "./vacancy-snapshot";
import type { SheetChoice } from "../../store/vacancy-sheets";
import { useVacancySpeech } from "./vacancy-speech";
import { CategoriesUnused } from "../../parts/categories-unused";
import { HOLIDAYS_TABLE, SETTINGS_TABLE } from "../../../workbook-model/own-tables";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  // The empty region takes no room but is there: screen readers hear only what comes later.
  empty: { position: "absolute" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly answer: VacancyAnswer;
  readonly roster: RosterSnapshot;
  /** What the ratio could be measured on. */
  readonly choices: readonly SheetChoice[];
  readonly onChoose: (id: string) => void;
};

/** What the reader must know of the ratio before he reads about it: that it is not judged, and why. */
export function RosterNotice({ answer, roster, choices, onChoose }: Props) {
  const styles = useStyles();
  const { sayScreen } = useVacancySpeech();
  const { result, settings, unreadDaysOff } = answer;
  if (result.kind !== "vacancies") return null;
  const isAnything =
    roster.kind !== "read" ||
    result.rosterProblem !== null ||
    settings.problems.length > 0 ||
    settings.categoriesUnused.length > 0 ||
    unreadDaysOff.length > 0;
  const isUnread = roster.kind === "read" && result.rosterProblem !== null;
  return (
    <div className={mergeClasses(styles.box, !isAnything && styles.empty)} aria-live="polite">
      {isUnread && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{sayScreen("roster.unreadable", { sheet: roster.sheet.sheet })}</MessageBarBody>
        </MessageBar>
      )}
      {(roster.kind === "none" || roster.kind === "several") && (
        <MessageBar intent={roster.kind === "several" ? "warning" : "info"} layout="multiline">
          <MessageBarBody>{sayScreen(`roster.${roster.kind}`)}</MessageBarBody>
          {roster.kind === "several" && (
            <MessageBarActions>
              {choices.map(({ id, name }) => (
                <Button key={id} size="small" onClick={() => onChoose(id)}>
                  {name}
                </Button>
              ))}
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {roster.kind === "declined" && (
        <Caption1 className={styles.quiet}>{sayScreen("roster.declined")}</Caption1>
      )}
      {settings.problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{sayScreen("roster.settings", { table: SETTINGS_TABLE })}</MessageBarBody>
        </MessageBar>
      )}
      <CategoriesUnused unused={settings.categoriesUnused} />
      {unreadDaysOff.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {sayScreen("holidays.unread", { table: HOLIDAYS_TABLE, rows: unreadDaysOff.join(", ") })}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
