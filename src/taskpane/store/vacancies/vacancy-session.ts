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
import { pickList, pickRoster, type WantedRoster } from "./pick-sheet";
import { keptAfter, type WrittenChoice } from "../tables/written-choice";
import { vacancyAnswerInSteps } from "./vacancy-answer";
import { isLong, type Touched, touchedBy } from "./vacancy-edits";
import { readVacancies, type RosterSource } from "./vacancy-snapshot";
import { findVacancySheets, type VacancySheets } from "./vacancy-sheets";
import { EVERYTHING, type Extent, initialVacancyState, type VacancyState, type Work } from "./vacancy-state";
import { Upkeep } from "../upkeep";
import { writeSettingRows } from "../tables/setting-rows";
import { keptCheck, keptIgnored } from "../kept";
import type { Kept } from "../store";

/** Progress is unknown until the answer is there. */
const JUDGING: Phase = { kind: "judging", done: 0, total: 0 };

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
  private reading = new AbortController();
  private leaveCheck: () => void = () => undefined;

  constructor(
    private readonly verbs: ExcelVerbs,
    private readonly clock: Clock,
    /** Its roster is preferred, and its small business choice applies. */
    private readonly checked: CheckSource,
    upkeep = new Upkeep(verbs),
    /** The ignored findings are read together with the list. */
    private readonly readIgnored: () => Promise<unknown> = () => Promise.resolve(),
  ) {
    super(initialVacancyState(clock.today()), upkeep);
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
    this.reading.abort();
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
      () => !work.isQuiet && this.state.phase.kind !== "judging" && this.change({ phase: JUDGING }),
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
    const notWritten = await writeSettingRows(choice, this.verbs);
    this.change({ columns: keptAfter(this.state.columns, choice, notWritten) });
    if (notWritten === null) await this.listWritten();
    else this.answerAnew();
  }

  /** Re-reads what may have changed while nobody subscribed. */
  protected override begin(): void {
    super.begin();
    this.leaveCheck = this.checked.subscribe(() => this.takeSmallBusiness());
    this.takeSmallBusiness();
    if (!this.state.reading) return;
    void this.readIgnored();
    void this.readAgain(EVERYTHING);
  }

  protected override end(): void {
    super.end();
    this.leaveCheck();
  }

  private takeSmallBusiness(): void {
    const { smallBusiness } = this.checked.snapshot().question;
    if (smallBusiness === this.smallBusiness) return;
    this.smallBusiness = smallBusiness;
    this.answerAnew();
  }

  protected override isAnswered({ reading }: VacancyState): boolean {
    return reading !== null;
  }

  protected override isTouchedBy(edit: Edit): boolean {
    return this.touchedBy(edit) !== null;
  }

  protected override onEdit(edit: Edit): void {
    if (this.touchedBy(edit) === "gone") this.change({ phase: { kind: "failed", failure: "gone" } });
    else super.onEdit(edit);
  }

  protected override follow(): void {
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
    void this.readAgain({ keepsSheets, keepsRoster });
  }

  private touchedBy(edit: Edit): Touched {
    const { reading } = this.state;
    return reading && touchedBy(edit, reading);
  }

  /** Re-reads the same list quietly. */
  private readAgain(extent: Pick<Extent, "keepsSheets" | "keepsRoster">): Promise<void> {
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
    const { signal } = (this.reading = new AbortController());
    const report = (done: number, total: number) =>
      !isQuiet && !signal.aborted && this.change({ phase: { kind: "reading", done, total } });
    const onProgress = (done: number, total: number) => {
      report(done, total);
      return this.giveWay();
    };
    this.edits.take();
    report(0, 0);
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
    this.change({ phase: failure === "gone" ? { kind: "failed", failure } : IDLE });
  }

  private rosterSource(sheets: VacancySheets, list: string): RosterSource {
    const { answer, reading, target } = this.checked.snapshot();
    const checked = answer?.result.kind === "check" && reading ? reading.sheet.id : null;
    const picked = pickRoster(sheets, list, this.wantedRoster, checked);
    if (picked.kind !== "sheet") return picked;
    const { id } = picked.sheet;
    // If only part of the sheet was checked, that part is the roster.
    return { kind: "at", target: checked === id ? target : { kind: "sheet", sheetId: id } };
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
