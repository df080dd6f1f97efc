import type { Edit } from "../../../excel/watch-edits";
import type { CheckSession } from "../check/check-session";
import { LiveAnswer } from "../live-answer";
import { IDLE } from "../phase";
import type { ExcelVerbs } from "../../excel-verbs";
import { planAnswerInSteps, type PlanSource } from "./plan-answer";
import type { PlanQuestion, PlanState } from "./plan-state";
import { type PlanTables, readPlanTables } from "./plan-tables";
import { Upkeep } from "../upkeep";
import { keptCheck } from "../kept";
import type { Kept } from "../store";

/** The check of the roster, through which it is also re-read. */
export type CheckedRoster = Pick<CheckSession, "snapshot" | "subscribe" | "check" | "rowsWritten">;

/** Everything may have changed while nobody listened. */
const ALL: TouchedTables = "all";

/**
 * The forecast while the pane is open. The roster comes from the Check screen, which follows its edits; the tables
 * beside it are read and followed here. An answer is shown as a whole or not at all.
 */
export class PlanSession extends LiveAnswer<PlanState> {
  private source: PlanSource | null = null;
  private tables: PlanTables | null = null;
  private unread: TouchedTables = ALL;
  private isUnanswered = false;
  private isQuiet = false;

  constructor(
    private readonly verbs: ExcelVerbs,
    private readonly check: CheckedRoster,
    upkeep = new Upkeep(verbs),
  ) {
    const question = { months: 12, assumed: [], isListAlone: false } as const;
    super({ question, phase: IDLE, answer: null, isStale: false, isBehind: false }, upkeep, check);
  }

  ask(question: Partial<PlanQuestion>): void {
    this.change({ question: { ...this.state.question, ...question } });
    void this.answerAnew(false);
  }

  /** Answers again after the pane has written the plan. */
  readonly planWritten = (): Promise<void> => {
    if (this.unread === null) this.unread = "tables";
    return this.answerAnew(true);
  };

  /**
   * Answers again after the pane has written into these rows of the roster's sheet (zero-based). `isWhole` if
   * headings or columns were added, so that the whole sheet must be read again.
   */
  async rosterWritten(rows: readonly number[], isWhole = false): Promise<void> {
    await (isWhole ? this.check.check() : this.check.rowsWritten(rows));
    await this.settled();
  }

  /** Retries after a failure. */
  tryAgain(): Promise<void> {
    this.unread = ALL;
    return this.answerAnew(false);
  }

  /** Cancels the answer in progress; the previous one stays, with its question. */
  cancel(): void {
    this.breakOffAnswer();
    this.isUnanswered = false;
    this.giveEditsBack();
    this.change({ phase: IDLE, question: this.state.answer?.question ?? this.state.question });
  }

  private answerAnew(isQuiet: boolean): Promise<void> {
    this.breakOffAnswer();
    this.isUnanswered = true;
    this.isQuiet = isQuiet;
    return this.source === null ? Promise.resolve() : this.work();
  }

  /** Re-reads what may have changed while nobody subscribed. */
  protected override begin(): void {
    this.unread = ALL;
    super.begin();
    void this.answerAnew(this.state.answer !== null);
  }

  /** Takes over the current answer of the Check screen. */
  protected override takeBasis(): void {
    const { answer, reading } = this.check.snapshot();
    const isSame = answer === this.source?.answer && reading === this.source?.reading;
    if (isSame || answer === null || reading === null) return;
    // The vacancy list may be the sheet that was the roster before.
    if (reading.sheet.id !== this.source?.reading.sheet.id) this.unread = ALL;
    this.source = { answer, reading };
    this.isBehind = true;
    void this.answerAnew(this.state.answer !== null);
  }

  protected override isAnswered({ answer }: PlanState): boolean {
    return answer !== null;
  }

  protected override isTouchedBy(edit: Edit): boolean {
    return this.touchedBy(edit) !== null;
  }

  protected override follow(): void {
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

  protected override next(): Promise<void> | null {
    if (!this.isUnanswered) return null;
    return this.unread === null ? this.answer() : this.readTables(this.unread);
  }

  protected override fail(failure: "read" | "gone"): void {
    this.isUnanswered = false;
    this.isBehind = true;
    this.edits.settle();
    this.showPhase({ kind: "failed", failure });
  }

  private async readTables(touched: TouchedTables): Promise<void> {
    const { source, tables } = this;
    if (source === null) return;
    this.unread = null;
    this.edits.take();
    this.showWork();
    const known = touched === "tables" ? (tables?.vacancies ?? null) : null;
    try {
      this.tables = await readPlanTables(this.verbs, source.reading.sheet.id, known, () => this.giveWay());
    } catch (error) {
      this.unread = ALL;
      throw error;
    }
  }

  private async answer(): Promise<void> {
    const { source, tables } = this;
    this.isUnanswered = false;
    if (source === null || tables === null) return;
    await this.runInSlices(
      planAnswerInSteps(source, tables, this.state.question),
      () => this.showWork(),
      (answer) => {
        this.isBehind = source !== this.source;
        this.edits.settle();
        this.change({ answer, phase: IDLE });
      },
    );
  }

  /** Shows progress only for work that was requested: nobody waits for work that follows edits. */
  private showWork(): void {
    if (!this.isQuiet) this.showJudging();
  }
}

/** What to read again: the tables, everything including the vacancies, or nothing. */
type TouchedTables = "tables" | "all" | null;

/** Which of the tables beside the roster an edit affects; the Check screen follows the roster itself. */
function touchedTables(edit: Edit, tables: PlanTables, roster: string): TouchedTables {
  const { plan, employers, vacancies } = tables;
  // A renamed or deleted sheet may be any of them, or become one by its new name.
  if (edit.kind === "sheetDeleted" || edit.kind === "sheetRenamed") return "all";
  const { sheetId } = edit;
  if (vacancies.kind === "read" && vacancies.sheet.id === sheetId) return "all";
  if (plan?.id === sheetId || employers?.id === sheetId) return "tables";
  // A missing table may have been created on any other sheet.
  return sheetId !== roster && (plan === null || employers === null) ? "tables" : null;
}

/** The forecast for the checked roster. */
export const keptPlan: Kept<PlanSession> = (store) =>
  new PlanSession(store.verbs, store.get(keptCheck), store.upkeep);
