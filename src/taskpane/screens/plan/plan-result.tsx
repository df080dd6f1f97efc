import { planTexts } from "../../../i18n/plan";
import { useSay } from "../../speech";
import { Toggle } from "../../parts/toggle";
import { toDotted } from "../../../law/day";
import { useStore } from "../../store/use-store";
import { lawCheckedOn } from "../../../domain/law-checked";
import type { Forecast } from "../../../roster/forecast/forecast-roster";
import { haveWays } from "../../../account/forecast/ahead";
import { SettleFirst } from "../../parts/settle-first";
import { QuestionForm } from "../../parts/question-form";
import type { CheckState } from "../../store/check/use-check";
import { ErrorBoundary } from "../../parts/error-boundary";
import { Assumptions } from "./assumptions";
import { RatioTimeline } from "./timeline/ratio-timeline";
import { DayList } from "./day-list";
import type { PlanQuestion } from "../../store/plan/plan-state";
import type { ForecastPart } from "./use-go";
import { PlanSourceDetails } from "./plan-source-details";
import { ScenarioTable } from "./scenario-table";
import { late } from "../../late";
import { planReport } from "./report/plan-report";
import { Quiet } from "../../parts/text";

/** Plan rows come after the forecast and include the code for writing, so they are loaded later. */
const PlanRows = late(async () => (await import("./rows/plan-rows")).PlanRows);
const RemedyList = late(async () => (await import("./remedies/remedy-list")).RemedyList);
const ReportButton = late(async () => (await import("../../report/report-button")).ReportButton);
const EmployerList = late(async () => (await import("./employer-list")).EmployerList);

type Props = ForecastPart & {
  readonly question: PlanQuestion;
  readonly onQuestion: (question: Partial<PlanQuestion>) => void;
  readonly check: Pick<CheckState, "question" | "answer" | "ask" | "choose" | "notWritten">;
  /** The workbook was edited, and the answer does not include it yet. */
  readonly isStale: boolean;
};

/** Everything below the verdict: timeline, days, plan, remedies, employers and sources. */
export function PlanResult({ forecast, question, onQuestion, check, isStale, ...part }: Props) {
  const sayPlan = useSay(planTexts);
  const { answer, go } = part;
  const { clock } = useStore();
  const { steps, readings } = forecast;
  return (
    <>
      {answer.settle && <SettleFirst settle={answer.settle} sheet={answer.roster.sheet} />}
      <ApplicationsSwitch {...{ question, forecast, onQuestion }} />
      <RatioTimeline forecast={forecast} answer={answer} go={go} />
      <DayList forecast={forecast} answer={answer} go={go} />
      <QuestionForm check={check} />
      <Assumptions question={question} readings={readings} onQuestion={onQuestion} />
      <ErrorBoundary>
        <PlanRows {...part} />
      </ErrorBoundary>
      <ScenarioTable forecast={forecast} scenarios={answer.scenarios} />
      {haveWays({ ...answer, forecast }) && (
        <ErrorBoundary>
          <RemedyList answer={answer} />
        </ErrorBoundary>
      )}
      {answer.employers && <EmployerList answer={answer} />}
      <ErrorBoundary>
        <ReportButton sheet={planReport({ answer, forecast, writtenOn: clock.today(), isStale })} />
      </ErrorBoundary>
      <PlanSourceDetails answer={answer} forecast={forecast} check={check} />
      {steps.some(({ endedPermits }) => endedPermits > 0) && (
        <Quiet>{sayPlan(`permit.${readings.ended_permits}`)}</Quiet>
      )}
      <Quiet>{sayPlan("forecast.law", { day: toDotted(lawCheckedOn) })}</Quiet>
    </>
  );
}

type ApplicationsSwitchProps = {
  readonly question: PlanQuestion;
  readonly forecast: Forecast;
  readonly onQuestion: (question: Partial<PlanQuestion>) => void;
};

/**
 * Switches between forecasts with pending applications and for the list alone; renders nothing without applications.
 */
function ApplicationsSwitch({ question: { isListAlone }, forecast, onQuestion }: ApplicationsSwitchProps) {
  const sayPlan = useSay(planTexts);
  if (!isListAlone && forecast.steps.every(({ askedFor }) => askedFor === null)) return null;
  return (
    <Toggle
      label={sayPlan("today.switch")}
      checked={!isListAlone}
      onChange={(_, { checked }) => onQuestion({ isListAlone: !checked })}
    />
  );
}
