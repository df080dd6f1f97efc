import { pane } from "../../../i18n/pane";
import { planTexts } from "../../../i18n/plan";
import { useSay } from "../../speech";
import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { Dropdown } from "../../parts/dropdown";
import { NoticeBar } from "../../findings/notice-bar";
import type { Notice } from "../../findings/write-outcome";
import type { ScreenProps } from "../../parts/screen-props";
import { ScreenFrame } from "../../parts/screen-frame";
import { useKept } from "../../store/use-store";
import { outlookOf } from "../../../account/forecast/outlook";
import { OutlookCard } from "./outlook-card";
import { PlanBar } from "./plan-bar";
import { PlanResult } from "./plan-result";
import { type Horizon, horizons } from "../../store/plan/plan-state";
import { RosterProblem } from "./roster-problem";
import { useGo } from "./use-go";
import { keptPlan } from "../../store/plan/plan-session";
import { LiveRegion } from "../../parts/live-region";
import {
  CalendarClockRegular,
  EyeRegular,
  PeopleTeamRegular,
  TableSimpleRegular,
  WarningRegular,
} from "@fluentui/react-icons";
import { PromiseList } from "../../parts/promise-list";

/** The forecast button, followed by when and why the ratio breaks, the latest day to act, and the effect of a plan. */
export function PlanScreen({ check }: ScreenProps) {
  const sayPlan = useSay(planTexts);
  const sayPane = useSay(pane);
  const [state, plan] = useKept(keptPlan);
  const [notice, setNotice] = useState<Notice | null>(null);
  const { question, answer, phase } = state;
  const go = useGo(answer?.roster.sheet.id ?? "", setNotice);
  const without = answer?.roster.without ?? null;
  const result = without === null ? answer?.result : ({ kind: "rowless", without } as const);
  const forecast = result?.kind === "forecast" ? result : null;
  return (
    <ScreenFrame title={sayPane("screen.plan")}>
      <PlanBar check={check} />
      <Field label={sayPlan("horizon.label")} orientation="horizontal">
        <Dropdown
          value={String(question.months)}
          onChoose={(value) => plan.ask({ months: Number(value) as Horizon })}
        >
          {horizons.map((months) => (
            <option key={months} value={months}>
              {sayPlan("horizon.months", { months })}
            </option>
          ))}
        </Dropdown>
      </Field>
      {answer === null && <FirstPlan />}
      <LiveRegion
        isEmpty={answer === null}
        role="region"
        aria-label={sayPlan("headline.label")}
        aria-busy={phase.kind === "judging"}
        data-outlook={forecast ? outlookOf(forecast).verdict : (result?.kind ?? "")}
      >
        {answer && forecast && <OutlookCard forecast={forecast} answer={answer} go={go} />}
        {result && result.kind !== "forecast" && <RosterProblem problem={result} check={check} />}
      </LiveRegion>
      {answer && forecast && (
        <PlanResult
          answer={answer}
          go={go}
          forecast={forecast}
          question={question}
          onQuestion={(asked) => plan.ask(asked)}
          check={check}
          isStale={state.isStale || check.isStale}
        />
      )}
      <NoticeBar notice={notice} onDismiss={() => setNotice(null)} />
    </ScreenFrame>
  );
}

/** Explains the forecast before its first use. */
function FirstPlan() {
  const sayPlan = useSay(planTexts);
  return (
    <PromiseList
      promises={[
        { Icon: WarningRegular, text: sayPlan("first.break") },
        { Icon: CalendarClockRegular, text: sayPlan("first.act") },
        { Icon: TableSimpleRegular, text: sayPlan("first.plan") },
        { Icon: PeopleTeamRegular, text: sayPlan("first.ways") },
        { Icon: EyeRegular, text: sayPlan("first.reads") },
      ]}
    />
  );
}
