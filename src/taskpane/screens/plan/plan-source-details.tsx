import { rulesTexts } from "../../../i18n/rules";
import { planTexts } from "../../../i18n/plan";
import { pane } from "../../../i18n/pane";
import { useLanguage, useSay } from "../../speech";
import { Folded } from "../../parts/folded";
import { checkTexts } from "../../../i18n/check";
import type { Forecast } from "../../../roster/forecast/forecast-roster";
import { UnreadOfRoster } from "../../columns/unread-of-roster";
import type { CheckState } from "../../store/check/use-check";
import { FactList } from "../../parts/fact-list";
import type { PlanAnswer } from "../../store/plan/plan-state";
import { vacanciesCounted } from "./lists-ahead";
import { columnsAhead } from "../../../account/forecast/columns-ahead";
import { vacancyListWords } from "../../../account/forecast/vacancy-list-words";
import { PLAN_TABLE } from "../../../workbook-model/own-tables";

type Props = {
  readonly answer: PlanAnswer;
  readonly forecast: Forecast;
  readonly check: Pick<CheckState, "choose" | "notWritten">;
};

/** The sheets and columns behind the forecast, and those that were not found. */
export function PlanSourceDetails({ answer, forecast, check }: Props) {
  const language = useLanguage();
  const say = useSay(pane);
  const sayPlan = useSay(planTexts);
  const sayRule = useSay(rulesTexts);
  const sayColumns = useSay(checkTexts);
  const { roster, plan } = answer;
  const facts: readonly (readonly [string, string])[] = [
    [sayColumns("where.roster"), roster.sheet.sheet],
    [sayRule("setting.small_business"), say(roster.asked.employer?.smallBusiness ?? "not_said")],
    [
      say("screen.plan"),
      plan
        ? sayPlan("where.plan.there", { table: PLAN_TABLE, sheet: plan.sheet.sheet })
        : sayPlan("where.plan.none", { table: PLAN_TABLE }),
    ],
    [say("screen.vacancies"), vacancyListWords(vacanciesCounted(answer), forecast, language)],
    ...(roster.check === null
      ? []
      : columnsAhead(roster.check, { ...roster.sheet, cells: roster.cells }, language).map(
          ({ field, text }) => [sayColumns(`field.${field}`), text] as const,
        )),
  ];
  return (
    <>
      <UnreadOfRoster
        check={roster.check}
        cells={roster.cells}
        sheet={roster.sheet}
        chosen={roster.asked.chosenHeadings ?? {}}
        notWritten={check.notWritten}
        onChoose={(choice) => void check.choose(choice)}
      />
      <Folded title={sayColumns("where.title")}>
        <FactList facts={facts} />
      </Folded>
    </>
  );
}
