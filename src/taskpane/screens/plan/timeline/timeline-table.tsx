import { planTexts } from "../../../../i18n/plan";
import { checkTexts } from "../../../../i18n/check";
import { pane } from "../../../../i18n/pane";
import { useLanguage, useSay } from "../../../speech";
import { explainCause } from "../../../../sentences/explain-forecast";
import { groups } from "../../../../law/category";
import { toDotted } from "../../../../law/day";
import { groupsWords } from "../../../../account/forecast/outlook";
import type { Forecast } from "../../../../roster/forecast/forecast-roster";
import type { ForecastStep } from "../../../../roster/forecast/forecast-step";
import { ScrollTable } from "../../../parts/scroll-table";
import { listsAhead } from "../lists-ahead";
import { stepWords } from "../step-words";
import type { PlanAnswer } from "../../../store/plan/plan-state";
import { rowNames } from "../../../../account/forecast/row-names";
import { headcountWords } from "../../../../account/forecast/headcount-words";
import { startWords } from "../../../../account/forecast/start-words";

type Props = {
  readonly forecast: Forecast;
  readonly answer: Pick<PlanAnswer, "roster" | "vacancies">;
  readonly isSeen: boolean;
};

/** Events of one day listed in a cell; the list of days has the others. */
const SHOWN = 3;

/** The chart's content as a table, day by day. */
export function TimelineTable({ forecast, answer, isSeen }: Props) {
  const language = useLanguage();
  const say = useSay(pane);
  const sayAnswer = useSay(checkTexts);
  const sayPlan = useSay(planTexts);
  const { steps, from } = forecast;
  const names = rowNames(listsAhead(answer), forecast);
  const hasLimit = steps.some((step) => headcountWords(step, language) !== null);
  return (
    <ScrollTable
      caption={sayPlan("table.caption")}
      nameHeading={sayPlan("scenarios.day")}
      columns={[
        { key: "verdict", heading: say("verdict.label") },
        ...groups.map((group) => ({ key: group, heading: groupsWords([group], language), isWide: true })),
        ...(hasLimit ? [{ key: "people", heading: sayPlan("course.people") }] : []),
        { key: "what", heading: sayPlan("table.what"), isWide: true },
      ]}
      rows={steps.map((step) => ({
        key: step.day,
        name: toDotted(step.day),
        cells: [
          sayAnswer(`verdict.${step.verdict}`),
          ...groups.map((group) => stepWords(group, step, language)),
          ...(hasLimit ? [headcountWords(step, language)] : []),
          step.day === from ? startWords(step, language) : causesOf(step),
        ],
      }))}
      isSeen={isSeen}
      isNarrow
    />
  );

  function causesOf({ causes, day }: ForecastStep): string {
    const shown = causes.slice(0, SHOWN).map((cause) => explainCause(cause, day, names, sayPlan));
    const hidden = causes.length - shown.length;
    return [...shown, ...(hidden > 0 ? [sayPlan("cause.more", { count: hidden })] : [])].join("; ");
  }
}
