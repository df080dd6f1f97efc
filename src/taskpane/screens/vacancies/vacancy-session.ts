import type { Edit } from "../../../excel/watch-edits";
import type { Day } from "../../../law/day";
import type { VacancyField } from "../../../roster/table/vacancy-fields";
import type { SmallBusiness } from "../../store/answer";
import type { CheckSource } from "../../store/check-source";
import { EditLog } from "../../store/edit-log";
import { EditWatch } from "../../store/edit-watch";
import { failureOf } from "../../store/failure";
import { IDLE, type Phase } from "../../store/phase";
import type { Target } from "../../store/target";
import { inTurns } from "../../store/turns";
import type { Clock } from "../../clock";
import type { ExcelVerbs } from "../../excel-verbs";
import { pickList, pickRoster, type WantedRoster } from "../../store/pick-sheet";
import { keptAfter, writeChoice, type WrittenChoice } from "../../store/written-choice";
import { vacancyAnswerInSteps } from "./vacancy-answer";
import { isLong, type Touched, touchedBy } from "./vacancy-edits";
import { readVacancies, type RosterSource } from "./vacancy-snapshot";
import { findVacancySheets, type VacancySheets } from "../../store/vacancy-sheets";
import { beforeFirstCheck, type VacancyState } from "./vacancy-state";
import { EVERYTHING, type Extent, JUDGING, type Work } from "./vacancy-work";

/** The staff list that the Check screen has read. */
export type CheckedRoster = { readonly id: string; readonly target: Target } | null;

/** The check of the vacancies for as long as the pane is open: finds and reads the lists, answers, and follows edits. */
export class VacancySession {
  private state: VacancyState;
  private readonly listeners = new Set<() => void>();
  private wantedRoster: WantedRoster = null;
  private checkedRoster: CheckedRoster = null;
  private smallBusiness: SmallBusiness | null = null;
  private isDayChosen = false;
  private readonly edits = new EditLog();
  private isBehind = false;
  private isReading = false;
  private work: Work | null = null;
  private asked = 0;
  private readonly watching: EditWatch;
  private reading = new AbortController();
  private queue = Promise.resolve();

  constructor(
    private readonly verbs: ExcelVerbs,
    private readonly clock: Clock,
  ) {
    this.watching = new EditWatch(verbs, {
      onEdit: (edit) => this.onEdit(edit),
      onQuiet: () => this.followEdits(),
      isBusy: () => this.isReading,
    });
    this.state = beforeFirstCheck(clock.today());
  }

  readonly snapshot = (): VacancyState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Follows edits until the returned function is called, after reading again what may have changed before. */
  watch(): () => void {
    if (this.state.reading) void this.follow(EVERYTHING);
    this.watching.start();
    return () => this.watching.stop();
  }

  /** Finds the lists, reads them and answers. */
  check(wanted: string | null = null): Promise<void> {
    // A pane left open overnight asks about the new day, unless its user chose one.
    if (!this.isDayChosen) this.change({ day: this.clock.today() });
    return this.read({ ...EVERYTHING, wanted });
  }

  /** Measures against whatever the Check screen reads and answers, until the returned function is called. */
  followCheck({ snapshot, subscribe }: CheckSource): () => void {
    const know = () => {
      const { answer, reading, target, question } = snapshot();
      const isRoster = answer?.result.kind === "check" && reading !== null;
      this.knowChecked(isRoster ? { id: reading.sheet.id, target } : null, question.smallBusiness);
    };
    know();
    return subscribe(know);
  }

  /** The staff list of the Check screen is preferred to others, and so is the size of the employer chosen there. */
  knowChecked(checked: CheckedRoster, smallBusiness: SmallBusiness | null): void {
    this.checkedRoster = checked;
    if (smallBusiness === this.smallBusiness) return;
    this.smallBusiness = smallBusiness;
    this.answerAnew();
  }

  chooseRoster(wanted: WantedRoster): Promise<void> {
    this.wantedRoster = wanted;
    return this.check(this.state.reading?.sheet.id);
  }

  /** Ends the reading under way; what was answered before stays. */
  cancel(): void {
    this.reading.abort();
    this.work = null;
    this.asked++;
    this.change({ phase: IDLE, day: this.state.answer?.day ?? this.state.day });
  }

  askDay(day: Day): void {
    this.isDayChosen = true;
    this.change({ day });
    this.answerAnew();
  }

  /** Answers what was read last, or is being answered already, for the question as it is now. */
  private answerAnew(): void {
    const { reading } = this.state;
    const work = this.work ?? (reading && { reading, isQuiet: false, done: () => ({}) });
    if (work) void this.answer(work);
  }

  /** In turns, so that the page goes on answering its user; a later question takes the place of an earlier one. */
  private async answer(work: Work): Promise<void> {
    this.work = work;
    const asked = ++this.asked;
    const { day, columns } = this.state;
    await inTurns(
      vacancyAnswerInSteps(work.reading, day, this.smallBusiness, columns.unwritten),
      () => !work.isQuiet && this.state.phase.kind !== "judging" && this.change({ phase: JUDGING }),
      () => asked === this.asked,
      (answer) => {
        this.work = null;
        this.change({ ...work.done(), reading: work.reading, answer, phase: IDLE });
      },
    );
  }

  /** Answers anew after the pane itself has written into the list. */
  listWritten(): Promise<void> {
    return this.follow({ keepsSheets: true, keepsRoster: true });
  }

  /** Remembers which columns are read as what, and answers anew. */
  async chooseColumns(choice: WrittenChoice<VacancyField>): Promise<void> {
    const notWritten = await writeChoice(choice, this.verbs);
    this.change({ columns: keptAfter(this.state.columns, choice, notWritten) });
    if (notWritten === null) await this.listWritten();
    else this.answerAnew();
  }

  private onEdit(edit: Edit): void {
    const touched = this.touchedBy(edit);
    if (touched === "gone") return this.change({ phase: { kind: "failed", failure: "gone" } });
    // What is being read may be another list than the one on the screen.
    if (touched === null && !this.isReading) return;
    this.edits.add(edit, touched !== null);
    this.change({});
    this.watching.followSoon();
  }

  private followEdits(): void {
    const { reading } = this.state;
    if (!reading) return this.edits.settle();
    const touched = new Set(this.edits.take().map((edit) => this.touchedBy(edit)));
    touched.delete(null);
    const { roster, sheet } = reading;
    const isLongRoster = roster.kind === "read" && isLong(roster.sheet);
    const canFollow = !isLong(sheet) && !(touched.size === 1 && touched.has("roster") && isLongRoster);
    this.isBehind ||= touched.size > 0 && (!canFollow || (isLongRoster && touched.has("roster")));
    if (touched.size === 0 || !canFollow) {
      this.edits.settle();
      return this.change({});
    }
    const keepsSheets = !touched.has("sheets");
    const keepsRoster = keepsSheets && (isLongRoster || !touched.has("roster"));
    void this.follow({ keepsSheets, keepsRoster });
  }

  private touchedBy(edit: Edit): Touched {
    const { reading } = this.state;
    return reading && touchedBy(edit, reading);
  }

  /** Reads the same list again without a word. */
  private follow(extent: Pick<Extent, "keepsSheets" | "keepsRoster">): Promise<void> {
    return this.read({ ...extent, isQuiet: true, wanted: this.state.reading?.sheet.id ?? null });
  }

  /** One reading after another; of several that wait, each sees what those before it have read. */
  private read(extent: Extent): Promise<void> {
    this.queue = this.queue.then(() => this.readNow(extent));
    return this.queue;
  }

  private async readNow({ wanted, isQuiet, keepsSheets, keepsRoster }: Extent): Promise<void> {
    const { signal } = (this.reading = new AbortController());
    const onProgress = (done: number, total: number) =>
      !isQuiet && !signal.aborted && this.change({ phase: { kind: "reading", done, total } });
    this.isReading = true;
    this.edits.take();
    if (!isQuiet) onProgress(0, 0);
    try {
      const { sheets: known, reading: before } = this.state;
      const sheets = (keepsSheets ? known : null) ?? (await findVacancySheets(this.verbs));
      signal.throwIfAborted();
      const list = pickList(sheets, wanted, before?.sheet.id ?? null);
      if (list.kind !== "sheet") {
        this.edits.settle();
        this.change({ sheets, missing: list.kind, reading: null, answer: null, phase: IDLE });
        return;
      }
      const source = keepsRoster && before ? before.roster : this.rosterSource(sheets, list.sheet.id);
      const read = await readVacancies(this.verbs, list.sheet.id, source, { onProgress, signal });
      signal.throwIfAborted();
      const done = () => {
        // What was left aside on account of its length stays behind until it is read again.
        this.isBehind &&= keepsRoster;
        this.edits.settle();
        return { sheets, missing: null };
      };
      await this.answer({ reading: { ...read, at: this.clock.time() }, isQuiet, done });
      signal.throwIfAborted();
    } catch (error) {
      if (signal.aborted) this.breakOff(IDLE);
      else if (isQuiet) this.failToFollow(failureOf(error, "read"));
      else this.breakOff({ kind: "failed", failure: failureOf(error, "read") });
    } finally {
      this.isReading = false;
    }
  }

  /** What was answered before stays, with its day; the edits that would have been read wait. */
  private breakOff(phase: Phase): void {
    this.edits.giveBack();
    if (this.edits.isWaiting) this.watching.followSoon();
    this.change({ phase, day: this.state.answer?.day ?? this.state.day });
  }

  private failToFollow(failure: "read" | "gone"): void {
    this.isBehind = true;
    this.edits.settle();
    this.change({ phase: failure === "gone" ? { kind: "failed", failure } : IDLE });
  }

  private rosterSource(sheets: VacancySheets, list: string): RosterSource {
    const checked = this.checkedRoster;
    const picked = pickRoster(sheets, list, this.wantedRoster, checked?.id ?? null);
    if (picked.kind !== "sheet") return picked;
    const { id } = picked.sheet;
    // Where only a part of a sheet was checked, it is that part that holds the staff.
    const target = checked?.id === id ? checked.target : ({ kind: "sheet", sheetId: id } as const);
    return { kind: "at", target };
  }

  private change(changes: Partial<Omit<VacancyState, "isStale" | "isBehind">>): void {
    const next = { ...this.state, ...changes };
    const isBehind = next.reading !== null && this.isBehind;
    this.state = { ...next, isBehind, isStale: isBehind || (next.reading !== null && this.edits.isTouched) };
    this.listeners.forEach((listen) => listen());
  }
}
