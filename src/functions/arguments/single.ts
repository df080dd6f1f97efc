import { type Cell, readGiven } from "../../sheet/cell";
import type { Asked } from "../host/answer";
import { matrixOf, type Argument } from "./matrix";
import { Refusal } from "./refusal";

/** The single cell of an argument that never spills. Excel may pass a blank as 0, which counts as blank. */
export function single(argument: Argument, { tell }: Asked): Cell {
  const rows = matrixOf(argument);
  const columns = rows[0]?.length ?? 0;
  if (rows.length > 1 || columns > 1)
    throw new Refusal("bad_input", tell("one_value", { rows: rows.length, columns }));
  return readGiven(rows[0]?.[0]);
}
