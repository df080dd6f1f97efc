import { type Cell, readGiven } from "../../sheet/cell";
import type { Asked } from "../host/answer";
import { matrixOf, type Argument } from "./matrix";
import { Refusal } from "./refusal";

/** The one cell of an argument that never spills; a blank that arrives as 0 is a blank. */
export function single(argument: Argument, { tell }: Asked): Cell {
  const rows = matrixOf(argument);
  const columns = rows[0]?.length ?? 0;
  if (rows.length > 1 || columns > 1)
    throw new Refusal("bad_input", tell("one_value", { rows: rows.length, columns }));
  return readGiven(rows[0]?.[0]);
}
