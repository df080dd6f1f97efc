import type { Forecast, ForecastQuestion } from "../../roster/forecast/forecast-roster";
import type { Steps } from "../../roster/steps";
import { type ToSettle, toSettleInSteps } from "../check/to-settle";
import { outlookOf } from "./outlook";

/** What leaves the first undecided day undecided, if it comes before any day that surely fails; otherwise null. */
export function* settleAheadInSteps(asked: ForecastQuestion, forecast: Forecast): Steps<ToSettle | null> {
  if (outlookOf(forecast).verdict !== "undecided") return null;
  return yield* toSettleInSteps({ ...asked, day: forecast.doubtFrom ?? forecast.from });
}
