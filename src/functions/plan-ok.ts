import { doubtful } from "./arguments/days-ahead";
import { outlookOf } from "./arguments/outlook";
import { daysOfPlan } from "./arguments/plan";
import { nobody } from "./arguments/roster";
import { answer } from "./host/answer";

/**
 * Says whether the staffing sheet with a plan carried out keeps the ratio, or is exempt, on every day from the day
 * asked for on: 12 months, or up to the plan's last date. #N/A if unclear rows leave it open.
 * @customfunction PLAN_OK PLAN_OK
 * @param roster Staffing sheet with its headings, one row per person.
 * @param plan Plan with its headings, such as KZ_Plan[#All]; the rows of one scenario.
 * @param [as_of] First day asked for; today in Kazakhstan if left out.
 * @param [employer] TRUE for a small business, FALSE, or a two-column range of settings.
 * @param [categories] Table of positions and their categories, where no column of the sheet says them.
 * @returns TRUE if no day fails, FALSE if one does.
 */
export function planOk(
  roster: unknown[][],
  plan: unknown[][],
  as_of?: unknown[][],
  employer?: unknown[][],
  categories?: unknown[][],
): boolean {
  return answer((asked) => {
    const { question, steps, planRowOf } = daysOfPlan(
      { roster, plan, asOf: as_of, employer, categories },
      asked,
    );
    const outlook = outlookOf(steps);
    switch (outlook.kind) {
      case "holds":
        return true;
      case "fails":
        return false;
      case "nobody":
        throw nobody(question, asked);
      case "unclear":
        if (outlook.breaks !== null) return false;
        throw doubtful(outlook, question, asked, planRowOf);
    }
  });
}
