import type { Area } from "../../excel/area";
import { areaAddress } from "../../excel/area-address";
import type { SheetCells } from "../../excel/read-sheet";
import type { Edit } from "../../excel/watch-edits";
import type { Clock } from "../clock";
import type { ExcelVerbs } from "../excel-verbs";
import { SETTINGS_TABLE } from "../settings-table";
import type { Answer, Question, Reading } from "./answer";
import type { HeadingChanges } from "./column-changes";
import { EditLog } from "./edit-log";
import type { Checked, EditEffect } from "./edits";
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

const IDLE: Phase = { kind: "idle" };

/** What is asked and what is answered, as it stands at one moment. */
export type SessionState = {
  /** What the answer rests on; null before the first answer. What is read later shows only with its own answer. */
  readonly reading: Reading | null;
  /** What answers and shows answers; null before the first answer. */
  readonly engine: Engine | null;
  readonly question: Question;
  /** The answer to the question, or while that is being worked out, to the one before. */
  readonly answer: Answer | null;
  readonly phase: Phase;
  /** The workbook was edited after it was read, and the answer does not know of it. */
  readonly isStale: boolean;
  /** Some of these edits cannot be followed, so that only a check by its user helps. */
  readonly isBehind: boolean;
  /** What the reading is of. */
  readonly target: Target;
  /** How many answers came after rows had changed places: what stands at cells of the sheet belongs elsewhere then. */
  readonly sortings: number;
};

/** Edits often come in bursts; the sheet is read again once there was none for so long. */
export const QUIET_MS = 700;

/** A sheet of so many cells is read in three round trips, so that an edit can be followed by reading all of it. */
const CELLS_READ_AGAIN = 100_000;

/** Progress is told no more often, since telling it takes time as well. */
const PROGRESS_MS = 100;

/** What was read, of what; `sheetRead` is another one whenever all of it was read anew. */
type Read = {
  readonly reading: Reading;
  readonly target: Target;
  readonly hasFormulas: boolean;
  readonly sheetRead: number;
};

/** What an answer was worked out from besides the cells. */
type Basis = {
  readonly sheetRead: number;
  readonly settings: Reading["settings"];
  readonly question: Question;
  readonly unwritten: HeadingChanges;
};

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
 *
 * Everything is done one after another; what is asked meanwhile is done next. A reading shows together with its answer
 * and never without: what is broken off leaves answer, reading and question as they were, and the edits waiting.
 */
export class CheckSession {
  private state: SessionState;
  private readonly listeners = new Set<() => void>();
  private readonly todo: Todo = { target: null, settings: false, rows: new Set(), unanswered: null };
  private isWorking = false;
  private worked = Promise.resolve();
  /** What was read last, and what the answer on the screen rests on. */
  private read: Read | null = null;
  private shown: Read | null = null;
  /** What the last answer was worked out from; null once its rows are used up. */
  private basis: Basis | null = null;
  private answered: Question | null = null;
  private unwritten: HeadingChanges = {};
  private isDayChosen = false;
  private readonly edits = new EditLog();
  private engine: Engine | null = null;
  private isBehind = false;
  private isGone = false;
  /** The work under way follows edits: its findings stay in their order, and nobody waits for it. */
  private isFollowing = false;
  /** Rows have changed places since the last answer. */
  private isSorted = false;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private under = new AbortController();
  /** Changes whenever an answer under way is no longer wanted. */
  private asked = 0;
  private sheetsRead = 0;
  private toldAt = 0;
  private stopWatching: Promise<() => Promise<void>> | null = null;

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
    this.startWatching();
    return () => {
      clearTimeout(this.quiet);
      this.under.abort();
      void this.stopWatching?.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  }

  /** Reads and answers; without a target, what was read last. */
  check(target = this.state.target): Promise<void> {
    // A pane left open overnight asks about the new day, unless its user chose one.
    if (!this.isDayChosen) this.change({ question: { ...this.state.question, day: this.clock.today() } });
    // Without the watch the pane works as before, it only cannot say that the workbook has changed.
    if (this.stopWatching === null) this.startWatching();
    this.todo.target = { what: target, isQuiet: false };
    this.isFollowing = false;
    this.isGone = false;
    return this.work();
  }

  /** Ends the reading or judging under way; what was answered before stays, with its sheet and its question. */
  cancel(): void {
    this.under.abort();
    this.breakOff();
    this.edits.giveBack();
    if (this.edits.isWaiting) this.followSoon();
    this.change({ phase: this.atRest() });
  }

  ask(question: Question): void {
    if (question.day !== this.state.question.day) this.isDayChosen = true;
    this.isFollowing = false;
    this.change({ question });
    this.answerAnew();
  }

  /** Choices of columns that hold here and could not be written into the workbook. */
  setUnwritten(changes: HeadingChanges): void {
    this.unwritten = changes;
    if (this.read) this.answerAnew();
  }

  /** Answers anew from the settings as they stand now. */
  readSettings(): Promise<void> {
    this.todo.settings = true;
    return this.work();
  }

  /** Answers anew after rows of the checked sheet, by their positions on it, have been written. */
  async rowsWritten(rows: readonly number[]): Promise<void> {
    while (this.isWorking) await this.worked;
    const { sheet } = this.shown?.reading ?? {};
    if (!sheet) return;
    for (const row of rows) {
      const area = { row, column: sheet.column, rows: 1, columns: widthOf(sheet) };
      this.edits.add({ sheetId: sheet.id, kind: "cells", address: "", area, local: true }, true);
    }
    this.follow();
    // Where calculated cells keep a large sheet from being read again, the written rows are, at least.
    if (this.isBehind) for (const row of rows) this.todo.rows.add(row);
    await this.work();
  }

  private startWatching(): void {
    this.stopWatching = this.verbs.watchEdits((edit) => this.onEdit(edit));
    this.stopWatching.catch(() => (this.stopWatching = null));
  }

  private answerAnew(): void {
    this.asked += 1;
    this.todo.unanswered = "all";
    void this.work();
  }

  private onEdit(edit: Edit): void {
    const matters = this.effectsOf(edit).length > 0;
    // What is being read may be another sheet than the one on the screen.
    if (!matters && !this.isWorking) return;
    this.edits.add(edit, matters);
    this.change({});
    this.followSoon();
  }

  private followSoon(): void {
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => {
      // An edit made during a reading is judged by what was read.
      if (this.isWorking) this.followSoon();
      else this.follow();
    }, QUIET_MS);
  }

  private follow(): void {
    const edits = this.edits.take();
    const effects = edits.flatMap((edit) => this.effectsOf(edit));
    this.isFollowing = true;
    this.isSorted ||= edits.some(
      ({ kind, sheetId }) => kind === "sorted" && sheetId === this.shown?.reading.sheet.id,
    );
    for (const effect of effects) this.heed(effect);
    if (!this.hasTodo()) this.edits.settle();
    this.change({});
    void this.work();
  }

  private heed(effect: EditEffect): void {
    const { shown } = this;
    if (!shown) return;
    switch (effect.kind) {
      case "gone":
        this.isGone = true;
        return this.change({ phase: this.atRest() });
      case "renamed":
        return this.showAs({ ...shown, reading: renamed(shown.reading, effect.name) });
      case "moved":
        return this.showAs({ ...shown, target: movedTarget(shown.target, effect.area) });
      case "settings":
        this.todo.settings = true;
        return;
      case "rows":
        // Once rows may stand elsewhere, their numbers lead to others.
        if (!this.isBehind) for (const row of effect.rows) this.todo.rows.add(row);
        return;
      case "untold":
        this.isBehind = true;
        return;
      case "sheet": {
        const { sheet } = shown.reading;
        if (sheet.cells.length * widthOf(sheet) > CELLS_READ_AGAIN) this.isBehind = true;
        else this.todo.target = { what: this.state.target, isQuiet: true };
      }
    }
  }

  /** What an edit means for the answer on the screen. */
  private effectsOf(edit: Edit): readonly EditEffect[] {
    if (!this.shown || !this.engine) return [];
    const checked: Checked = { ...this.shown, layout: this.state.answer?.judged?.layout ?? null };
    return this.engine.effectsOf(edit, checked);
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
    } catch (error) {
      this.failToFollow(failureOf(error, "read"));
    } finally {
      this.isWorking = false;
    }
  }

  private async readTarget({ what, isQuiet }: NonNullable<Todo["target"]>): Promise<void> {
    // What is asked for from now on may lie behind what was read already, and is done after.
    Object.assign(this.todo, { target: null, settings: false, rows: new Set(), unanswered: null });
    this.edits.take();
    const { signal } = (this.under = new AbortController());
    if (!isQuiet) this.tell("reading", 0, 0);
    try {
      // What reads and judges a roster is not needed to show the button, so it comes while Excel is being asked.
      const [engine, { sheet, settings, hasFormulas }] = await Promise.all([
        this.loadEngine(),
        readWorkbook(this.verbs, what, {
          onProgress: (done, total) => !isQuiet && !signal.aborted && this.tell("reading", done, total),
          signal,
        }),
      ]);
      signal.throwIfAborted();
      this.engine = engine;
      this.sheetsRead += 1;
      this.read = {
        reading: { sheet, settings, at: this.clock.time() },
        // Another sheet may be in front when this one is read again.
        target: what.kind === "front" ? { kind: "sheet", sheetId: sheet.id } : what,
        hasFormulas,
        sheetRead: this.sheetsRead,
      };
      this.todo.unanswered = "all";
    } catch (error) {
      if (isQuiet && !signal.aborted) throw error;
      if (!signal.aborted) this.failCheck(failureOf(error, "read"));
    }
  }

  private async readSettingsNow(): Promise<void> {
    this.todo.settings = false;
    const { read } = this;
    if (!read) return;
    const settings = await this.verbs.readTable(SETTINGS_TABLE);
    const before = read.reading.settings;
    if (settings === null && before === null) return this.catchUp();
    // Settings that stand among the people push rows about when they grow.
    if (settings?.id === read.reading.sheet.id) this.todo.target = { what: read.target, isQuiet: true };
    else {
      this.read = { ...read, reading: { ...read.reading, settings } };
      this.todo.unanswered = "all";
    }
  }

  private async readRows(): Promise<void> {
    const rows = [...this.todo.rows];
    this.todo.rows.clear();
    const { read } = this;
    if (!read) return;
    const { sheet } = read.reading;
    const columns = Array.from({ length: widthOf(sheet) }, (_, index) => sheet.column + index);
    const fresh = withRows(sheet, await this.verbs.readRowsOf(sheet.id, rows, columns));
    // A formula may just have been typed, and what it gives changes without an edit of its row.
    const hasFormulas = read.hasFormulas || (await this.verbs.holdsFormulas(sheet.id));
    const at = this.isBehind ? read.reading.at : this.clock.time();
    this.read = { ...read, hasFormulas, reading: { ...read.reading, sheet: fresh, at } };
    const { unanswered } = this.todo;
    if (unanswered !== "all")
      this.todo.unanswered = new Set([...(unanswered ?? []), ...rows.map((row) => row - sheet.row)]);
  }

  private async answer(): Promise<void> {
    const { unanswered: rows } = this.todo;
    this.todo.unanswered = null;
    const { read, unwritten, basis } = this;
    if (!read || rows === null) return;
    const { question, answer: before } = this.state;
    const { reading, sheetRead } = read;
    const now: Basis = { sheetRead, settings: reading.settings, question, unwritten };
    const { engine } = this;
    if (!engine) return;
    const asked = ++this.asked;
    const steps =
      rows !== "all" && before && isSameBasis(basis, now)
        ? engine.answerAfterEdits(before, reading, question, unwritten, [...rows])
        : engine.answerInSteps(reading, question, unwritten, this.isFollowing ? before?.causeOrder : []);
    this.basis = null;
    await inTurns(
      steps,
      (done) => !this.isFollowing && this.tell("judging", done, reading.sheet.cells.length),
      () => asked === this.asked,
      (answer) => {
        this.basis = now;
        this.answered = question;
        if (sheetRead !== this.shown?.sheetRead) this.isBehind = false;
        const sortings = this.state.sortings + (this.isSorted ? 1 : 0);
        this.isSorted = false;
        this.edits.settle();
        this.shown = read;
        this.change({ engine, answer, reading, target: read.target, sortings, phase: this.atRest() });
      },
    );
  }

  /** A check that its user asked for: what was answered before stays, and the edits that it would have read wait. */
  private failCheck(failure: "read" | "gone"): void {
    this.breakOff();
    this.edits.giveBack();
    if (this.edits.isWaiting) this.followSoon();
    this.change({ phase: { kind: "failed", failure } });
  }

  /** Something that would have followed edits: what was answered before stays, and is behind. */
  private failToFollow(failure: "read" | "gone"): void {
    this.breakOff();
    this.edits.settle();
    this.isBehind = true;
    this.isGone ||= failure === "gone";
    this.change({ phase: this.shown ? this.atRest() : { kind: "failed", failure } });
  }

  /** Gives up what was not answered yet. */
  private breakOff(): void {
    this.asked += 1;
    this.read = this.shown;
    Object.assign(this.todo, { target: null, settings: false, rows: new Set(), unanswered: null });
    this.change({ question: this.answered ?? this.state.question });
  }

  /** There was nothing to follow after all. */
  private catchUp(): void {
    if (!this.hasTodo()) this.edits.settle();
    this.change({});
  }

  private atRest(): Phase {
    return this.isGone ? { kind: "failed", failure: "gone" } : IDLE;
  }

  private tell(kind: "reading" | "judging", done: number, total: number): void {
    const { phase } = this.state;
    const now = performance.now();
    const isFurther = phase.kind === kind && phase.total === total && done < total;
    if (isFurther && now - this.toldAt < PROGRESS_MS) return;
    this.toldAt = now;
    this.change({ phase: { kind, done, total } });
  }

  private showAs(read: Read): void {
    this.shown = read;
    this.read = read;
    this.change({ reading: read.reading, target: read.target });
  }

  private change(changes: Partial<Omit<SessionState, "isStale" | "isBehind">>): void {
    const isBehind = this.shown !== null && this.isBehind;
    const isStale = isBehind || (this.shown !== null && this.edits.isTouched);
    this.state = { ...this.state, ...changes, isBehind, isStale };
    this.listeners.forEach((listen) => listen());
  }
}

function widthOf({ cells }: SheetCells): number {
  return cells[0]?.length ?? 0;
}

function renamed(reading: Reading, name: string): Reading {
  return { ...reading, sheet: { ...reading.sheet, sheet: name } };
}

function movedTarget(target: Target, area: Area): Target {
  return target.kind === "cells" ? { ...target, area, address: areaAddress(area) } : target;
}

function isSameBasis(one: Basis | null, other: Basis): boolean {
  return (Object.keys(other) as (keyof Basis)[]).every((key) => one?.[key] === other[key]);
}
