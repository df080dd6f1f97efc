import { planTexts } from "../../../i18n/plan";
import { useSay } from "../../speech";
import { Body1, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { Quiet } from "../../parts/text";
import { Folded } from "../../parts/folded";
import type { AssumedDuration } from "../../../domain/latest-day";
import type { Readings } from "../../../law/readings";
import { DaysField } from "./days-field";
import type { PlanQuestion } from "../../store/plan/plan-state";

const useStyles = makeStyles({
  days: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    ...shorthands.borderStyle("none"),
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
});

const durations = ["review", "hiring", "notice"] as const satisfies readonly AssumedDuration["name"][];

type Props = {
  readonly question: PlanQuestion;
  readonly readings: Pick<Readings, "ended_permits">;
  readonly onQuestion: (question: Partial<PlanQuestion>) => void;
};

/** Assumptions that no source settles: what happens to foreigners whose permits end, and how long things take. */
export function Assumptions({ question, readings, onQuestion }: Props) {
  const styles = useStyles();
  const sayPlan = useSay(planTexts);
  const { assumed } = question;
  const daysOf = (name: AssumedDuration["name"]) => assumed.find((each) => each.name === name)?.days ?? 0;
  const assume = (name: AssumedDuration["name"], days: number) => {
    const others = assumed.filter((each) => each.name !== name);
    const all = days > 0 ? [...others, { name, days }] : others;
    onQuestion({ assumed: durations.flatMap((each) => all.find((one) => one.name === each) ?? []) });
  };
  return (
    <Folded title={sayPlan("assumed.title")}>
      <div>
        <Body1>{sayPlan(`permit.${readings.ended_permits}`)}</Body1>
        <Quiet block>{sayPlan("assumed.permit.where")}</Quiet>
      </div>
      <fieldset className={styles.days}>
        <legend className={styles.legend}>{sayPlan("assumed.days")}</legend>
        {durations.map((name) => (
          <DaysField
            key={name}
            label={sayPlan(`assumed.days.${name}`)}
            days={daysOf(name)}
            onDays={(days) => assume(name, days)}
          />
        ))}
      </fieldset>
      <Quiet>{sayPlan("assumed.days.note")}</Quiet>
    </Folded>
  );
}
