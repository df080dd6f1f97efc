import { spreadRatio } from "./arguments/ratio";
import { Refusal } from "./arguments/refusal";
import { answer } from "./host/answer";

/**
 * Says whether citizens are enough in a group of this many people, by the share that the day's rule asks for.
 * Exact equality passes; a group of nobody is #N/A.
 * @customfunction RATIO_OK RATIO_OK
 * @param citizens Citizens of Kazakhstan in the group: a whole number, or a range of them.
 * @param total All people in the group, citizens included.
 * @param category Category 1, 2, 3 or 4, or the group as "1-2" or "3-4".
 * @param [as_of] Day whose rules apply; today in Kazakhstan if left out.
 * @returns TRUE if the ratio holds, FALSE if not.
 */
export function ratioOk(
  citizens: unknown[][],
  total: unknown[][],
  category: unknown[][],
  as_of?: unknown[][],
): unknown[][] {
  return answer((asked) =>
    spreadRatio({ citizens, total, category, asOf: as_of }, asked, (group) => {
      if (group.total === 0) throw new Refusal("no_answer", asked.tell("ratio_empty"));
      return group.surplus >= 0;
    }),
  );
}
