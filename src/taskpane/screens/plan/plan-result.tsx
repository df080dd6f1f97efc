import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { toDotted } from "../../../law/day";
import { lawCheckedOn } from "../../../domain/law-checked";
import type { Forecast } from "../../../roster/forecast/forecast-roster";
import { QuestionForm } from "../../parts/question-form";
import type { CheckState } from "../../store/use-check";
import { ErrorBoundary } from "../../parts/error-boundary";
import { ApplicationsSwitch } from "./applications-switch";
import { Assumptions } from "./assumptions";
import { RatioTimeline } from "./timeline/ratio-timeline";
import { DayList } from "./day-list";
import { usePlanSpeech } from "./plan-speech";
import type { PlanPartProps, PlanQuestion } from "./plan-state";
import { AheadSourceDetails } from "./plan-source-details";
import { ScenarioTable } from "./scenario-table";
import { late } from "../../late";

/** Who looks ahead reads first what comes; what is planned and written is loaded after it. */
const PlanRows = late(async () => (await import("./rows/plan-rows")).PlanRows);
const RemedyList = late(async () => (await import("./remedies/remedy-list")).RemedyList);
const PlanReportButton = late(async () => (await import("./report/plan-report-button")).PlanReportButton);
const EmployerList = late(async () => (await import("./employer-list")).EmployerList);

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

type Props = PlanPartProps & {
  readonly forecast: Forecast;
  readonly question: PlanQuestion;
  readonly onQuestion: (question: Partial<PlanQuestion>) => void;
  readonly check: Pick<CheckState, "question" | "answer" | "ask" | "choose" | "notWritten">;
  /** The workbook was edited, and the answer does not know of it yet. */
  readonly isStale: boolean;
};

/** Everything under the verdict: the course, its days, the plan, the ways back, several employers, and where it read. */
export function PlanResult({ forecast, question, onQuestion, check, isStale, ...part }: Props) {
  const styles = useStyles();
  const { sayPlan } = usePlanSpeech();
  const { answer, actions, clock, verbs } = part;
  const { steps, readings } = forecast;
  const small = check.answer?.smallBusiness ?? check.question.smallBusiness;
  return (
    <>
      <ApplicationsSwitch {...{ question, forecast, onQuestion }} />
      <RatioTimeline forecast={forecast} answer={answer} go={actions.go} />
      <DayList forecast={forecast} answer={answer} go={actions.go} />
      <QuestionForm
        question={check.question}
        smallBusiness={small ?? "not_said"}
        isFromTable={check.question.smallBusiness === null && (small ?? "not_said") !== "not_said"}
        onQuestion={check.ask}
      />
      <Assumptions question={question} readings={readings} onQuestion={onQuestion} />
      <ErrorBoundary>
        <Suspense>
          <PlanRows {...part} />
        </Suspense>
      </ErrorBoundary>
      <ScenarioTable forecast={forecast} scenarios={answer.scenarios} />
      {answer.ways && (
        <ErrorBoundary>
          <Suspense>
            <RemedyList {...part} />
          </Suspense>
        </ErrorBoundary>
      )}
      {answer.employers && (
        <Suspense>
          <EmployerList answer={answer} />
        </Suspense>
      )}
      <ErrorBoundary>
        <Suspense>
          <PlanReportButton
            report={{ answer, forecast, writtenOn: clock.today(), isStale }}
            writeSheet={verbs.writeSheet}
          />
        </Suspense>
      </ErrorBoundary>
      <AheadSourceDetails answer={answer} forecast={forecast} check={check} />
      {steps.some(({ endedPermits }) => endedPermits > 0) && (
        <Caption1 className={styles.quiet}>{sayPlan(`permit.${readings.ended_permits}`)}</Caption1>
      )}
      <Caption1 className={styles.quiet}>{sayPlan("forecast.law", { day: toDotted(lawCheckedOn) })}</Caption1>
    </>
  );
}
