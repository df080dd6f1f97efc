import { BaseFunction, type BaseReferenceObject, type BaseValueObject } from "@univerjs/engine-formula";
import { callArguments, RefusedCall } from "./call-arguments";
import { callFailure, callResult, type CallResult } from "./call-result";
import type { Cards, ErrorSentences } from "./cell-notes";
import type { Blank, Implementation } from "./implementation";
import type { FunctionMetadata } from "./metadata";

/** More arguments than any formula may have, for parameters that repeat. */
const MOST_ARGUMENTS = 255;

/** What may change while the function stays registered: the pane reloads, the language changes. */
export type Binding = {
  metadata: FunctionMetadata;
  implementation: Implementation;
  allowErrors: boolean;
  blank: Blank;
  sentences: ErrorSentences;
  cards: Cards;
};

/** A custom function inside the grid's formula engine. It takes references, not values, so that blanks stay blank. */
export class BridgedFunction extends BaseFunction {
  override needsReferenceObject = true;
  private binding!: Binding;

  constructor(name: string, binding: Binding) {
    super(name);
    this.bind(binding);
  }

  /** Formulas already read keep this object, so a new version of the function is put into it. */
  bind(binding: Binding): void {
    const { parameters } = binding.metadata;
    this.binding = binding;
    this.minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = parameters.some(({ repeating }) => repeating) ? MOST_ARGUMENTS : parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    const { value, behind } = this.call(variants);
    const { sentences, cards } = this.binding;
    // Where the result does not spill, the other cells hold nothing of ours, and what is behind them is never asked for.
    for (const [row, ofRow] of behind.entries())
      for (const [column, { sentence, card }] of ofRow.entries()) {
        const place = [this.subUnitId ?? "", this.row + row, this.column + column] as const;
        sentences.set(...place, sentence);
        cards.set(...place, card);
      }
    return value;
  }

  /** A text in quotes stays one: the grid would read "03.11.2026" as a number, and month first. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** Nothing may escape: one exception would stop the calculation of the whole workbook. */
  private call(variants: (BaseValueObject | BaseReferenceObject)[]): CallResult {
    const { metadata, implementation, allowErrors, blank } = this.binding;
    const { realm, run } = implementation;
    try {
      const values = callArguments(metadata, variants, { realm, allowErrors, blank });
      return callResult(run(...values, { functionName: metadata.id }));
    } catch (thrown) {
      return thrown instanceof RefusedCall ? callFailure({ code: thrown.code }) : callFailure(thrown);
    }
  }
}
