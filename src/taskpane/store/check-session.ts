import type { Edit } from "../../excel/watch-edits";
import type { Clock } from "../clock";
import type { ExcelVerbs } from "../excel-verbs";
import type { Answer, Question } from "./answer";
import { type AnswerBasis, isSameBasis } from "./answer-basis";
import type { Steps } from "../../roster/steps";
import type { Field } from "../../roster/table/fields";
import type { Checked, EditEffect } from "./edits";
import type { Engine } from "./engine";
import { failureOf } from "./failure";
import { LiveAnswer } from "./live-answer";
import { IDLE, type Phase, Progress } from "./phase";
import { beforeFirst, type SessionState } from "./session-state";
import { CheckedSheet } from "./checked-sheet";
import { moved, renamed, type SheetSnapshot, widthOf } from "./sheet-snapshot";
import { Todo, type Wanted } from "./todo";
import { keptAfter, writeChoice, type WrittenChoice } from "./written-choice";
import { Upkeep } from "./upkeep";

/** A sheet of so many cells is read in three round trips, so that an edit can be followed by reading all of it. */
const CELLS_READ_AGAIN = 100_000;

/**
 * One check of one sheet for as long as the pane is open: reads it, answers questions about it, and follows edits.
 *
 * A reading shows together with its answer and never without: what is broken off leaves answer, reading and question as
 * they were, and the edits waiting.
 */
export class CheckSession extends LiveAnswer<SessionState> {
  private readonly todo = new Todo();
  /** What was read last. */
  private readonly sheet: CheckedSheet;
  /** What the answer on the screen rests on. */
  private shown: SheetSnapshot | null = null;
  /** What the last answer was worked out from; null once its rows are used up. */
  private basis: AnswerBasis | null = null;
  private answered: Question | null = null;
  private isDayChosen = false;
  private readonly progress = new Progress((phase) => this.change({ phase }));
  private engine: Engine | null = null;
  private isGone = false;
  /** The work under way follows edits: its findings stay in their order, and nobody waits for it. */
  private isFollowing = false;
  /** The answer to come is that of a check which its user asked for. */
  private isPressed = false;
  /** Rows have changed places since the last answer. */
  private isSorted = false;
  private under = new AbortController();

  constructor(
    private readonly verbs: ExcelVerbs,
    private readonly clock: Clock,
    private readonly loadEngine: () => Promise<Engine>,
    upkeep = new Upkeep(verbs),
  ) {
    super(beforeFirst(clock.today()), upkeep);
    this.sheet = new CheckedSheet(verbs, clock);
  }

  /** Reads and answers; without a target, what was read last. */
  check(target = this.state.target): Promise<void> {
    // A pane left open overnight asks about the new day, unless its user chose one.
    if (!this.isDayChosen) this.change({ question: { ...this.state.question, day: this.clock.today() } });
    this.startWatching();
    this.todo.target = { what: target, isQuiet: false };
    this.isFollowing = false;
    this.isPressed = true;
    return this.work();
  }

  /** Ends the reading or judging under way; what was answered before stays, with its sheet and its question. */
  cancel(): void {
    this.under.abort();
    this.breakOff();
    this.giveEditsBack();
    this.change({ phase: this.atRest() });
  }

  ask(question: Question): void {
    if (question.day !== this.state.question.day) this.isDayChosen = true;
    this.isFollowing = false;
    this.change({ question });
    this.answerAnew();
  }

  /** Answers another question from what the answer on the screen rests on. */
  answerInSteps(...[reading, question, unwritten]: Parameters<Engine["answerInSteps"]>): Steps<Answer> {
    if (!this.engine) throw new Error("Nothing was answered yet.");
    return this.engine.answerInSteps(reading, question, unwritten);
  }

  /** Keeps the user's choice of columns in the workbook, or here where the workbook does not take it, and answers anew. */
  async choose(choice: WrittenChoice<Field>): Promise<void> {
    const notWritten = await writeChoice(choice, this.verbs);
    this.change({ columns: keptAfter(this.state.columns, choice, notWritten) });
    if (notWritten === null) await this.readSettings();
    else if (this.sheet.read) this.answerAnew();
  }

  /** Answers anew from the settings as they stand now. */
  readSettings(): Promise<void> {
    this.todo.settings = true;
    return this.work();
  }

  /** Answers anew after rows of the checked sheet, by their positions on it, have been written. */
  async rowsWritten(rows: readonly number[]): Promise<void> {
    await this.settled();
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

  private answerAnew(): void {
    this.breakOffAnswer();
    this.todo.unanswered = "all";
    void this.work();
  }

  protected override end(): void {
    super.end();
    this.under.abort();
  }

  protected override isAnswered({ reading }: SessionState): boolean {
    return reading !== null;
  }

  protected override isTouchedBy(edit: Edit): boolean {
    return this.effectsOf(edit).length > 0;
  }

  protected override follow(): void {
    const edits = this.edits.take();
    const effects = edits.flatMap((edit) => this.effectsOf(edit));
    this.isFollowing = true;
    this.isSorted ||= edits.some(
      ({ kind, sheetId }) => kind === "sorted" && sheetId === this.shown?.reading.sheet.id,
    );
    for (const effect of effects) this.heed(effect);
    if (this.todo.isEmpty) this.edits.settle();
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
        return this.showAs(renamed(shown, effect.name));
      case "moved":
        return this.showAs(moved(shown, effect.area));
      case "settings":
        this.todo.settings = true;
        return;
      case "rows":
        // Once rows may stand elsewhere, their numbers lead to others.
        if (!this.isBehind) for (const row of effect.rows) this.todo.rows.add(row);
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

  protected override next(): Promise<void> | null {
    const { todo } = this;
    if (todo.target) return this.readTarget(todo.target);
    if (todo.settings) return this.readSettingsNow();
    if (todo.rows.size > 0) return this.readRows();
    return todo.isEmpty ? null : this.answer();
  }

  private async readTarget({ what, isQuiet }: Wanted): Promise<void> {
    const hadSettings = this.todo.settings;
    // What is asked for from now on may lie behind what was read already, and is done after.
    this.todo.clear();
    this.edits.take();
    const { signal } = (this.under = new AbortController());
    const onProgress = (done: number, total: number) => {
      if (!isQuiet && !signal.aborted) this.progress.report("reading", done, total);
      return this.giveWay();
    };
    if (!isQuiet) this.progress.report("reading", 0, 0);
    try {
      // What reads and judges a roster is not needed to show the button, so it comes while Excel is being asked.
      await Promise.all([this.loaded(), this.sheet.readWhole(what, { onProgress, signal })]);
      signal.throwIfAborted();
      this.todo.unanswered = "all";
    } catch (error) {
      if (isQuiet && !signal.aborted) throw error;
      if (!signal.aborted) this.failCheck(failureOf(error, "read"));
      this.todo.settings ||= hadSettings;
    }
  }

  private async loaded(): Promise<void> {
    this.engine ??= await this.loadEngine();
    if (!this.state.isLoaded) this.change({ isLoaded: true });
  }

  private async readSettingsNow(): Promise<void> {
    this.todo.settings = false;
    switch (await this.sheet.readTables()) {
      case "nothing":
        return this.catchUp();
      case "on_sheet":
        this.todo.target = { what: this.sheet.read?.target ?? this.state.target, isQuiet: true };
        return;
      case "beside":
        this.todo.unanswered = "all";
    }
  }

  private async readRows(): Promise<void> {
    const rows = this.todo.takeRows();
    // What is behind stays told from the hour at which it was not.
    const judgedAnew = await this.sheet.readRows(rows, () => this.isBehind);
    if (judgedAnew === "all") this.todo.unanswered = "all";
    else this.todo.addUnanswered(judgedAnew);
  }

  private async answer(): Promise<void> {
    const { unanswered: rows } = this.todo;
    this.todo.unanswered = null;
    const { basis } = this;
    const { read } = this.sheet;
    if (!read || rows === null) return;
    const { question, answer: before, columns } = this.state;
    const { unwritten } = columns;
    const { reading, number } = read;
    const { settings, categories } = reading;
    const now: AnswerBasis = { number, settings, categories, question, unwritten };
    const { engine } = this;
    if (!engine) return;
    const steps =
      rows !== "all" && before && isSameBasis(basis, now)
        ? engine.answerAfterEdits(before, reading, question, unwritten, [...rows])
        : engine.answerInSteps(reading, question, unwritten, this.isFollowing ? before?.causeOrder : []);
    this.basis = null;
    await this.inTurns(
      steps,
      (done) => !this.isFollowing && this.progress.report("judging", done, reading.sheet.cells.length),
      (answer) => {
        this.basis = now;
        this.answered = question;
        if (number !== this.shown?.number) {
          this.isBehind = false;
          this.isGone = false;
        }
        const sortings = this.state.sortings + (this.isSorted ? 1 : 0);
        const presses = this.state.presses + (this.isPressed ? 1 : 0);
        this.isSorted = false;
        this.isPressed = false;
        this.edits.settle();
        this.shown = read;
        this.change({ answer, reading, target: read.target, sortings, presses, phase: this.atRest() });
      },
    );
  }

  /** A check that its user asked for: what was answered before stays, and the edits that it would have read wait. */
  private failCheck(failure: "read" | "gone"): void {
    this.breakOff();
    this.giveEditsBack();
    this.change({ phase: { kind: "failed", failure } });
  }

  /** Something that would have followed edits: what was answered before stays, and is behind. */
  protected override fail(failure: "read" | "gone"): void {
    this.breakOff();
    this.todo.clear();
    this.edits.settle();
    this.isBehind = true;
    this.isGone ||= failure === "gone";
    this.change({ phase: this.shown ? this.atRest() : { kind: "failed", failure } });
  }

  /** Gives up what was not answered yet. Settings that the pane has written are no edit that waits, so they stay to be read. */
  private breakOff(): void {
    const { settings } = this.todo;
    this.isPressed = false;
    this.breakOffAnswer();
    this.sheet.read = this.shown;
    this.todo.clear();
    this.todo.settings = settings && this.shown !== null;
    this.change({ question: this.answered ?? this.state.question });
  }

  /** There was nothing to follow after all. */
  private catchUp(): void {
    if (this.todo.isEmpty) this.edits.settle();
    this.change({});
  }

  private atRest(): Phase {
    return this.isGone ? { kind: "failed", failure: "gone" } : IDLE;
  }

  private showAs(read: SheetSnapshot): void {
    this.shown = read;
    this.sheet.read = read;
    this.change({ reading: read.reading, target: read.target });
  }
}
