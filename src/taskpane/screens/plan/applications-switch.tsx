import { Switch } from "@fluentui/react-components";
import type { Forecast } from "../../../roster/forecast/forecast-roster";
import { usePlanSpeech } from "./plan-speech";
import type { PlanQuestion } from "./plan-state";

type Props = {
  readonly question: PlanQuestion;
  readonly forecast: Forecast;
  readonly onQuestion: (question: Partial<PlanQuestion>) => void;
};

/** Looks ahead with those asked for in applications, or on the list by itself; nothing where nobody is asked for. */
export function ApplicationsSwitch({ question: { isListAlone }, forecast, onQuestion }: Props) {
  const { sayPlan } = usePlanSpeech();
  if (!isListAlone && forecast.steps.every(({ askedFor }) => askedFor === null)) return null;
  return (
    <Switch
      label={sayPlan("today.switch")}
      checked={!isListAlone}
      onChange={(_, { checked }) => onQuestion({ isListAlone: !checked })}
    />
  );
}
