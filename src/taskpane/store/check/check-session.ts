import type { Edit } from "../../../excel/watch-edits";
import type { Clock } from "../../clock";
import type { ExcelVerbs } from "../../excel-verbs";
import type { Answer, Question } from "./answer";
import type { Steps } from "../../../roster/steps";
import type { Field } from "../../../roster/table/fields";
import { CheckAnswers } from "./check-answers";
import type { EditEffect } from "./edits";
import type { Engine } from "./engine";
import { failureOf } from "../failure";
import { followEffects } from "./follow-effects";
import { LiveAnswer } from "../live-answer";
import { pause } from "../pause";
import { IDLE, type Phase } from "../phase";
import { initialState, type SessionState } from "./session-state";
import { CheckedSheet } from "./checked-sheet";
import { type SheetSnapshot, widthOf } from "./sheet-snapshot";
import { type PendingRead, PendingWork } from "./pending-work";
import { saveChoice, type WrittenChoice } from "../tables/written-choice";
import { Upkeep } from "../upkeep";

/**
 * The check of one sheet while the pane is open: reads it, answers questions about it, and follows edits.
 *
 * A reading is shown only together with its answer. Cancelling restores the previous answer, reading and question,
 * and keeps the edits pending.
 */
export class CheckSession extends LiveAnswer<SessionState> {
  private readonly pending = new PendingWork();
  private readonly answers: CheckAnswers;
  private readonly sheet: CheckedSheet;
  /** Snapshot behind the displayed answer. */
  private shown: SheetSnapshot | null = null;
  private isDayChosen = false;
  private isGone = false;
  /** The current work follows edits: findings keep their order, and nobody is waiting. */
  private isFollowing = false;
  /** The next answer is to a check that the user started. */
  private isPressed = false;
  /** Rows were sorted since the last answer. */
  private isSorted = false;

  constructor(
    private readonly verbs: ExcelVerbs,
    private readonly clock: Clock,
    loadEngine: () => Promise<Engine>,
    upkeep = new Upkeep(verbs),
  ) {
    super(initialState(clock.today()), upkeep);
    this.answers = new CheckAnswers(loadEngine);
    this.sheet = new CheckedSheet(verbs, clock);
  }

  /** Reads and answers; the default target is the last one. */
  check(target = this.state.target): Promise<void> {
    // A pane left open overnight moves to the new day, unless the user chose one.
    if (!this.isDayChosen) this.change({ question: { ...this.state.question, day: this.clock.today() } });
    this.startWatching();
    this.pending.target = { what: target, isQuiet: false };
    this.isFollowing = false;
    this.isPressed = true;
    return this.work();
  }

  /** Cancels reading or judging; the previous answer stays, with its sheet and question. */
  cancel(): void {
    this.breakOffReading();
    this.breakOff();
    this.giveEditsBack();
    this.showPhase(this.atRest());
  }

  ask(question: Question): void {
    if (question.day !== this.state.question.day) this.isDayChosen = true;
    this.isFollowing = false;
    this.change({ question });
    this.answerAnew();
  }

  /** Answers another question from the displayed answer's snapshot. */
  answerInSteps(...[reading, question, unwritten]: Parameters<Engine["answerInSteps"]>): Steps<Answer> {
    return this.answers.answerInSteps(reading, question, unwritten);
  }

  /** Saves the user's column choice in the workbook, or in the pane if the workbook rejects it, and answers again. */
  async choose(choice: WrittenChoice<Field>): Promise<void> {
    const columns = await saveChoice(choice, () => this.state.columns, this.verbs);
    this.change({ columns });
    if (columns.notWritten === null) await this.readSettings();
    else if (this.sheet.read) this.answerAnew();
  }

  /** Answers again from the current settings. */
  readSettings(): Promise<void> {
    this.pending.settings = true;
    return this.work();
  }

  /** Answers again after the pane wrote into rows (positions on the sheet). */
  async rowsWritten(rows: readonly number[]): Promise<void> {
    await this.settled();
    const { sheet } = this.shown?.reading ?? {};
    if (!sheet) return;
    for (const row of rows) {
      const area = { row, column: sheet.column, rows: 1, columns: widthOf(sheet) };
      this.edits.add({ sheetId: sheet.id, kind: "cells", address: "", area, local: true }, true);
    }
    this.follow();
    // If calculated cells prevent re-reading a large sheet, at least the written rows are read.
    if (this.isBehind) for (const row of rows) this.pending.rows.add(row);
    await this.work();
  }

  private answerAnew(): void {
    this.breakOffAnswer();
    this.pending.unanswered = "all";
    void this.work();
  }

  protected override end(): void {
    super.end();
    this.breakOffReading();
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
    this.takeIn(effects);
    if (this.pending.isEmpty) this.edits.settle();
    this.change({});
    void this.work();
  }

  private takeIn(effects: readonly EditEffect[]): void {
    const { shown, isBehind, isGone } = this;
    if (!shown) return;
    const followed = followEffects(effects, { shown, isBehind, isGone }, this.pending);
    this.isBehind = followed.isBehind;
    this.isGone = followed.isGone;
    if (followed.shown !== shown) this.showAs(followed.shown);
    if (followed.isGone && !isGone) this.showPhase(this.atRest());
  }

  private effectsOf(edit: Edit): readonly EditEffect[] {
    return this.answers.effectsOf(edit, this.shown, this.state.answer);
  }

  protected override next(): Promise<void> | null {
    const { pending } = this;
    if (pending.target) return this.readTarget(pending.target);
    if (pending.settings) return this.readSettingsNow();
    if (pending.rows.size > 0) return this.readRows();
    return pending.isEmpty ? null : this.answer();
  }

  private async readTarget({ what, isQuiet }: PendingRead): Promise<void> {
    const hadSettings = this.pending.settings;
    // Requests from now on may concern cells already read, and are handled afterwards.
    this.pending.clear();
    this.edits.take();
    const options = this.beginReading(isQuiet);
    const { signal } = options;
    try {
      // The engine is not needed to show the button, so it loads while Excel is reading.
      await Promise.all([this.loaded(), this.sheet.readWhole(what, options)]);
      // How far reading came is shown before judging begins.
      await pause();
      signal.throwIfAborted();
      this.pending.unanswered = "all";
    } catch (error) {
      if (isQuiet && !signal.aborted) throw error;
      if (!signal.aborted) this.failCheck(failureOf(error, "read"));
      this.pending.settings ||= hadSettings;
    }
  }

  private async loaded(): Promise<void> {
    await this.answers.load();
    if (!this.state.isLoaded) this.change({ isLoaded: true });
  }

  private async readSettingsNow(): Promise<void> {
    this.pending.settings = false;
    switch (await this.sheet.readTables()) {
      case "nothing":
        // Nothing to follow after all.
        if (this.pending.isEmpty) this.edits.settle();
        return this.change({});
      case "on_sheet":
        this.pending.target = { what: this.sheet.read?.target ?? this.state.target, isQuiet: true };
        return;
      case "beside":
        this.pending.unanswered = "all";
    }
  }

  private async readRows(): Promise<void> {
    const rows = this.pending.takeRows();
    // An answer that is behind keeps the time at which it was current.
    const judgedAnew = await this.sheet.readRows(rows, () => this.isBehind);
    if (judgedAnew === "all") this.pending.unanswered = "all";
    else this.pending.addUnanswered(judgedAnew);
  }

  private async answer(): Promise<void> {
    const { unanswered: rows } = this.pending;
    this.pending.unanswered = null;
    const { read } = this.sheet;
    if (!read || rows === null) return;
    const { steps, done } = this.answers.begin(read, rows, this.state, this.isFollowing);
    await this.runInSlices(
      steps,
      (judged) =>
        !this.isFollowing && this.progress.report("judging", judged, read.reading.sheet.cells.length),
      (answer) => {
        done();
        this.show(read, answer);
      },
    );
  }

  private show(read: SheetSnapshot, answer: Answer): void {
    if (read.number !== this.shown?.number) {
      this.isBehind = false;
      this.isGone = false;
    }
    const sortings = this.state.sortings + (this.isSorted ? 1 : 0);
    const presses = this.state.presses + (this.isPressed ? 1 : 0);
    this.isSorted = false;
    this.isPressed = false;
    this.edits.settle();
    this.shown = read;
    const { reading, target } = read;
    this.change({ answer, reading, target, sortings, presses, phase: this.atRest() });
  }

  /** For a check the user started: the previous answer stays, and the edits it would have read stay pending. */
  private failCheck(failure: "read" | "gone"): void {
    this.breakOff();
    this.giveEditsBack();
    this.showPhase({ kind: "failed", failure });
  }

  /** For work that follows edits: the previous answer stays, and is behind. */
  protected override fail(failure: "read" | "gone"): void {
    this.breakOff();
    this.pending.clear();
    this.edits.settle();
    this.isBehind = true;
    this.isGone ||= failure === "gone";
    this.change({ phase: this.shown ? this.atRest() : { kind: "failed", failure } });
  }

  /** Drops pending work. Settings written by the pane itself produce no pending edit, so they stay queued. */
  private breakOff(): void {
    const { settings } = this.pending;
    this.isPressed = false;
    this.breakOffAnswer();
    this.sheet.read = this.shown;
    this.pending.clear();
    this.pending.settings = settings && this.shown !== null;
    this.change({ question: this.answers.answered ?? this.state.question });
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
