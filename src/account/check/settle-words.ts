import type { SayPlan } from "../../i18n/plan";
import { cellAddress } from "../../sheet/address";
import type { ListOnSheet } from "../account";
import type { ToSettle } from "./to-settle";

type Place = Pick<ListOnSheet, "row" | "column"> & { readonly sheet?: string };

/** How many rows an undecided answer depends on, and the cell to begin with. `sheet`: given if it has to be named. */
export function settleWords({ rows, first }: ToSettle, { row, column, sheet }: Place, say: SayPlan): string {
  const address = cellAddress(row + first.row, column + first.column);
  const cell = sheet === undefined ? address : `${sheet}, ${address}`;
  return `${say("today.settle", { rows })} ${say("today.begin", { cell })}`;
}
