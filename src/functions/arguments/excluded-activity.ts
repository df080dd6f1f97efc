import type { SizeFacts } from "../../domain/business-size";
import type { Asked } from "../host/answer";
import { logicalArgument } from "./logical";
import type { Value } from "./spread";

const gambling = /^\s*(gambling|игорный бизнес|азартные игры|ойын бизнесі|құмар ойындар)\s*$/iu;

/** TRUE, FALSE, or a word for gambling: payers of the gambling tax are classed by headcount alone. */
export function excludedActivityArgument(value: Value, asked: Asked): SizeFacts["excludedActivity"] {
  return typeof value === "string" && gambling.test(value) ? "gambling" : logicalArgument(value, asked);
}
