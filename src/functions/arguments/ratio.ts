import { surplus } from "../../domain/ratio";
import { requiredPercent } from "../../domain/standard";
import type { Asked } from "../host/answer";
import { asOfDay } from "./as-of";
import { groupArgument } from "./group";
import type { Argument } from "./matrix";
import { headcountArgument } from "./number";
import { Refusal } from "./refusal";
import { spread } from "./spread";

/** A group given by headcounts. */
export type TypedGroup = {
  readonly total: number;
  readonly percent: number;
  /** `100·citizens − percent·total`. */
  readonly surplus: number;
};

/**
 * Answers about headcounts element by element. A blank headcount is 0, which is what Excel for desktop passes;
 * elements without a category stay blank.
 */
export function spreadRatio(
  { citizens, total, category, asOf }: Record<"citizens" | "total" | "category" | "asOf", Argument>,
  asked: Asked,
  one: (group: TypedGroup) => number | boolean,
): unknown[][] {
  const day = asOfDay(asOf, asked);
  return spread([citizens, total, category], asked, (citizensCell, totalCell, categoryCell) => {
    if (isBlank(categoryCell)) return "";
    const people = headcountArgument(totalCell ?? 0, asked);
    const local = headcountArgument(citizensCell ?? 0, asked);
    if (local > people)
      throw new Refusal("bad_input", asked.tell("citizens_over_total", { citizens: local, total: people }));
    const percent = requiredPercent(groupArgument(categoryCell, asked), day);
    return one({ total: people, percent, surplus: surplus(local, people, percent) });
  });
}

function isBlank(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
