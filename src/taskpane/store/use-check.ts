import { useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from "react";
import type { Field } from "../../roster/table/fields";
import type { Steps } from "../../roster/steps";
import type { Clock } from "../clock";
import type { ExcelVerbs } from "../excel-verbs";
import { type Ignoring, useIgnored } from "./use-ignored";
import { type ProofState, useProof } from "./use-proof";
import type { Answer, Question } from "./answer";
import { CheckSession } from "./check-session";
import type { CheckSource } from "./check-source";
import { showTop } from "../show-top";
import type { SessionState } from "./session-state";
import type { Target } from "./target";
import { type ColumnChoice, useColumnChoice } from "./use-column-choice";
import { withTexts } from "../late";

/** The check of the open sheet as every screen sees it. */
export type CheckState = SessionState &
  Omit<ColumnChoice<Field>, "unwritten"> & {
    /** The same for what is worked out from it. */
    readonly source: CheckSource;
    readonly ask: (question: Question) => void;
    /** Answers another question from the same reading; null before the first check. */
    readonly answerInSteps: ((question: Question) => Steps<Answer>) | null;
    /** The field whose column was asked for and chosen since the last check. */
    readonly answeredField: Field | null;
    readonly setAnsweredField: (field: Field) => void;
    /** Reads the sheet in front, or what is chosen, and answers. */
    readonly start: (target?: Target) => Promise<void>;
    /** Reads what was read last and answers. */
    readonly again: () => Promise<void>;
    /** Ends what is being read or judged. */
    readonly cancel: () => void;
    /** Answers anew from the settings as they stand now, after the pane itself has written some. */
    readonly readSettings: () => Promise<void>;
    /** Answers anew after the pane itself has written into these rows of the checked sheet, counted from 0. */
    readonly rowsWritten: (rows: readonly number[]) => Promise<void>;
    /** What is kept off the list of findings. */
    readonly ignoring: Ignoring;
    /** Who was counted and why, for a number, a row of the sheet or everything. */
    readonly proof: ProofState;
  };

const loadEngine = async () => (await withTexts(import("../screens/check/engine"))).engine;

/** One reading of the sheet, one question and one answer, for as long as the pane is open. */
export function useCheck(verbs: ExcelVerbs, clock: Clock): CheckState {
  const [session] = useState(() => new CheckSession(verbs, clock, loadEngine));
  const state = useSyncExternalStore(session.subscribe, session.snapshot);
  const { unwritten, ...columns } = useColumnChoice<Field>(verbs, () => session.readSettings());
  const [answeredField, setAnsweredField] = useState<Field | null>(null);

  useEffect(() => session.watch(), [session]);
  const takeOver = useEffectEvent(() => session.setUnwritten(unwritten));
  useEffect(() => takeOver(), [unwritten]);

  const { engine, reading } = state;
  const ignoring = useIgnored(verbs, reading);
  const proof = useProof();
  const answerInSteps = useMemo(
    () => engine && reading && ((question: Question) => engine.answerInSteps(reading, question, unwritten)),
    [engine, reading, unwritten],
  );
  const start = async (target?: Target) => {
    setAnsweredField(null);
    const { answer: before } = session.snapshot();
    await session.check(target);
    const { answer, reading: read } = session.snapshot();
    if (answer === before) return;
    showTop();
    if (!read || (target?.kind !== "sheet" && target?.kind !== "table")) return;
    // What was chosen by its name may stand behind another sheet, and the answer speaks of its cells.
    await verbs.goTo(read.sheet.id, read.sheet.row, read.sheet.column).catch(() => undefined);
  };

  return {
    ...state,
    ...columns,
    source: session,
    answerInSteps,
    answeredField,
    setAnsweredField,
    ask: (question) => session.ask(question),
    start: (target = { kind: "front" }) => start(target),
    again: () => start(),
    cancel: () => session.cancel(),
    readSettings: () => session.readSettings(),
    rowsWritten: (rows) => session.rowsWritten(rows),
    ignoring,
    proof,
  };
}
