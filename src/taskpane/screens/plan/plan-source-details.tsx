import { Folded } from "../../parts/folded";
import type { Forecast } from "../../../roster/forecast/forecast-roster";
import { FactList } from "../../parts/fact-list";
import { usePlanSpeech } from "./plan-speech";
import type { PlanAnswer } from "./plan-state";
import { vacanciesCounted } from "./lists-ahead";
import { vacancyListWords } from "../../../account/forecast/vacancy-list-words";
import { PLAN_TABLE } from "../../../workbook-model/own-tables";

type Props = { readonly answer: PlanAnswer; readonly forecast: Forecast };

/** Which sheets the look ahead rests on. */
export function AheadSourceDetails({ answer, forecast }: Props) {
  const speech = usePlanSpeech();
  const { say, sayScreen } = speech;
  const { roster, plan } = answer;
  const facts: readonly (readonly [string, string])[] = [
    [sayScreen("where.roster"), roster.sheet.sheet],
    [sayScreen("where.small"), say(roster.asked.employer?.smallBusiness ?? "not_said")],
    [
      sayScreen("where.plan"),
      plan
        ? sayScreen("where.plan.there", { table: PLAN_TABLE, sheet: plan.sheet.sheet })
        : sayScreen("where.plan.none", { table: PLAN_TABLE }),
    ],
    [sayScreen("where.vacancies"), vacancyListWords(vacanciesCounted(answer), forecast, speech)],
  ];
  return (
    <Folded title={sayScreen("where.title")}>
      <FactList facts={facts} />
    </Folded>
  );
}
