/**
 * What the pane asks of a roster, and the plain way of asking, to be built as the pane is.
 *
 * The pane's own chunks export nothing and are split otherwise at every change, so they cannot be asked directly.
 */
export { check } from "../../src/roster/check";
export { forecastRoster } from "../../src/roster/forecast/forecast-roster";
export { judgeRoster, rejudge } from "../../src/roster/judgement/judge-roster";
export { findRemedies } from "../../src/roster/remedies/find-remedies";
export { checkObjectPerRow } from "./object-per-row";
