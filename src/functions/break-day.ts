import { type Day, toDotted } from "../law/day";
import type { StepsAhead } from "../roster/forecast/steps-ahead";
import { daysAhead, doubtful } from "./arguments/days-ahead";
import { outlookOf } from "./arguments/outlook";
import { Refusal } from "./arguments/refusal";
import { nobody } from "./arguments/roster";
import { answer, type Asked } from "./host/answer";
import { withCard } from "./host/card";
import { ratioCard } from "./results/ratio-card";

/**
 * Gives the first day on which the staffing sheet fails the ratio and is not exempt, by the dates in it.
 * #N/A if no day fails in that time, or if unclear rows leave it open.
 * @customfunction BREAK_DAY BREAK_DAY
 * @param roster Staffing sheet with its headings, one row per person.
 * @param [as_of] First day asked for; today in Kazakhstan if left out.
 * @param [employer] TRUE for a small business, FALSE, or a two-column range of settings.
 * @param [months] How many months to look ahead, 1 to 60; 12 if left out.
 * @param [categories] Table of positions and their categories, where no column of the sheet says them.
 * @returns The first day that fails.
 */
export function breakDay(
  roster: unknown[][],
  as_of?: unknown[][],
  employer?: unknown[][],
  months?: unknown[][],
  categories?: unknown[][],
): unknown[][] {
  return answer((asked) => {
    const { question, ahead } = daysAhead({ roster, asOf: as_of, employer, months, categories }, asked);
    const outlook = outlookOf(ahead.steps);
    switch (outlook.kind) {
      case "fails":
        return [[dayWithCard(outlook.breaks, ahead, question.cards, asked)]];
      case "unclear":
        throw doubtful(outlook, question, asked);
      case "nobody":
        throw nobody(question, asked);
      case "holds":
        throw new Refusal("no_answer", asked.tell("holds", { day: toDotted(ahead.last) }));
    }
  });
}

function dayWithCard(day: Day, { steps }: StepsAhead, cards: boolean, asked: Asked): unknown {
  const step = steps.find((each) => each.day === day);
  return withCard({ day }, () => (step ? ratioCard(step, asked) : {}), cards, asked);
}
