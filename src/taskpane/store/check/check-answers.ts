import type { Edit } from "../../../excel/watch-edits";
import type { Steps } from "../../../roster/steps";
import type { Answer, Question } from "./answer";
import { type AnswerBasis, isSameBasis } from "./answer-basis";
import type { EditEffect } from "./edits";
import type { Engine } from "./engine";
import type { SessionState } from "./session-state";
import type { SheetSnapshot } from "./sheet-snapshot";

/** An answer to be worked out, and what is to be told once it is there. */
type AnswerBegun = { readonly steps: Steps<Answer>; readonly done: () => void };

/** What a check is asked and has answered so far, as far as the next answer needs it. */
type Asked = Pick<SessionState, "question" | "answer" | "columns">;

/** Works out the answers of a check, each from the one before it if it can. */
export class CheckAnswers {
  private engine: Engine | null = null;
  /** What the last answer was worked out from; null while the next one may be using its rows up. */
  private basis: AnswerBasis | null = null;
  /** The question of the last answer. */
  answered: Question | null = null;

  constructor(private readonly loadEngine: () => Promise<Engine>) {}

  async load(): Promise<void> {
    this.engine ??= await this.loadEngine();
  }

  /** What an edit means for the answer to what is shown. */
  effectsOf(edit: Edit, shown: SheetSnapshot | null, answer: Answer | null): readonly EditEffect[] {
    if (!shown || !this.engine) return [];
    return this.engine.effectsOf(edit, { ...shown, layout: answer?.judged?.layout ?? null });
  }

  /** Answers any question from any reading. */
  answerInSteps(...[reading, question, unwritten]: Parameters<Engine["answerInSteps"]>): Steps<Answer> {
    return this.loaded.answerInSteps(reading, question, unwritten);
  }

  /**
   * Begins the next answer. Only the given rows are judged if the rest is as it was; `keepsOrder` keeps the findings in
   * the order in which they are shown.
   */
  begin(
    { reading, number }: SheetSnapshot,
    rows: ReadonlySet<number> | "all",
    { question, answer: before, columns: { unwritten } }: Asked,
    keepsOrder: boolean,
  ): AnswerBegun {
    const { settings, categories } = reading;
    const basis: AnswerBasis = { number, settings, categories, question, unwritten };
    const steps =
      rows !== "all" && before && isSameBasis(this.basis, basis)
        ? this.loaded.answerAfterEdits(before, reading, question, unwritten, [...rows])
        : this.loaded.answerInSteps(reading, question, unwritten, keepsOrder ? before?.causeOrder : []);
    this.basis = null;
    const done = () => {
      this.basis = basis;
      this.answered = question;
    };
    return { steps, done };
  }

  private get loaded(): Engine {
    if (!this.engine) throw new Error("Nothing was answered yet.");
    return this.engine;
  }
}
