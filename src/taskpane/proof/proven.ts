import type { SheetCells } from "../../excel/read-sheet";
import type { Account } from "../../roster/judgement/account";
import type { Check } from "../../roster/check";
import type { Judged } from "../../roster/judgement/judge-roster";

/** An answer with the account of its rows. */
export type Proven = {
  readonly check: Check;
  readonly judged: Judged;
  readonly account: Account;
  readonly sheet: SheetCells;
};
