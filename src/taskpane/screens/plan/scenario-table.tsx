import { checkTexts } from "../../../i18n/check";
import { planTexts } from "../../../i18n/plan";
import { Lines, Title } from "../../parts/text";
import { useLanguage, useSay } from "../../speech";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type Day, toDotted } from "../../../law/day";
import type { Forecast } from "../../../roster/forecast/forecast-roster";
import type { ForecastStep } from "../../../roster/forecast/forecast-step";
import { ScrollTable, type TableRow } from "../../parts/scroll-table";
import type { Scenario } from "../../../account/forecast/ahead";
import { scenarioTable, stepOn } from "../../../account/forecast/scenario-days";
import {
  failsFromWords,
  gapFigures,
  gapWords,
  leftOutSentences,
} from "../../../account/forecast/scenario-words";
import { Fragment, type ReactNode } from "react";
import { VerdictIcon } from "../../parts/verdict-icon";
import { verdictLooks } from "../../parts/verdict-look";
import { Stack } from "../../parts/stack";

const useStyles = makeStyles({
  icon: { marginRight: tokens.spacingHorizontalXXS, verticalAlign: "text-bottom" },
  word: { display: "inline-block", whiteSpace: "nowrap" },
});

type Props = { readonly forecast: Forecast; readonly scenarios: readonly Scenario[] };

/** The current roster and each scenario side by side: the first failing day, and the verdict over time. */
export function ScenarioTable({ forecast, scenarios }: Props) {
  const language = useLanguage();
  const sayPlan = useSay(planTexts);
  if (scenarios.length === 0) return null;
  const columns = [
    { key: "", heading: sayPlan("scenarios.as_is"), forecast },
    ...scenarios.map(({ name, answer }) => ({
      key: `scenario ${name ?? ""}`,
      heading: name ?? sayPlan("scenarios.unnamed"),
      forecast: answer.forecast,
    })),
  ];
  const all = columns.map((column) => column.forecast);
  const rows: readonly TableRow[] = [
    {
      key: "from",
      name: sayPlan("scenarios.from"),
      cells: all.map((each) => failsFromWords(each, language, shortDay)),
    },
    ...scenarioTable(all).map(({ day, isSame, isSteady }) => {
      const standings = all.map((each, index) => {
        const step = stepOn(each, day);
        return step && <Standing key={columns[index]?.key} step={step} />;
      });
      return {
        key: day,
        name: shortDay(day),
        cells: isSame ? [<Same key={day}>{isSteady && standings[0]}</Same>] : standings,
      };
    }),
  ];
  return (
    <Stack as="section" aria-label={sayPlan("scenarios.title")}>
      <Title>{sayPlan("scenarios.title")}</Title>
      <ScrollTable
        caption={sayPlan("scenarios.caption")}
        nameHeading={sayPlan("scenarios.day")}
        columns={columns}
        rows={rows}
        isNarrow
      />
      <Lines texts={leftOutSentences(scenarios, language)} as={Caption1} />
    </Stack>
  );
}

/** With a two-digit year, so that four columns fit a narrow pane. */
function shortDay(day: Day): string {
  return toDotted(day).replace(/\d{2}(?=\d{2}$)/, "");
}

/** Says that all are the same, and what that is. */
function Same({ children }: { readonly children: ReactNode }) {
  const sayPlan = useSay(planTexts);
  return (
    <>
      {children} {sayPlan("scenarios.same")}
    </>
  );
}

/** A day's verdict as an icon, and the number of citizens missing. */
function Standing({ step }: { step: ForecastStep }) {
  const styles = useStyles();
  const language = useLanguage();
  const sayAnswer = useSay(checkTexts);
  const verdict = sayAnswer(`verdict.${step.verdict}`);
  return (
    <span title={[verdict, ...gapWords(step, language)].join("; ")}>
      <VerdictIcon look={verdictLooks[step.verdict]} size={16} className={styles.icon} aria-label={verdict} />
      {gapFigures(step, language)
        .join(" ")
        .split(" ")
        .map((word, index) => (
          <Fragment key={index}>
            {index > 0 && " "}
            <span className={styles.word}>{word}</span>
          </Fragment>
        ))}
    </span>
  );
}
