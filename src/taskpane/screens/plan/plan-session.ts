import type { Edit } from "../../../excel/watch-edits";
import { EditLog } from "../../store/edit-log";
import { EditWatch } from "../../store/edit-watch";
import { failureOf } from "../../store/failure";
import { IDLE, type Phase } from "../../store/phase";
import type { CheckSource } from "../../store/check-source";
import { inTurns } from "../../store/turns";
import type { ExcelVerbs } from "../../excel-verbs";
import { type PlanSource, planAnswerInSteps } from "./plan-answer";
import { type TouchedTables, touchedTables } from "./plan-edits";
import type { PlanQuestion, PlanState } from "./plan-state";
import { type PlanTables, readPlanTables } from "./plan-tables";

/** Everything may have changed while nobody listened. */
const ALL: TouchedTables = "all";

/**
 * The look ahead for as long as the pane is open. The roster is the one of the Check screen, which follows its edits;
 * the tables beside it are read and followed here. An answer shows whole or not at all.
 */
export class PlanSession {
  private state: PlanState = {
    question: { months: 12, assumed: [], isListAlone: false },
    phase: IDLE,
    answer: null,
    isStale: false,
  };
  private readonly listeners = new Set<() => void>();
  private source: PlanSource | null = null;
  private tables: PlanTables | null = null;
  /** The answer on the screen does not know of what was read last, or could not. */
  private isBehind = false;
  private readonly edits = new EditLog();
  private readonly watching: EditWatch;
  private unread: TouchedTables = ALL;
  private isUnanswered = false;
  private isQuiet = false;
  private asked = 0;
  private isWorking = false;
  private worked = Promise.resolve();

  constructor(private readonly verbs: ExcelVerbs) {
    this.watching = new EditWatch(verbs, {
      onEdit: (edit) => this.onEdit(edit),
      onQuiet: () => this.follow(),
      isBusy: () => this.isWorking,
    });
  }

  readonly snapshot = (): PlanState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Follows edits until the returned function is called, after reading again what may have changed before. */
  watch(): () => void {
    this.unread = ALL;
    this.watching.start();
    if (this.source !== null) void this.answerAnew(this.state.answer !== null);
    return () => this.watching.stop();
  }

  /** Looks ahead on whatever the Check screen reads and answers, until the returned function is called. */
  followCheck({ snapshot, subscribe }: CheckSource): () => void {
    const know = () => {
      const { answer, reading } = snapshot();
      this.know(answer && reading && { answer, reading });
    };
    know();
    return subscribe(know);
  }

  /** What the Check screen has read and answered now; null before its first answer. */
  know(source: PlanSource | null): void {
    const isSame = source?.answer === this.source?.answer && source?.reading === this.source?.reading;
    if (isSame || source === null) return;
    // The vacancies may be the sheet that was taken for the roster before.
    if (source.reading.sheet.id !== this.source?.reading.sheet.id) this.unread = ALL;
    this.source = source;
    this.isBehind = true;
    void this.answerAnew(this.state.answer !== null);
  }

  ask(question: Partial<PlanQuestion>): void {
    this.change({ question: { ...this.state.question, ...question } });
    void this.answerAnew(false);
  }

  /** Answers anew after the pane itself has written the plan. */
  planWritten(): Promise<void> {
    if (this.unread === null) this.unread = "tables";
    return this.answerAnew(true);
  }

  /** Ends when nothing is left to be answered. */
  async settled(): Promise<void> {
    while (this.isWorking) await this.worked;
  }

  /** Looks ahead again after something failed. */
  tryAgain(): Promise<void> {
    this.unread = ALL;
    return this.answerAnew(false);
  }

  /** Ends the answer under way; the one before stays, with its question. */
  cancel(): void {
    this.asked += 1;
    this.isUnanswered = false;
    this.edits.giveBack();
    if (this.edits.isWaiting) this.watching.followSoon();
    this.change({ phase: IDLE, question: this.state.answer?.question ?? this.state.question });
  }

  private answerAnew(isQuiet: boolean): Promise<void> {
    this.asked += 1;
    this.isUnanswered = true;
    this.isQuiet = isQuiet;
    return this.work();
  }

  private onEdit(edit: Edit): void {
    const touched = this.touchedBy(edit);
    if (touched === null && !this.isWorking) return;
    this.edits.add(edit, touched !== null);
    this.change({});
    this.watching.followSoon();
  }

  private follow(): void {
    const touched = this.edits.take().map((edit) => this.touchedBy(edit));
    if (touched.every((each) => each === null)) {
      this.edits.settle();
      return this.change({});
    }
    this.unread = touched.includes("all") ? ALL : (this.unread ?? "tables");
    void this.answerAnew(true);
  }

  private touchedBy(edit: Edit): TouchedTables {
    const { source, tables } = this;
    return source && tables && touchedTables(edit, tables, source.reading.sheet.id);
  }

  private work(): Promise<void> {
    if (!this.isWorking && this.source !== null) {
      this.isWorking = true;
      this.worked = this.workOff();
    }
    return this.worked;
  }

  private async workOff(): Promise<void> {
    try {
      while (this.isUnanswered) {
        if (this.unread !== null) await this.readTables(this.unread);
        else await this.answer();
      }
    } catch (error) {
      this.isUnanswered = false;
      this.isBehind = true;
      this.edits.settle();
      this.change({ phase: { kind: "failed", failure: failureOf(error, "read") } });
    } finally {
      this.isWorking = false;
    }
  }

  private async readTables(touched: TouchedTables): Promise<void> {
    const { source, tables } = this;
    if (source === null) return;
    this.unread = null;
    this.edits.take();
    this.tellWork();
    const known = touched === "tables" ? (tables?.vacancies ?? null) : null;
    try {
      this.tables = await readPlanTables(this.verbs, source.reading.sheet.id, known);
    } catch (error) {
      this.unread = ALL;
      throw error;
    }
  }

  private async answer(): Promise<void> {
    const { source, tables } = this;
    this.isUnanswered = false;
    if (source === null || tables === null) return;
    const asked = ++this.asked;
    await inTurns(
      planAnswerInSteps(source, tables, this.state.question),
      () => this.tellWork(),
      () => asked === this.asked,
      (answer) => {
        this.isBehind = source !== this.source;
        this.edits.settle();
        this.change({ answer, phase: IDLE });
      },
    );
  }

  /** Nobody waits for what follows edits, so only what was asked for is told. */
  private tellWork(): void {
    const phase: Phase = { kind: "judging", done: 0, total: 0 };
    if (!this.isQuiet && this.state.phase.kind !== "judging") this.change({ phase });
  }

  private change(changes: Partial<Omit<PlanState, "isStale">>): void {
    const next = { ...this.state, ...changes };
    const isStale = next.answer !== null && (this.isBehind || this.edits.isTouched);
    this.state = { ...next, isStale };
    this.listeners.forEach((listen) => listen());
  }
}
