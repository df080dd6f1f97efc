import { useMemo, useState } from "react";
import type { Field } from "../../../roster/table/fields";
import type { Steps } from "../../../roster/steps";
import { showTop } from "../../show-top";
import type { Answer, Question } from "./answer";
import type { Ignoring } from "../tables/ignored-findings";
import { keptCheck, keptIgnored } from "../kept";
import type { SessionState } from "./session-state";
import type { Target } from "./targets";
import { type ProofState, useProof } from "./use-proof";
import { useKept, useStore } from "../use-store";
import type { NotWrittenReason } from "../tables/setting-rows";
import type { WrittenChoice } from "../tables/written-choice";

/** The check of the open sheet as every screen sees it. */
export type CheckState = Omit<SessionState, "columns"> & {
  readonly ask: (question: Question) => void;
  /** Answers another question from the same snapshot; null before the first check. */
  readonly answerInSteps: ((question: Question) => Steps<Answer>) | null;
  readonly choose: (choice: WrittenChoice<Field>) => Promise<void>;
  /** Why the last column choice was not written; null if it was. */
  readonly notWritten: NotWrittenReason;
  /** The field whose missing column the user has chosen since the last check. */
  readonly answeredField: Field | null;
  readonly setAnsweredField: (field: Field) => void;
  /** Reads the active sheet or the given target, and answers. */
  readonly start: (target?: Target) => Promise<void>;
  /** Reads the last target again, and answers. */
  readonly again: () => Promise<void>;
  /** Cancels reading or judging. */
  readonly cancel: () => void;
  /** Answers again from the current settings, after the pane wrote some. */
  readonly readSettings: () => Promise<void>;
  /** Answers again after the pane wrote into these rows of the checked sheet (zero-based). */
  readonly rowsWritten: (rows: readonly number[]) => Promise<void>;
  /** The ignored findings. */
  readonly ignoring: Ignoring;
  /** State of the proof drawer. */
  readonly proof: ProofState;
};

/** The check: one snapshot, one question and one answer while the pane is open. */
export function useCheck(): CheckState {
  const { verbs } = useStore();
  const [{ columns, ...state }, session] = useKept(keptCheck);
  const [{ table, unwritten: notes }, { read, setUnwritten }] = useKept(keptIgnored);
  const ignoring = useMemo(
    () => ({ table, unwritten: notes, read, setUnwritten }),
    [table, notes, read, setUnwritten],
  );
  const [answeredField, setAnsweredField] = useState<Field | null>(null);
  const proof = useProof();
  const { reading: basis } = state;
  const { unwritten } = columns;
  const answerInSteps = useMemo(
    () => basis && ((question: Question) => session.answerInSteps(basis, question, unwritten)),
    [session, basis, unwritten],
  );
  const start = async (target?: Target) => {
    setAnsweredField(null);
    const { answer: before } = session.snapshot();
    await session.check(target);
    const { answer, reading } = session.snapshot();
    if (answer === before) return;
    showTop();
    if (!reading || (target?.kind !== "sheet" && target?.kind !== "table")) return;
    // A target chosen by name may be on another sheet than the active one, and the answer refers to its cells.
    const { id, row, column } = reading.sheet;
    await verbs.goTo(id, row, column).catch(() => undefined);
  };

  return {
    ...state,
    notWritten: columns.notWritten,
    choose: (choice) => session.choose(choice),
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
