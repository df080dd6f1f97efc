import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace";
/** The words around replacing formulas by their values. */
export const en = {
  title: "Freeze answers",
  about: `Without the add-in, =${FORMULA_NAMESPACE} formulas show #NAME?. Frozen, they become the values they show now, and calculate no more.`,
  back: "Back to the formulas",
  looking: "Looking for formulas in every sheet…",
  none: "No formula of this add-in was found in this workbook. There is nothing to freeze.",
  found:
    "{count, plural, one {# formula} other {# formulas}} on {sheets, plural, one {# sheet} other {# sheets}}",
  "found.sheet": "{sheet}: {count, number}",
  "list.free": "Can be frozen: {count, number}",
  "list.error": "Show an error and stay formulas: {count, number}",
  "list.error.why": "An error is no answer worth keeping. Mend it or delete the formula, then look again.",
  "list.unanswered": "Cannot answer and stay formulas: {count, number}",
  "list.unanswered.why":
    "The data do not allow an answer. The check of the sheet names the rows to settle. Below you can have them written as words.",
  "list.protected": "Stand on a protected sheet and stay formulas: {count, number}",
  "list.protected.why": "Unprotect the sheet in Excel, then look again.",
  go: "Go to {cell}",
  "go.failed": "Excel could not go to {cell}. The sheet may be hidden or gone.",
  shows: "shows “{text}”",
  "shows.nothing": "shows nothing",
  fills: "fills {cells, number} cells",
  "error.at": "{code} in {cell}",
  shown: "{shown, number} of {total, number} shown",
  more: "Show more",
  freeze: "{count, plural, =0 {Freeze} one {Freeze # formula} other {Freeze # formulas}}",
  again: "Look again",
  freezing: "Writing the values…",
  undo: "Ctrl+Z takes it back, in one step where Excel can. After the file was closed, nothing does.",
  "unanswered.too":
    "{count, plural, one {Write “{text}” in place of the # formula that cannot answer} other {Write “{text}” in place of the # formulas that cannot answer}}",
  "unanswered.text": "cannot tell",
  "before.title": "Before you send the file",
  "before.copy":
    "Save the workbook under another name and freeze that copy. Your own file keeps its formulas.",
  "before.stays":
    "Freezing changes the formulas of this add-in only. The people, the marks, the table {table} and hidden sheets stay in the file: delete what its reader must not see.",
  "done.frozen":
    "{count, plural, =0 {No formula was replaced.} one {# formula was replaced by its value.} other {# formulas were replaced by their values.}}",
  "done.changed":
    "{count, plural, one {# formula was another one by then and was left alone.} other {# formulas were others by then and were left alone.}}",
  "done.kept":
    "{count, plural, one {# formula stays; the list says why.} other {# formulas stay; the list says why.}}",
  "done.spills":
    "This Excel does not say how far a formula fills. Where one formula filled several cells, only its own cell was kept: look at those places, and undo if something is missing.",
  "done.clean": "No formula of this add-in is left in the workbook.",
  "failed.look": "Excel could not list the formulas. Nothing was changed.",
  "failed.freeze": "Excel stopped before the end. What was replaced by then is; the list shows what is left.",
} as const;
