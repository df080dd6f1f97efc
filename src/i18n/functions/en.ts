import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace";

/** The words around the formulas: their list, one in a cell, their freezing and their trial. What each of them answers is told by its help page. */
export const en = {
  // The list of formulas.
  "intro.live": "Formulas for the cells of this workbook. The examples use your list: {range}.",
  "intro.none":
    "Formulas for the cells of this workbook. Check a sheet first, and the examples take its list.",
  separator:
    "If Excel does not accept a copied formula, put semicolons in the place of the commas: that depends on the regional settings of the computer.",
  search: "Search formulas",
  found: "{count, plural, =0 {No formula found} one {# formula} other {# formulas}}",
  "group.roster": "The ratio in a staffing sheet",
  "group.ahead": "Forecast and plan",
  "group.vacancies": "Vacancies and filing",
  "group.numbers": "From headcounts, without a sheet",
  "group.cells": "One cell: citizenship, category, IIN",
  "group.law": "Rules and calendar",
  syntax: "Syntax",
  "example.live": "For your list",
  example: "Example",
  insert: "Insert in the active cell",
  "insert.done": "The formula stands in {cell} now.",
  "insert.occupied": "{cell} is not empty. Choose an empty cell and insert again.",
  "insert.circular":
    "{cell} lies within the cells the formula reads, so it would wait for itself. Choose a cell outside them and insert again.",
  "insert.protected": "The sheet is protected, so nothing was written to {cell}.",
  "insert.failed": "It could not be written. Nothing was changed.",
  copy: "Copy",
  help: "Help page",

  // The keys in the sheet.
  "shortcut.title": "Keys in the sheet",
  "shortcut.hint":
    "They work while the sheet has the keyboard, in an Excel that takes key combinations from add-ins; on a Mac with Command instead of Ctrl. Arrows stay where they are in every keyboard layout.",
  "shortcut.checkSheet": "Check the sheet",
  "shortcut.nextFinding": "To the next finding",
  "shortcut.previousFinding": "To the previous finding",
  "shortcut.backToCell": "Back to the cell where you began",

  // What a formula in a cell answers, of whom, and what is wrong with it.
  "explained.title": "The formula in {cell}",
  "explained.open": "Explain the selected cell",
  "explained.nothing":
    "The selected cell holds no formula of this add-in. Select one that does, then press again.",
  "explained.failed":
    "The formula could not be explained because of an error in the pane. Go back and try again; if that does not help, send the report from Diagnostics to whoever helps you.",
  "explained.looking": "Reading what the formula names…",
  "explained.shows": "Shows",
  "explained.shows.nothing": "nothing",
  "explained.shows.selected": "{text} (in {cell}, one of the {cells, number} cells that this formula fills)",
  "explained.outdated":
    "The cell shows an older answer: asked now, the formula gives another one. Let Excel calculate again (Ctrl+Alt+F9). A formula without TODAY() goes on showing what it answered on the day on which it was calculated last.",
  "explained.answer": "Answer of this part",
  "explained.answer.cells": "a table of {rows} × {columns} cells",
  "explained.asked": "What it was given",
  "explained.omitted": "left out",
  "explained.calculated":
    "“{text}” ({name}) is worked out within the formula, and the pane reads cells alone. Put that part into a cell of its own and name the cell here; then the answer can be explained.",
  "explained.missing":
    "“{text}” ({name}) was not found in this workbook. Correct the name, or choose another way below.",
  "explained.people": "Who stands behind it",
  "explained.people.unread": "The people cannot be shown: the sheet is not read as a list of workers.",
  "explained.vacancies": "Vacancy by vacancy",
  "explained.rules": "The rule behind it",
  "explained.help": "Help page of the formula",
  "explained.unknown":
    "No function of this add-in is called as it stands here. Check the name in the list of functions.",
  "explained.fixes": "How it can be mended",
  "explained.fix.headings": "Name the list with its headings:",
  "explained.fix.all": "Name the table with its headings:",
  "explained.fix.missing": "Give {argument}: {text}",
  "explained.fix.without": "Leave {argument} out, since the workbook has no “{text}”",
  "explained.fix.shifted": "Leave the place of {argument} empty, so that “{text}” stands where it belongs",
  "explained.fix.today": "Ask about today: TODAY()",
  "explained.fix.write": "Write this formula into {cell}",
  "explained.fix.none":
    "No way of writing this formula was found that would work with the cells of this workbook. The sentence above says what to correct.",
  "explained.written": "The formula in {cell} was changed.",
  "explained.undone": "The formula in {cell} is what it was before.",
  "explained.not.changed": "Nothing was written: another formula stands in {cell} by now.",
  "explained.not.protected": "Nothing was written: the sheet is protected.",
  "explained.not.circular":
    "Nothing was written: {cell} lies within the cells the formula would read, so it would wait for itself.",
  "explained.not.gone": "Nothing was written: the sheet is gone.",
  "explained.not.failed": "Excel did not take the formula. Look at {cell} before you try again.",

  // Replacing formulas by their values.
  "freeze.title": "Freeze answers",
  "freeze.about": `Without the add-in, =${FORMULA_NAMESPACE} formulas show #NAME?. Frozen, they become the values they show now, and calculate no more.`,
  "freeze.back": "Back to the formulas",
  "freeze.looking": "Looking for formulas in every sheet…",
  "freeze.none": "No formula of this add-in was found in this workbook. There is nothing to freeze.",
  "freeze.found":
    "{count, plural, one {# formula} other {# formulas}} on {sheets, plural, one {# sheet} other {# sheets}}",
  "freeze.found.sheet": "{sheet}: {count, number}",
  "freeze.list.free": "Can be frozen: {count, number}",
  "freeze.list.error": "Show an error and stay formulas: {count, number}",
  "freeze.list.error.why":
    "An error is no answer worth keeping. Mend it or delete the formula, then look again.",
  "freeze.list.unanswered": "Cannot answer and stay formulas: {count, number}",
  "freeze.list.unanswered.why":
    "The data do not allow an answer. The check of the sheet names the rows to settle. Below you can have them written as words.",
  "freeze.list.protected": "Stand on a protected sheet and stay formulas: {count, number}",
  "freeze.list.protected.why": "Unprotect the sheet in Excel, then look again.",
  "freeze.go.failed": "Excel could not go to {cell}. The sheet may be hidden or gone.",
  "freeze.shows": "shows “{text}”",
  "freeze.shows.nothing": "shows nothing",
  "freeze.fills": "fills {cells, number} cells",
  "freeze.error.at": "{code} in {cell}",
  "freeze.freeze": "{count, plural, =0 {Freeze} one {Freeze # formula} other {Freeze # formulas}}",
  "freeze.again": "Look again",
  "freeze.freezing": "Writing the values…",
  "freeze.undo":
    "Ctrl+Z takes it back, in one step where Excel can. After the file was closed, nothing does.",
  "freeze.unanswered.too":
    "{count, plural, one {Write “{text}” in place of the # formula that cannot answer} other {Write “{text}” in place of the # formulas that cannot answer}}",
  "freeze.before.title": "Before you send the file",
  "freeze.before.copy":
    "Save the workbook under another name and freeze that copy. Your own file keeps its formulas.",
  "freeze.before.stays":
    "Freezing changes the formulas of this add-in only. The people, the marks, the table {table} and hidden sheets stay in the file: delete what its reader must not see.",
  "freeze.done.frozen":
    "{count, plural, =0 {No formula was replaced.} one {# formula was replaced by its value.} other {# formulas were replaced by their values.}}",
  "freeze.done.changed":
    "{count, plural, one {# formula was another one by then and was left alone.} other {# formulas were others by then and were left alone.}}",
  "freeze.done.kept":
    "{count, plural, one {# formula stays; the list says why.} other {# formulas stay; the list says why.}}",
  "freeze.done.spills":
    "This Excel does not say how far a formula fills. Where one formula filled several cells, only its own cell was kept: look at those places, and undo if something is missing.",
  "freeze.done.clean": "No formula of this add-in is left in the workbook.",
  "freeze.failed.look": "Excel could not list the formulas. Nothing was changed.",
  "freeze.failed.freeze":
    "Excel stopped before the end. What was replaced by then is; the list shows what is left.",

  // The report on the add-in and its Excel, which itself is in English for everybody.
  "diagnostics.about":
    "What works in this Excel, for whoever helps you. Nothing is sent: copy the report and pass it on yourself.",
  "diagnostics.reading.title": "Reading the open workbook",
  "diagnostics.reading.running": "Trying… {done, number} of {total, number}",
  "diagnostics.reading.done":
    "{failed, plural, =0 {Everything worked.} one {# did not work.} other {# did not work.}}",
  "diagnostics.step.listSheets": "List of sheets and tables",
  "diagnostics.step.readSheet": "Cells of the sheet in front",
  "diagnostics.step.readTable": "Table of employer settings",
  "diagnostics.step.selection": "What is selected",
  "diagnostics.step.findFormulas": "Formulas of this add-in",
  "diagnostics.step.watchEdits": "Hearing of edits",
  "diagnostics.step.fillSheet": "Writing formulas",
  "diagnostics.step.calculate": "Calculating",
  "diagnostics.step.markFindings": "Marking cells",
  "diagnostics.step.clearMarks": "Clearing marks",
  "diagnostics.step.freezeFormulas": "Freezing answers",
  "diagnostics.ok": "works",
  "diagnostics.failed": "does not work",
  "diagnostics.took": "{milliseconds, number} ms",
  "diagnostics.formulas.title": "Formulas",
  "diagnostics.formulas.about":
    "Each formula is tried on a new sheet with invented people. The sheet is deleted again, and with it Excel forgets what could be undone in this workbook.",
  "diagnostics.formulas.try": "Try the formulas on a new sheet",
  "diagnostics.formulas.trying": "Excel is calculating. This can take ten seconds.",
  "diagnostics.formulas.done": "{right, number} of {total, number} formulas answer as expected.",
  "diagnostics.formulas.protected":
    "The structure of the workbook is protected, so no sheet was added. Try it in another workbook.",
  "diagnostics.formulas.failed": "Excel stopped. If a sheet “{sheet}” is still there, delete it.",
  "diagnostics.sheet.name": "KZ test",
  "diagnostics.report.title": "Report",
  "diagnostics.report.about":
    "Versions, times, counts and codes; no names, no contents of cells, no names of sheets or files. In English, as those who mend the add-in read it.",
  "diagnostics.report.copy": "Copy report",
} as const;
