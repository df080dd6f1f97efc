import { useMemo, useState } from "react";
import type { Field } from "../../roster/fields";
import type { Clock } from "../clock";
import type { ExcelVerbs } from "../excel-verbs";
import type { Answer, Question } from "./answer";
import { type ColumnChoice, useColumnChoice } from "./use-column-choice";
import { type SheetCheck, useSheetCheck } from "./use-sheet-check";

/** The check of the open sheet as every screen sees it. */
export type CheckState = Omit<SheetCheck, "answerTo" | "check"> &
  Omit<ColumnChoice, "unwritten"> & {
    readonly question: Question;
    readonly ask: (question: Question) => void;
    /** The answer to the question; null before the first check. */
    readonly answer: Answer | null;
    /** Answers another question from the same reading; null before the first check. */
    readonly answerTo: ((question: Question) => Answer) | null;
    /** The field whose column was asked for and chosen since the last check. */
    readonly answeredField: Field | null;
    readonly setAnsweredField: (field: Field) => void;
    /** Reads the sheet in front and answers. */
    readonly start: () => Promise<void>;
    /** Answers anew after the pane itself has written into these rows of the checked sheet, counted from 0. */
    readonly rowsWritten: (rows: readonly number[]) => Promise<void>;
  };

/** One reading of the sheet, one question and one answer, for as long as the pane is open. */
export function useCheck(verbs: ExcelVerbs, clock: Clock): CheckState {
  const { answerTo, check, ...sheet } = useSheetCheck(verbs, clock);
  const { unwritten, ...columns } = useColumnChoice(verbs, sheet.readSettings);
  const [question, setQuestion] = useState<Question>(() => ({ day: clock.today(), smallBusiness: null }));
  const [isDayChosen, setDayChosen] = useState(false);
  const [answeredField, setAnsweredField] = useState<Field | null>(null);
  const answerNow = useMemo(
    () => answerTo && ((asked: Question) => answerTo(asked, unwritten)),
    [answerTo, unwritten],
  );
  const answer = useMemo(() => answerNow?.(question) ?? null, [answerNow, question]);

  return {
    ...sheet,
    ...columns,
    question,
    answer,
    answerTo: answerNow,
    answeredField,
    setAnsweredField,
    ask: (asked) => {
      if (asked.day !== question.day) setDayChosen(true);
      setQuestion(asked);
    },
    rowsWritten: () => check(sheet.reading?.sheet.id),
    start: () => {
      // A pane left open overnight asks about the new day, unless its user chose one.
      setAnsweredField(null);
      if (!isDayChosen) setQuestion((before) => ({ ...before, day: clock.today() }));
      return check();
    },
  };
}
