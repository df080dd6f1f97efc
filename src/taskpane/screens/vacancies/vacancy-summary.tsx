import { vacancyTexts } from "../../../i18n/vacancies";
import { useSay } from "../../speech";
import { Body1, Body1Strong, Caption1 } from "@fluentui/react-components";
import { explainNextStep } from "../../../sentences/explain-vacancy";
import { type Day, toDotted } from "../../../law/day";
import type { SheetCells } from "../../../excel/read-sheet";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import { isFiled } from "../../../roster/vacancies/is-filed";
import { type ShownVerdict, shownVerdict, verdictLook } from "./verdict-look";
import { vacancyName } from "../../../account/vacancies/vacancy-name";
import { Row, Stack } from "../../parts/stack";
import { VerdictIcon } from "../../parts/verdict-icon";

type Props = {
  /** Ordered by next action. */
  readonly vacancies: readonly VacancyCheck[];
  readonly day: Day;
  readonly sheet: SheetCells;
};

const states = ["fail", "undecided", "pass", "filed"] as const satisfies readonly ShownVerdict[];

/** The status of all vacancies and the very next action. */
export function VacancySummary({ vacancies, day, sheet }: Props) {
  const sayVacancy = useSay(vacancyTexts);
  const count = (state: ShownVerdict) => vacancies.filter((each) => shownVerdict(each) === state).length;
  const next = vacancies.find((each) => !isFiled(each));
  return (
    <Stack gap="XS">
      <Body1Strong>{sayVacancy("summary.all", { count: vacancies.length, day: toDotted(day) })}</Body1Strong>
      <Row as="ul" gap="L" wraps>
        {states
          .filter((state) => count(state) > 0)
          .map((state) => (
            <Row as="li" gap="XS" key={state}>
              <VerdictIcon look={verdictLook(state)} size={16} />
              <Body1>{sayVacancy(`summary.${state}`, { count: count(state) })}</Body1>
            </Row>
          ))}
      </Row>
      {next && (
        <Caption1>
          {sayVacancy("summary.next", {
            step: explainNextStep(next, day, sayVacancy),
            vacancy: vacancyName(next, sheet, sayVacancy),
          })}
        </Caption1>
      )}
    </Stack>
  );
}
