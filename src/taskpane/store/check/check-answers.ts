import type { Edit } from "../../../excel/watch-edits";
import type { Steps } from "../../../roster/steps";
import type { Answer, Question, Snapshot } from "./answer";
import type { EditEffect } from "./edits";
import type { Engine } from "./engine";
import type { SessionState } from "./session-state";
import type { SheetSnapshot } from "./sheet-snapshot";
import type { Field } from "../../../roster/table/fields";
import type { HeadingChanges } from "../../../workbook-model/heading-changes";

/** The computation of an answer; `done` must be called once it has finished. */
type AnswerBegun = { readonly steps: Steps<Answer>; readonly done: () => void };

/** The part of the session state that the next answer depends on. */
type Asked = Pick<SessionState, "question" | "answer" | "columns">;

/** Computes the answers of a check, incrementally if possible. */
export class CheckAnswers {
  private engine: Engine | null = null;
  /** Inputs of the last answer; null while the next one may be consuming its rows. */
  private basis: AnswerBasis | null = null;
  /** The question of the last answer. */
  answered: Question | null = null;

  constructor(private readonly loadEngine: () => Promise<Engine>) {}

  async load(): Promise<void> {
    this.engine ??= await this.loadEngine();
  }

  /** The effects of an edit on the displayed answer. */
  effectsOf(edit: Edit, shown: SheetSnapshot | null, answer: Answer | null): readonly EditEffect[] {
    if (!shown || !this.engine) return [];
    return this.engine.effectsOf(edit, { ...shown, layout: answer?.judged?.layout ?? null });
  }

  /** Answers a question from a snapshot, independently of the last answer. */
  answerInSteps(...[reading, question, unwritten]: Parameters<Engine["answerInSteps"]>): Steps<Answer> {
    return this.loaded.answerInSteps(reading, question, unwritten);
  }

  /**
   * Begins the next answer. If nothing but the given rows has changed, only they are judged. `keepsOrder` keeps the
   * findings in their displayed order.
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

/** The inputs of an answer, besides the rows. */
type AnswerBasis = {
  /** Number of the reading. */
  readonly number: number;
  readonly settings: Snapshot["settings"];
  readonly categories: Snapshot["categories"];
  readonly question: Question;
  readonly unwritten: HeadingChanges<Field>;
};

/** True if the previous answer can be updated by judging only the edited rows. */
function isSameBasis(before: AnswerBasis | null, now: AnswerBasis): boolean {
  return (Object.keys(now) as (keyof AnswerBasis)[]).every((key) => before?.[key] === now[key]);
}
