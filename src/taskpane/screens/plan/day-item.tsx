import { planTexts } from "../../../i18n/plan";
import type { Language } from "../../../i18n/language";
import { checkTexts } from "../../../i18n/check";
import { speaker } from "../../../i18n/speaker";
import { Lines, Quiet } from "../../parts/text";
import { useLanguage, useSay } from "../../speech";
import { Body1Strong, Caption1, makeStyles } from "@fluentui/react-components";
import { askedLine, stepAhead } from "../../../sentences/explain-asked";
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
import { groupWords, outcomeOf } from "./step-words";
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
  /** The picture above tells the counts of this day. */
  readonly isUnderPicture?: boolean;
};

/** A day with a change: the verdict from then on, what happens, and the groups afterwards. */
export function DayItem({ step, forecast, answer, go, isUnderPicture = false }: Props) {
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
      <Lines
        texts={[
          ...(isUnderPicture
            ? outcomeLines(step, step === stepAhead(forecast), language)
            : countLines(step, language)),
          ...ifGoneLines(step, language),
        ]}
        as={Quiet}
        areSentences
        haveNumbers
      />
    </Stack>
  );
}

/** Groups, and the headcount where it matters. */
function countLines(step: ForecastStep, language: Language): readonly string[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayPlan = speaker(planTexts, language);
  const people = headcountWords(step, language);
  return [
    ...groups.map((group) => askedLine(group, step, sayAnswer) ?? groupWords(group, step, language)),
    ...(people === null ? [] : [`${sayPlan("course.people")}: ${people}`]),
  ];
}

/** What the counts mean for each group; the card at the top has told those asked for on the day it is about. */
function outcomeLines(step: ForecastStep, isTold: boolean, language: Language): readonly string[] {
  const sayAnswer = speaker(checkTexts, language);
  return groups.flatMap(
    (group) => (isTold ? null : askedLine(group, step, sayAnswer)) ?? outcomeOf(group, step, language) ?? [],
  );
}

/** The verdict if foreigners left when their permits end. */
function ifGoneLines(step: ForecastStep, language: Language): readonly string[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayPlan = speaker(planTexts, language);
  const { endedPermits: count, verdict, verdictIfGone } = step;
  if (count === 0 || verdictIfGone === verdict) return [];
  return [sayPlan("permit.if_gone", { count, verdict: sayAnswer(`verdict.${verdictIfGone}`) })];
}
