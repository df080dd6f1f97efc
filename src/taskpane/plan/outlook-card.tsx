import { Body1, makeStyles, mergeClasses, shorthands, Subtitle2, tokens } from "@fluentui/react-components";
import { exemptionSentence } from "../../i18n/explain-forecast";
import { toDotted } from "../../law/day";
import type { Forecast } from "../../roster/forecast/forecast-roster";
import { useToneGrounds } from "../check/tone-grounds";
import { useToneStyles } from "../check/tone-styles";
import { verdictLooks } from "../check/verdict-look";
import { useTitleStyles } from "../title-styles";
import { ActBy } from "./act-by";
import { CauseList } from "./cause-list";
import { groupsWords, outlookOf, outlookWords } from "./outlook";
import { type PlanSpeech, usePlanSpeech } from "./plan-speech";
import type { PlanActions, PlanAnswer } from "./plan-state";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    ...shorthands.borderStyle("solid"),
    ...shorthands.borderWidth(tokens.strokeWidthThin),
  },
  head: { display: "flex", alignItems: "start", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "24px" },
});

type Props = {
  readonly forecast: Forecast;
  readonly answer: PlanAnswer;
  readonly go: PlanActions["go"];
};

/** The verdict on the time ahead: what comes, whose row tips it, what else is to be known, and by when to act. */
export function OutlookCard({ forecast, answer, go }: Props) {
  const styles = useStyles();
  const grounds = useToneGrounds();
  const tones = useToneStyles();
  const titles = useTitleStyles();
  const speech = usePlanSpeech();
  const { breaks } = forecast;
  const { verdict } = outlookOf(forecast);
  const { Icon, tone } = verdictLooks[verdict];
  return (
    <div className={mergeClasses(styles.card, grounds[tone])}>
      <div className={styles.head}>
        <Icon className={mergeClasses(styles.icon, tones[tone])} aria-hidden />
        <Subtitle2 as="h2" className={titles.title}>
          {outlookWords(forecast, speech)}
        </Subtitle2>
      </div>
      {notes(forecast, speech).map((note) => (
        <Body1 key={note}>{note}</Body1>
      ))}
      {breaks && <CauseList causes={breaks.tipping} day={breaks.day} {...{ forecast, answer, go }} />}
      {breaks?.latest && <ActBy latest={breaks.latest} day={breaks.day} />}
    </div>
  );
}

/** What has to be known beside the headline: the doubt before or behind it, and how the exemption fares. */
function notes(forecast: Forecast, speech: PlanSpeech): readonly string[] {
  const { sayPlan, sayScreen } = speech;
  const { breaks, doubtFrom, exemptionEnds, steps } = forecast;
  const { verdict } = outlookOf(forecast);
  const isOpen = verdict === "undecided";
  return [
    ...(isOpen ? [sayScreen("doubt.rows")] : []),
    ...(isOpen && breaks
      ? [
          sayScreen("doubt.then", {
            day: toDotted(breaks.day),
            groups: groupsWords(breaks.groups, speech),
          }),
        ]
      : []),
    ...(breaks?.losesExemption === true ? [sayPlan("forecast.exemption_lost")] : []),
    ...(exemptionEnds === null ? holds(forecast, speech) : exemptionSentence(steps, exemptionEnds, sayPlan)),
    ...(!isOpen && verdict !== "empty" && doubtFrom !== null && doubtFrom !== breaks?.day
      ? [sayScreen("doubt.before", { day: toDotted(doubtFrom) })]
      : []),
  ];
}

/** How near the end of an exemption comes that holds all the time. */
function holds({ steps }: Forecast, { sayScreen }: PlanSpeech): readonly string[] {
  const lines = steps.flatMap(({ exemption }) => exemption ?? []);
  const limit = Math.min(...lines.map((line) => line.limit));
  const isHeld = lines.length > 0 && steps.every(({ verdict }) => verdict === "exempt");
  if (!isHeld || !Number.isFinite(limit)) return [];
  const people = Math.max(...lines.map((line) => line.people.max));
  return [sayScreen("exemption.holds", { people, limit, more: limit - people + 1 })];
}
