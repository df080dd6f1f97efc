import { room } from "../domain/ratio";
import { spreadRatio } from "./arguments/ratio";
import { answer } from "./host/answer";

/**
 * Says how many more foreigners fit in a group before the ratio breaks.
 * @customfunction RATIO_ROOM RATIO_ROOM
 * @param citizens Citizens of Kazakhstan in the group: a whole number, or a range of them.
 * @param total All people in the group, citizens included.
 * @param category Category 1, 2, 3 or 4, or the group as "1-2" or "3-4".
 * @param [as_of] Day whose rules apply; today in Kazakhstan if left out.
 * @returns A whole number, 0 if none fits.
 */
export function ratioRoom(
  citizens: unknown[][],
  total: unknown[][],
  category: unknown[][],
  as_of?: unknown[][],
): unknown[][] {
  return answer((asked) =>
    spreadRatio({ citizens, total, category, asOf: as_of }, asked, (group) =>
      room(group.surplus, group.percent),
    ),
  );
}
