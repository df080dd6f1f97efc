import type { SheetCells } from "../../excel/read-sheet";
import type { Edit } from "../../excel/watch-edits";
import type { Clock } from "../clock";
import type { ExcelVerbs } from "../excel-verbs";
import { SETTINGS_TABLE } from "../settings-table";
import type { Answer, Question, Reading } from "./answer";
import type { HeadingChanges } from "./column-changes";
import { type Checked, type EditEffect, effectsOf } from "./edits";
import type { Engine } from "./engine";
import { failureOf } from "./failure";
import { readWorkbook } from "./read-workbook";
import type { Target } from "./target";
import { inTurns } from "./turns";
import { withRows } from "./with-rows";

export type Phase =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" | "judging"; readonly done: number; readonly total: number }
  | { readonly kind: "failed"; readonly failure: "read" | "gone" };

/** What was read, what is asked and what is answered, as it stands at one moment. */
const IDLE: Phase = { kind: "idle" };

export type SessionState = {
  /** What was read last; null before the first check. */
  readonly reading: Reading | null;
  /** What answers and shows answers; null before the first check. */
  readonly engine: Engine | null;
  readonly question: Question;
  /** The answer to the question, or while that is being worked out, to the one before. */
  readonly answer: Answer | null;
  readonly phase: Phase;
  /** The workbook was edited after it was read, and the answer does not know of it. */
  readonly isStale: boolean;
  /** Some of these edits cannot be followed, so that only a check by its user helps. */
  readonly isBehind: boolean;
  /** What was read last. */
  readonly target: Target;
  /** How many answers came after rows had changed places: what stands at cells of the sheet belongs elsewhere then. */
  readonly sortings: number;
};

/** Edits often come in bursts; the sheet is read again once there was none for so long. */
export const QUIET_MS = 700;

/** A sheet of so many cells is read in one round trip, so that following an edit by reading all of it costs little. */
const CELLS_READ_AGAIN = 40_000;

/** Progress is told no more often, since telling it takes time as well. */
const PROGRESS_MS = 100;

/** What has to be done, in this order. */
type Todo = {
  /** To be read whole; quietly where the user did not ask for it. */
  target: { readonly what: Target; readonly isQuiet: boolean } | null;
  settings: boolean;
  /** Rows to be read again, by their positions on the sheet. */
  rows: Set<number>;
  /** Rows read again since the last answer; "all" where the roster has to be judged anew. */
  unanswered: ReadonlySet<number> | "all" | null;
};

/**
 * One check of one sheet for as long as the pane is open: reads it, answers questions about it, and follows edits.
 * Everything is done one after another; what is asked meanwhile is done next.
 */
export class CheckSession {
  private state: SessionState;
  private readonly listeners = new Set<() => void>();
  private readonly todo: Todo = { target: null, settings: false, rows: new Set(), unanswered: null };
  private isWorking = false;
  private worked = Promise.resolve();
  private unwritten: HeadingChanges = {};
  private answered: Question | null = null;
  private isDayChosen = false;
  private hasFormulas = false;
  /** The next answer follows an edit, so its findings stay in the order of those on the screen. */
  private keepsOrder = false;
  /** Rows have changed places since the last answer. */
  private isSorted = false;
  /** Edits that were not looked at yet. */
  private edits: Edit[] = [];
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private reading = new AbortController();
  /** Changes whenever an answer under way is no longer wanted. */
  private asked = 0;
  private toldAt = 0;

  constructor(
    private readonly verbs: ExcelVerbs,
    private readonly clock: Clock,
    private readonly loadEngine: () => Promise<Engine>,
  ) {
    this.state = {
      reading: null,
      engine: null,
      question: { day: clock.today(), smallBusiness: null },
      answer: null,
      phase: IDLE,
      isStale: false,
      isBehind: false,
      target: { kind: "front" },
      sortings: 0,
    };
  }

  readonly snapshot = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Notices edits until the returned function is called. */
  watch(): () => void {
    const watching = this.verbs.watchEdits((edit) => this.onEdit(edit));
    // Without the watch the pane works as before, it only cannot say that the workbook has changed.
    watching.catch(() => undefined);
    return () => {
      clearTimeout(this.quiet);
      this.reading.abort();
      void watching.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  }

  /** Reads and answers; without a target, what was read last. */
  check(target = this.state.target): Promise<void> {
    // A pane left open overnight asks about the new day, unless its user chose one.
    if (!this.isDayChosen) this.change({ question: { ...this.state.question, day: this.clock.today() } });
    this.todo.target = { what: target, isQuiet: false };
    this.keepsOrder = false;
    return this.work();
  }

  /** Ends the reading or judging under way; what was answered before stays, with its question. */
  cancel(): void {
    this.reading.abort();
    this.asked += 1;
    this.todo.target = null;
    this.todo.unanswered = null;
    this.change({ phase: IDLE, question: this.answered ?? this.state.question });
  }

  ask(question: Question): void {
    if (question.day !== this.state.question.day) this.isDayChosen = true;
    this.keepsOrder = false;
    this.change({ question });
    this.answerAnew();
  }

  /** Choices of columns that hold here and could not be written into the workbook. */
  setUnwritten(changes: HeadingChanges): void {
    this.unwritten = changes;
    if (this.state.reading) this.answerAnew();
  }

  /** Answers anew from the settings as they stand now. */
  readSettings(): Promise<void> {
    this.todo.settings = true;
    return this.work();
  }

  /** Answers anew after rows of the checked sheet, by their positions on it, have been written. */
  rowsWritten(rows: readonly number[]): Promise<void> {
    this.keepsOrder = true;
    const canFollow = !this.hasFormulas && (this.state.answer?.judged ?? null) !== null;
    this.heed(canFollow ? { kind: "rows", rows } : { kind: "sheet" });
    return this.work();
  }

  private answerAnew(): void {
    this.asked += 1;
    this.todo.unanswered = "all";
    void this.work();
  }

  private onEdit(edit: Edit): void {
    const checked = this.checked();
    if (checked ? effectsOf(edit, checked).length === 0 : this.state.phase.kind !== "reading") return;
    this.edits.push(edit);
    if (checked) this.change({ isStale: true });
    this.followSoon();
  }

  private followSoon(): void {
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => this.follow(), QUIET_MS);
  }

  private follow(): void {
    // An edit made during a reading is judged by what was read.
    if (this.isWorking) return this.followSoon();
    const checked = this.checked();
    if (!checked) return;
    const edits = this.edits.splice(0);
    this.keepsOrder = true;
    this.isSorted ||= edits.some(
      ({ kind, sheetId }) => kind === "sorted" && sheetId === checked.reading.sheet.id,
    );
    for (const effect of edits.flatMap((edit) => effectsOf(edit, checked))) this.heed(effect);
    this.change({ isStale: this.state.isBehind || this.hasTodo() });
    void this.work();
  }

  private heed(effect: EditEffect): void {
    const { reading } = this.state;
    if (!reading) return;
    switch (effect.kind) {
      case "gone":
        return this.fail("gone");
      case "renamed":
        return this.change({ reading: { ...reading, sheet: { ...reading.sheet, sheet: effect.name } } });
      case "settings":
        this.todo.settings = true;
        return;
      case "rows":
        for (const row of effect.rows) this.todo.rows.add(row);
        return;
      case "untold":
        return this.change({ isBehind: true });
      case "sheet":
        if (cellsIn(reading.sheet) > CELLS_READ_AGAIN) this.change({ isBehind: true });
        else this.todo.target = { what: this.state.target, isQuiet: true };
    }
  }

  private checked(): Checked | null {
    const { reading, answer, target } = this.state;
    if (!reading) return null;
    return { reading, layout: answer?.judged?.layout ?? null, hasFormulas: this.hasFormulas, target };
  }

  private hasTodo(): boolean {
    const { target, settings, rows, unanswered } = this.todo;
    return target !== null || settings || rows.size > 0 || unanswered !== null;
  }

  private work(): Promise<void> {
    if (!this.isWorking) {
      this.isWorking = true;
      this.worked = this.workOff();
    }
    return this.worked;
  }

  private async workOff(): Promise<void> {
    const { todo } = this;
    try {
      while (this.hasTodo()) {
        if (todo.target) await this.readTarget(todo.target);
        else if (todo.settings) await this.readSettingsNow();
        else if (todo.rows.size > 0) await this.readRows();
        else await this.answer();
      }
    } catch {
      this.fail("read");
    } finally {
      this.isWorking = false;
    }
  }

  private async readTarget({ what, isQuiet }: NonNullable<Todo["target"]>): Promise<void> {
    this.todo.target = null;
    const { signal } = (this.reading = new AbortController());
    if (!isQuiet) this.tell("reading", 0, 0);
    this.edits = [];
    try {
      // What reads and judges a roster is not needed to show the button, so it comes while Excel is being asked.
      const [engine, { sheet, settings, hasFormulas }] = await Promise.all([
        this.loadEngine(),
        readWorkbook(this.verbs, what, {
          onProgress: (done, total) => !isQuiet && this.tell("reading", done, total),
          signal,
        }),
      ]);
      signal.throwIfAborted();
      this.hasFormulas = hasFormulas;
      Object.assign(this.todo, { settings: false, rows: new Set(), unanswered: "all" });
      this.change({
        engine,
        reading: { sheet, settings, at: this.clock.time() },
        // Another sheet may be in front when this one is read again.
        target: what.kind === "front" ? { kind: "sheet", sheetId: sheet.id } : what,
        isBehind: false,
      });
    } catch (error) {
      if (signal.aborted) this.change({ phase: IDLE });
      else this.fail(failureOf(error, "read"));
    }
  }

  private async readSettingsNow(): Promise<void> {
    this.todo.settings = false;
    const { reading } = this.state;
    if (!reading) return;
    try {
      const settings = await this.verbs.readTable(SETTINGS_TABLE);
      // Settings that stand among the people push rows about when they grow.
      if (settings?.id === reading.sheet.id) this.todo.target = { what: this.state.target, isQuiet: true };
      else if (settings !== null || reading.settings !== null) {
        this.change({ reading: { ...reading, settings } });
        this.todo.unanswered = "all";
      } else this.catchUp();
    } catch {
      this.leaveBehind();
    }
  }

  private async readRows(): Promise<void> {
    const rows = [...this.todo.rows];
    this.todo.rows.clear();
    const { reading } = this.state;
    if (!reading) return;
    const { sheet } = reading;
    const columns = Array.from({ length: sheet.cells[0]?.length ?? 0 }, (_, index) => sheet.column + index);
    try {
      const fresh = withRows(sheet, await this.verbs.readRowsOf(sheet.id, rows, columns));
      const { unanswered } = this.todo;
      if (unanswered !== "all")
        this.todo.unanswered = new Set([...(unanswered ?? []), ...rows.map((row) => row - sheet.row)]);
      this.change({ reading: { ...reading, sheet: fresh, at: this.clock.time() } });
    } catch (error) {
      if (failureOf(error, "read") === "gone") this.fail("gone");
      else this.leaveBehind();
    }
  }

  private async answer(): Promise<void> {
    const { unanswered: rows } = this.todo;
    this.todo.unanswered = null;
    const { engine, reading, question, answer: before } = this.state;
    if (!engine || !reading || rows === null) return;
    const asked = ++this.asked;
    const shown = this.keepsOrder ? before?.causeOrder : [];
    const anew = () => engine.answerInSteps(reading, question, this.unwritten, shown);
    const steps =
      rows === "all" || !before
        ? anew()
        : engine.answerAfterEdits(before, reading, question, this.unwritten, [...rows]);
    await inTurns(
      steps,
      (done) => this.tell("judging", done, reading.sheet.cells.length),
      () => asked === this.asked,
      (answer) => {
        this.answered = question;
        const sortings = this.state.sortings + (this.isSorted ? 1 : 0);
        this.isSorted = false;
        this.change({ answer, phase: IDLE, sortings });
        this.catchUp();
      },
    );
  }

  private tell(kind: "reading" | "judging", done: number, total: number): void {
    const { phase } = this.state;
    const now = performance.now();
    const isFurther = phase.kind === kind && phase.total === total && done < total;
    if (isFurther && now - this.toldAt < PROGRESS_MS) return;
    this.toldAt = now;
    this.change({ phase: { kind, done, total } });
  }

  private fail(failure: "read" | "gone"): void {
    this.todo.rows.clear();
    Object.assign(this.todo, { target: null, settings: false, unanswered: null });
    this.change({ phase: { kind: "failed", failure } });
  }

  private leaveBehind(): void {
    this.change({ isBehind: true });
    this.catchUp();
  }

  private catchUp(): void {
    this.change({ isStale: this.state.isBehind || this.edits.length > 0 });
  }

  private change(changes: Partial<SessionState>): void {
    this.state = { ...this.state, ...changes };
    this.listeners.forEach((listen) => listen());
  }
}

function cellsIn({ cells }: SheetCells): number {
  return cells.length * (cells[0]?.length ?? 0);
}
