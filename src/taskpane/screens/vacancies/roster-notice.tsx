import { vacancyTexts } from "../../../i18n/vacancies";
import { useSay } from "../../speech";
import { Button } from "@fluentui/react-components";
import { Message } from "../../parts/message";
import { Quiet } from "../../parts/text";
import type { VacancyAnswer } from "../../store/vacancies/vacancy-answer";
import type { RosterSnapshot } from "../../store/vacancies/vacancy-snapshot";
import type { SheetChoice } from "../../store/vacancies/vacancy-sheets";
import { CategoriesUnused } from "../../parts/categories-unused";
import { HOLIDAYS_TABLE, SETTINGS_TABLE } from "../../../workbook-model/own-tables";
import { LiveRegion } from "../../parts/live-region";
import { Stack } from "../../parts/stack";

type Props = {
  readonly answer: VacancyAnswer;
  readonly roster: RosterSnapshot;
  /** Rosters on which the ratio could be measured. */
  readonly choices: readonly SheetChoice[];
  readonly onChoose: (id: string) => void;
};

/** Says, before the reader gets to the ratio, that it was not judged, and why. */
export function RosterNotice({ answer, roster, choices, onChoose }: Props) {
  const sayVacancy = useSay(vacancyTexts);
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
    <LiveRegion isEmpty={!isAnything}>
      <Stack>
        {isUnread && (
          <Message intent="warning">{sayVacancy("roster.unreadable", { sheet: roster.sheet.sheet })}</Message>
        )}
        {(roster.kind === "none" || roster.kind === "several") && (
          <Message
            intent={roster.kind === "several" ? "warning" : "info"}
            actions={
              roster.kind === "several" &&
              choices.map(({ id, name }) => (
                <Button key={id} size="small" onClick={() => onChoose(id)}>
                  {name}
                </Button>
              ))
            }
          >
            {sayVacancy(`roster.${roster.kind}`)}
          </Message>
        )}
        {roster.kind === "declined" && <Quiet>{sayVacancy("roster.declined")}</Quiet>}
        {settings.problems.length > 0 && (
          <Message intent="warning">{sayVacancy("roster.settings", { table: SETTINGS_TABLE })}</Message>
        )}
        <CategoriesUnused unused={settings.categoriesUnused} />
        {unreadDaysOff.length > 0 && (
          <Message intent="warning">
            {sayVacancy("holidays.unread", { table: HOLIDAYS_TABLE, rows: unreadDaysOff.join(", ") })}
          </Message>
        )}
      </Stack>
    </LiveRegion>
  );
}
