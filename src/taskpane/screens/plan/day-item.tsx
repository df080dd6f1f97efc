import { planTexts } from "../../../i18n/plan";
import type { Language } from "../../../i18n/language";
import { checkTexts } from "../../../i18n/check";
import { speaker } from "../../../i18n/speaker";
import { Lines, Quiet } from "../../parts/text";
import { useLanguage, useSay } from "../../speech";
import { Body1Strong, Caption1, makeStyles } from "@fluentui/react-components";
import { askedLine } from "../../../sentences/explain-asked";
import { groups } from "../../../law/category";
import { toDotted } from "../../../law/day";
import type { Forecast } from "../../../roster/forecast/forecast-roster";
import type { ForecastStep } from "../../../roster/forecast/forecast-step";
import { ToneChip } from "../../parts/tone-chip";
import { CauseList } from "./cause-list";
import type { PlanAnswer } from "../../store/plan/plan-state";
import type { Go } from "./use-go";
import { headcountWords } from "../../../account/forecast/headcount-words";
import { startWords } from "../../../account/forecast/start-words";
import { groupWords } from "./step-words";
import { verdictLooks } from "../../parts/verdict-look";
import { Row, Stack } from "../../parts/stack";

const useStyles = makeStyles({
  day: { margin: 0, fontVariantNumeric: "tabular-nums" },
});

type Props = {
  readonly step: ForecastStep;
  readonly forecast: Forecast;
  readonly answer: Pick<PlanAnswer, "roster" | "vacancies">;
  readonly go: Go;
};

/** A day with a change: the verdict from then on, what happens, and the groups afterwards. */
export function DayItem({ step, forecast, answer, go }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const sayAnswer = useSay(checkTexts);
  const { day, verdict, causes } = step;
  return (
    <Stack gap="XS" data-day={day} data-verdict-of-day={verdict}>
      <Row wraps isApart>
        <Body1Strong as="h3" className={styles.day}>
          {toDotted(day)}
        </Body1Strong>
        <ToneChip look={verdictLooks[verdict]}>{sayAnswer(`verdict.${verdict}`)}</ToneChip>
      </Row>
      {day === forecast.from ? (
        <Caption1>{startWords(step, language)}</Caption1>
      ) : (
        <CauseList {...{ causes, day, forecast, answer, go }} />
      )}
      <Lines texts={countLines(step, language)} as={Quiet} areSentences haveNumbers />
    </Stack>
  );
}

/** Groups, the headcount where it matters, and the result if foreigners left when their permits end. */
function countLines(step: ForecastStep, language: Language): readonly string[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayPlan = speaker(planTexts, language);
  const { endedPermits, verdict, verdictIfGone } = step;
  const people = headcountWords(step, language);
  return [
    ...groups.map((group) => askedLine(group, step, sayAnswer) ?? groupWords(group, step, language)),
    ...(people === null ? [] : [`${sayPlan("course.people")}: ${people}`]),
    ...(endedPermits > 0 && verdictIfGone !== verdict
      ? [
          sayPlan("permit.if_gone", {
            count: endedPermits,
            verdict: sayAnswer(`verdict.${verdictIfGone}`),
          }),
        ]
      : []),
  ];
}
