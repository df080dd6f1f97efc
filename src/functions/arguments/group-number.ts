import type { Bounds } from "../../domain/tally";
import type { GroupJudgement } from "../../domain/verdict";
import type { Asked } from "../host/answer";
import { withCard } from "../host/card";
import { groupCard } from "../results/ratio-card";
import { groupArgument } from "./group";
import type { Argument } from "./matrix";
import { noError } from "./no-error";
import { Refusal } from "./refusal";
import { decidingPlaces, nobody, type RosterAnswer } from "./roster";
import { single } from "./single";

/** One number about the group of a category, with its card; refused if unclear rows leave a range. */
export function groupNumber(
  answer: RosterAnswer,
  category: Argument,
  asked: Asked,
  numberOf: (group: GroupJudgement) => Bounds,
): unknown {
  const group = groupArgument(noError(single(category, asked), asked), asked);
  if (answer.judged.verdict === "empty") throw nobody(answer.judged, asked);
  const { min, max } = numberOf(answer.judged.groups[group]);
  if (min === max) return withCard(min, () => groupCard(answer.judged, group, asked), answer.cards, asked);
  throw new Refusal("no_answer", asked.tell("bounds", { min, max, places: decidingPlaces(answer, asked) }));
}
