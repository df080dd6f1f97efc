import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import { groups } from "../../law/category";
import { toDotted } from "../../law/day";
import type { Forecast } from "../../roster/forecast/forecast-roster";
import type { ForecastStep } from "../../roster/forecast/forecast-step";
import { isNotApplied } from "../../roster/plan/plan-findings";
import { useToneStyles } from "../check/tone-styles";
import { SidewaysTable, type TableRow } from "../sideways-table";
import { useTitleStyles } from "../title-styles";
import { type PlanSpeech, usePlanSpeech } from "./plan-speech";
import type { Scenario } from "./plan-state";
import { scenarioDays, stepOn } from "./scenario-days";
import { verdictLook } from "./verdict-look";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  verdict: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
});

type Props = { readonly forecast: Forecast; readonly scenarios: readonly Scenario[] };

/** The roster as it stands and with each scenario, side by side: the day it fails, and the verdict from day to day. */
export function ScenarioTable({ forecast, scenarios }: Props) {
  const styles = useStyles();
  const titles = useTitleStyles();
  const speech = usePlanSpeech();
  const { sayScreen } = speech;
  if (scenarios.length === 0) return null;
  const columns = [
    { key: "", heading: sayScreen("scenarios.as_is"), forecast },
    ...scenarios.map(({ name, answer }) => ({
      key: `scenario ${name ?? ""}`,
      heading: name ?? sayScreen("scenarios.unnamed"),
      forecast: answer.forecast,
    })),
  ];
  const all = columns.map((column) => column.forecast);
  const rows: readonly TableRow[] = [
    {
      key: "from",
      name: sayScreen("scenarios.from"),
      cells: all.map((each) => failsFrom(each, speech)),
    },
    ...scenarioDays(all).map((day) => ({
      key: day,
      name: toDotted(day),
      cells: all.map((each) => {
        const step = stepOn(each, day);
        return step && <Standing key={day} step={step} />;
      }),
    })),
  ];
  return (
    <section className={styles.section} aria-label={sayScreen("scenarios.title")}>
      <Subtitle2 as="h2" className={titles.title}>
        {sayScreen("scenarios.title")}
      </Subtitle2>
      <SidewaysTable
        caption={sayScreen("scenarios.caption")}
        region={sayScreen("scenarios.region")}
        nameHeading={sayScreen("scenarios.day")}
        columns={columns}
        rows={rows}
        isNarrow
      />
      {scenarios.flatMap(leftOut).map(({ name, count }) => (
        <Caption1 key={name}>
          {name === null
            ? sayScreen("scenarios.incomplete.unnamed", { count })
            : sayScreen("scenarios.incomplete", { name, count })}
        </Caption1>
      ))}
    </section>
  );
}

/** The verdict of a day with what is missing. */
function Standing({ step }: { step: ForecastStep }) {
  const styles = useStyles();
  const tones = useToneStyles();
  const speech = usePlanSpeech();
  const { Icon, tone } = verdictLook[step.verdict];
  return (
    <>
      <span className={styles.verdict}>
        <Icon className={mergeClasses(styles.icon, tones[tone])} aria-hidden />
        {speech.sayAnswer(`verdict.${step.verdict}`)}
      </span>
      {gapsOf(step, speech).map((gap) => (
        <div key={gap}>{gap}</div>
      ))}
    </>
  );
}

/** Nobody is missing while an exemption holds. */
function gapsOf({ verdict, groups: judged }: ForecastStep, { sayPlan, sayScreen }: PlanSpeech) {
  if (verdict === "exempt" || verdict === "empty") return [];
  return groups.flatMap((key) => {
    const { min, max } = judged[key].gap;
    if (max === 0) return [];
    const group = sayPlan(`employers.short.${key}`);
    return [
      min === max
        ? sayScreen("scenarios.gap", { group, gap: max })
        : sayScreen("scenarios.gap.range", { group, min, max }),
    ];
  });
}

function failsFrom({ breaks, doubtFrom }: Forecast, { sayScreen }: PlanSpeech): string {
  if (doubtFrom !== null && (breaks === null || doubtFrom < breaks.day))
    return sayScreen("scenarios.doubt", { day: toDotted(doubtFrom) });
  return breaks === null ? sayScreen("scenarios.never") : toDotted(breaks.day);
}

/** Scenarios that are not whole, and how many of their rows are left out. */
function leftOut({
  name,
  answer,
}: Scenario): readonly { readonly name: string | null; readonly count: number }[] {
  const rows = new Set(answer.findings.filter(isNotApplied).map(({ row }) => row));
  return rows.size > 0 ? [{ name, count: rows.size }] : [];
}
