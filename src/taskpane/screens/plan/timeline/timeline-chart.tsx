import { pane } from "../../../../i18n/pane";
import { planTexts } from "../../../../i18n/plan";
import { speaker } from "../../../../i18n/speaker";
import { groupsWords } from "../../../../account/forecast/outlook";
import type { Language } from "../../../../i18n/language";
import { useLanguage } from "../../../speech";
import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { toDotted } from "../../../../law/day";
import type { ForecastStep } from "../../../../roster/forecast/forecast-step";
import { countWords, shareWords } from "../../../../sentences/group-words";
import { type TimelineModel, positionOf, type Strip } from "./timeline-model";
import { TimelineStrip } from "./timeline-strip";
import { useTimelineStyles } from "./timeline-styles";
import { type ChosenDay, TimelineKeyboard } from "./timeline-keyboard";
import { headcountWords } from "../../../../account/forecast/headcount-words";
import { Spread } from "../../../parts/stack";

const useStyles = makeStyles({
  strips: { position: "relative", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  axis: { position: "relative", height: "18px", marginTop: tokens.spacingVerticalXXS },
  tick: {
    position: "absolute",
    top: 0,
    fontSize: "11px",
    lineHeight: "16px",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  marks: { position: "relative", height: "18px" },
  mark: {
    position: "absolute",
    top: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: "11px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  today: { left: 0, paddingLeft: 0, color: tokens.colorNeutralForeground2 },
});

/** The groups over time, stacked on a common axis of days, which the keyboard can walk through. */
export function TimelineChart({ forecast, model, chosen, names, onChoose }: ChosenDay) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <div>
      <DayMarks model={model} />
      <div className={styles.strips}>
        {model.strips.map((strip) => (
          <div key={strip.of}>
            <Spread>
              <Body1Strong>{stripName(strip, language)}</Body1Strong>
              <Caption1>{stripWords(strip, chosen, language)}</Caption1>
            </Spread>
            {strip.segments.length > 0 && (
              <TimelineStrip
                strip={strip}
                model={model}
                label={stripLabel(strip, model, language)}
                chosen={forecast.steps.length > 1 ? chosen : null}
              />
            )}
          </div>
        ))}
        <TimelineKeyboard {...{ forecast, model, chosen, names, onChoose }} />
      </div>
      <div className={styles.axis} aria-hidden>
        {model.named.map((day) => (
          <span key={day} className={styles.tick} style={{ left: `${String(positionOf(day, model))}%` }}>
            {/* Months are numbers: browsers do not know their names in every language. */}
            {toDotted(day).slice(3)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Marks the first and the breaking day across all strips. */
function DayMarks({ model }: { model: TimelineModel }) {
  const styles = useStyles();
  const looks = useTimelineStyles();
  const { from, breakDay } = model;
  const at = breakDay === null ? null : positionOf(breakDay, model);
  return (
    <div className={styles.marks} aria-hidden>
      {/* At the edge two labels side by side would overlap. */}
      {(at === null || at > 14) && (
        <span className={mergeClasses(styles.mark, styles.today)}>{toDotted(from).slice(0, 5)}</span>
      )}
      {breakDay !== null && at !== null && (
        <span className={mergeClasses(styles.mark, looks.breakBox)} style={sideways(at)}>
          {toDotted(breakDay)}
        </span>
      )}
    </div>
  );
}

/** Places a label to the right of its position, or to the left if it would overflow. */
function sideways(at: number): Readonly<Record<string, string>> {
  return at < 75 ? { left: `${String(at)}%` } : { right: `${String(100 - at)}%` };
}

function stripName({ of }: Strip, language: Language): string {
  return of === "people" ? speaker(planTexts, language)("course.people") : groupsWords([of], language);
}

function stripLabel(strip: Strip, { from, last }: TimelineModel, language: Language): string {
  const sayPlan = speaker(planTexts, language);
  const days = { from: toDotted(from), to: toDotted(last) };
  return strip.of === "people"
    ? sayPlan("course.label.people", days)
    : sayPlan("course.label.share", { group: stripName(strip, language), ...days });
}

/** Value of the line on the chosen day. */
function stripWords({ of, segments }: Strip, chosen: ForecastStep, language: Language): string {
  const say = speaker(pane, language);
  if (of === "people") return headcountWords(chosen, language) ?? "";
  if (segments.length === 0) return speaker(planTexts, language)("course.nobody");
  const judged = chosen.groups[of];
  const share = shareWords(judged, say);
  const counts = countWords(judged, say, chosen.countedAsCitizens[of]);
  return share === null ? counts : `${counts} · ${share}`;
}
