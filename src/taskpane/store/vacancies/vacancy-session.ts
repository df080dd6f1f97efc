import type { Edit } from "../../../excel/watch-edits";
import type { Day } from "../../../law/day";
import type { VacancyField } from "../../../roster/table/vacancy-fields";
import type { SmallBusiness } from "../check/answer";
import type { CheckSource } from "../check/session-state";
import { failureOf } from "../failure";
import { LiveAnswer } from "../live-answer";
import { IDLE, type Phase } from "../phase";
import type { Clock } from "../../clock";
import type { ExcelVerbs } from "../../excel-verbs";
import { pickList, rosterSource, type WantedRoster } from "./pick-sheet";
import { saveChoice, type WrittenChoice } from "../tables/written-choice";
import { vacancyAnswerInSteps } from "./vacancy-answer";
import { type KeptParts, toReadAfter, touchedBy } from "./vacancy-edits";
import { readVacancies } from "./vacancy-snapshot";
import { findVacancySheets } from "./vacancy-sheets";
import { EVERYTHING, type Extent, initialVacancyState, type VacancyState, type Work } from "./vacancy-state";
import { Upkeep } from "../upkeep";
import { keptCheck, keptIgnored } from "../kept";
import type { Kept } from "../store";

/** The vacancy check while the pane is open: finds and reads the lists, answers, and follows edits. */
export class VacancySession extends LiveAnswer<VacancyState> {
  private wantedRoster: WantedRoster = null;
  private smallBusiness: SmallBusiness | null = null;
  private isDayChosen = false;
  /** Pending readings, in order. */
  private readonly toRead: Extent[] = [];
  /** The reading being answered. */
  private underWay: Work | null = null;
  /** The question differs from that of the answer. */
  private isUnanswered = false;

  constructor(
    private readonly verbs: ExcelVerbs,
    private readonly clock: Clock,
    /** Its roster is preferred, and its small business choice applies. */
    private readonly checked: CheckSource,
    upkeep = new Upkeep(verbs),
    /** The ignored findings are read together with the list. */
    private readonly readIgnored: () => Promise<unknown> = () => Promise.resolve(),
  ) {
    super(initialVacancyState(clock.today()), upkeep, checked);
  }

  check(wanted: string | null = null): Promise<void> {
    // A pane left open overnight moves to the new day, unless the user chose one.
    if (!this.isDayChosen) this.change({ day: this.clock.today() });
    return this.read({ ...EVERYTHING, wanted });
  }

  chooseRoster(wanted: WantedRoster): Promise<void> {
    this.wantedRoster = wanted;
    return this.check(this.state.reading?.sheet.id);
  }

  /** Cancels the current reading; the previous answer stays. */
  cancel(): void {
    this.breakOffReading();
    this.underWay = null;
    this.isUnanswered = false;
    this.breakOffAnswer();
    this.change({ phase: IDLE, day: this.state.answer?.day ?? this.state.day });
  }

  askDay(day: Day): void {
    this.isDayChosen = true;
    this.change({ day });
    this.answerAnew();
  }

  /** Answers the current question for the last reading, or for the one in progress. */
  private answerAnew(): void {
    this.breakOffAnswer();
    this.isUnanswered = true;
    void this.work();
  }

  /** A later question replaces an earlier one. */
  private async answer(work: Work): Promise<void> {
    this.underWay = work;
    this.isUnanswered = false;
    const { day, columns } = this.state;
    await this.runInSlices(
      vacancyAnswerInSteps(work.reading, day, this.smallBusiness, columns.unwritten),
      () => !work.isQuiet && this.showJudging(),
      (answer) => {
        this.underWay = null;
        if (work.reading !== this.state.reading) void this.readIgnored();
        this.change({ ...work.done(), reading: work.reading, answer, phase: IDLE });
      },
    );
  }

  /** Answers again after the pane has written into the list. */
  listWritten(): Promise<void> {
    return this.readAgain({ keepsSheets: true, keepsRoster: true });
  }

  /** Saves a column choice and answers again. */
  async chooseColumns(choice: WrittenChoice<VacancyField>): Promise<void> {
    const columns = await saveChoice(choice, () => this.state.columns, this.verbs);
    this.change({ columns });
    if (columns.notWritten === null) await this.listWritten();
    else this.answerAnew();
  }

  /** Re-reads what may have changed while nobody subscribed. */
  protected override begin(): void {
    super.begin();
    if (!this.state.reading) return;
    void this.readIgnored();
    void this.readAgain(EVERYTHING);
  }

  protected override takeBasis(): void {
    const { smallBusiness } = this.checked.snapshot().question;
    if (smallBusiness === this.smallBusiness) return;
    this.smallBusiness = smallBusiness;
    this.answerAnew();
  }

  protected override isAnswered({ reading }: VacancyState): boolean {
    return reading !== null;
  }

  protected override isTouchedBy(edit: Edit): boolean {
    const { reading } = this.state;
    return reading !== null && touchedBy(edit, reading) !== null;
  }

  protected override onEdit(edit: Edit): void {
    const { reading } = this.state;
    if (reading && touchedBy(edit, reading) === "gone") this.showPhase({ kind: "failed", failure: "gone" });
    else super.onEdit(edit);
  }

  protected override follow(): void {
    const { reading } = this.state;
    if (!reading) return this.edits.settle();
    const { isBehind, extent } = toReadAfter(this.edits.take(), reading);
    this.isBehind ||= isBehind;
    if (extent !== null) return void this.readAgain(extent);
    this.edits.settle();
    this.change({});
  }

  /** Re-reads the same list quietly. */
  private readAgain(extent: KeptParts): Promise<void> {
    return this.read({ ...extent, isQuiet: true, wanted: this.state.reading?.sheet.id ?? null });
  }

  private read(extent: Extent): Promise<void> {
    this.toRead.push(extent);
    return this.work();
  }

  protected override next(): Promise<void> | null {
    if (this.isUnanswered) {
      const { reading } = this.state;
      const work = this.underWay ?? (reading && { reading, isQuiet: false, done: () => ({}) });
      if (work) return this.answer(work);
      this.isUnanswered = false;
    }
    const extent = this.toRead.shift();
    return extent ? this.readNow(extent) : null;
  }

  private async readNow({ wanted, isQuiet, keepsSheets, keepsRoster }: Extent): Promise<void> {
    this.edits.take();
    const options = this.beginReading(isQuiet);
    const { signal } = options;
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
      const source =
        keepsRoster && before
          ? before.roster
          : rosterSource(sheets, list.sheet.id, this.wantedRoster, this.checked.snapshot());
      const read = await readVacancies(this.verbs, list.sheet.id, source, options);
      signal.throwIfAborted();
      const done = () => {
        // A roster skipped because of its size stays behind until it is read.
        this.isBehind &&= keepsRoster;
        this.edits.settle();
        return { sheets, missing: null };
      };
      await this.answer({ reading: { ...read, at: this.clock.time() }, isQuiet, done });
      signal.throwIfAborted();
    } catch (error) {
      if (signal.aborted) this.breakOff(IDLE);
      else if (isQuiet) throw error;
      else this.breakOff({ kind: "failed", failure: failureOf(error, "read") });
    }
  }

  /** The previous answer stays, with its day; the edits that would have been read stay pending. */
  private breakOff(phase: Phase): void {
    this.giveEditsBack();
    this.change({ phase, day: this.state.answer?.day ?? this.state.day });
  }

  /** Reading after an edit failed. */
  protected override fail(failure: "read" | "gone"): void {
    this.isBehind = true;
    this.edits.settle();
    this.showPhase(failure === "gone" ? { kind: "failed", failure } : IDLE);
  }
}

/** The vacancy check, measured against the checked roster. */
export const keptVacancies: Kept<VacancySession> = (store) =>
  new VacancySession(
    store.verbs,
    store.clock,
    store.get(keptCheck),
    store.upkeep,
    store.get(keptIgnored).read,
  );
