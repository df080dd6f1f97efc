import { type Cell, isError } from "../../sheet/cell";
import type { Asked } from "../host/answer";
import { Refusal } from "./refusal";

/** Returns the cell unless it holds an error: #N/A stays #N/A, any other becomes #VALUE! and is named. */
export function noError(cell: Cell, { tell }: Asked): Exclude<Cell, { error: string }> {
  if (!isError(cell)) return cell;
  throw new Refusal(
    cell.error === "#N/A" ? "no_answer" : "bad_input",
    tell("error_value", { error: cell.error }),
  );
}
