import { checkTexts } from "../../../../i18n/check";
import { planTexts } from "../../../../i18n/plan";
import { useLanguage, useSay } from "../../../speech";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useId } from "react";
import { explainCause, type RowNames } from "../../../../sentences/explain-forecast";
import { groups } from "../../../../law/category";
import { toDotted } from "../../../../law/day";
import type { Forecast } from "../../../../roster/forecast/forecast-roster";
import type { ForecastStep } from "../../../../roster/forecast/forecast-step";
import { type TimelineModel, positionOf } from "./timeline-model";
import { groupWords } from "../step-words";

const useStyles = makeStyles({
  list: {
    position: "absolute",
    inset: 0,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  day: { position: "absolute", top: 0, bottom: 0, cursor: "pointer" },
  chosen: {
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
});

const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => Math.min(index + 1, last),
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** A forecast with a chosen day. */
export type ChosenDay = {
  readonly forecast: Forecast;
  readonly model: TimelineModel;
  readonly chosen: ForecastStep;
  readonly names: RowNames;
  readonly onChoose: (step: ForecastStep) => void;
};

/** The days as a keyboard-accessible list over the chart; each is described in words. */
export function TimelineKeyboard({ forecast, model, chosen, names, onChoose }: ChosenDay) {
  const styles = useStyles();
  const language = useLanguage();
  const sayPlan = useSay(planTexts);
  const sayAnswer = useSay(checkTexts);
  const id = useId();
  const optionId = (day: number) => `${id}-${String(day)}`;
  const all = forecast.steps;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = steps[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const next = all[move(all.indexOf(chosen), all.length - 1)];
    if (next && next !== chosen) onChoose(next);
  };
  return (
    <div
      role="listbox"
      tabIndex={0}
      aria-label={sayPlan("course.walk")}
      aria-activedescendant={optionId(chosen.day)}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {all.map((step) => {
        const [left, right] = [positionOf(step.day, model), positionOf(step.until + 1, model)];
        const isChosen = step === chosen;
        return (
          <div
            key={step.day}
            id={optionId(step.day)}
            role="option"
            aria-selected={isChosen}
            aria-label={isChosen ? stepWords(step) : toDotted(step.day)}
            className={mergeClasses(styles.day, isChosen && styles.chosen)}
            style={{ left: `${String(left)}%`, width: `${String(right - left)}%` }}
            onClick={() => onChoose(step)}
          />
        );
      })}
    </div>
  );

  function stepWords(step: ForecastStep): string {
    const causes = step.causes.slice(0, 3).map((cause) => explainCause(cause, step.day, names, sayPlan));
    return [
      `${toDotted(step.day)}: ${sayAnswer(`verdict.${step.verdict}`)}`,
      ...causes,
      ...groups.map((group) => groupWords(group, step, language)),
    ].join(". ");
  }
}
