import type { Bounds } from "../domain/tally";
import { toDotted } from "../law/day";
import type { Judged } from "../roster/judgement/judge-roster";
import type { ReconciledTotal, TotalPart } from "../roster/totals/reconcile-totals";
import { cellAddress } from "../sheet/address";
import type { SayCheck } from "../i18n/check";
import type { ListOnSheet, Row } from "./account";
import { sentences } from "./values";

/** Nobody goes through more rows one by one. */
const SHOWN = 12;

/** The sheet's own totals compared with our counts: each difference explained line by line, agreement in one line. */
export function totalsRows(
  totals: readonly ReconciledTotal[],
  { day }: Pick<Judged, "day">,
  list: Pick<ListOnSheet, "row" | "column">,
  say: SayCheck,
): readonly Row[] {
  const agreeing = totals.filter(({ explained }) => explained === "agrees");
  const differing = totals.filter(({ explained }) => explained !== "agrees");
  return [
    ...differing.flatMap((total) =>
      sentences([differs(total), ...total.parts.map((each) => `– ${part(each)}`), ...end(total)]),
    ),
    ...sentences(agrees()),
  ];

  function agrees(): readonly string[] {
    const [only, ...others] = agreeing;
    if (only === undefined) return [];
    return others.length === 0
      ? [say("totals.agrees", { label: only.text, cell: cellOf(only), stated: only.stated })]
      : [say("totals.agrees.all", { count: agreeing.length, cells: agreeing.map(cellOf).join(", ") })];
  }

  function differs(total: ReconciledTotal): string {
    const { text: label, stated, counted } = total;
    return say("totals.differs", {
      ...{ label, stated, cell: cellOf(total) },
      counted: countedWords(counted, say),
      difference: Math.abs(stated - counted.min),
    });
  }

  function part({ why, rows, people }: TotalPart): string {
    const numbers = rows
      .slice(0, SHOWN)
      .map((row) => String(list.row + row + 1))
      .join(", ");
    const hidden = rows.length - SHOWN;
    const told = hidden > 0 ? say("totals.more", { rows: numbers, count: hidden }) : numbers;
    const what = say(`totals.why.${why}`, { day: toDotted(day) });
    return rows.length === 1 && people === 1
      ? say("totals.part.one", { what, rows: told })
      : say("totals.part", { what, count: people, rows: told });
  }

  function end({ explained, parts, unexplained }: ReconciledTotal): readonly string[] {
    if (explained === "rest") return [say("totals.end.rest", { count: unexplained })];
    return explained === "agrees" || parts.length === 0 ? [] : [say(`totals.end.${explained}`)];
  }

  function cellOf({ row, column }: ReconciledTotal): string {
    return cellAddress(list.row + row, list.column + column);
  }
}

/** The number counted, or the range that unclear rows leave open. */
function countedWords({ min, max }: Bounds, say: SayCheck): string {
  return min === max ? String(min) : say("totals.range", { min, max });
}

/** The first total that differs, in a few words; null if all agree. */
export function totalsHeadline(totals: readonly ReconciledTotal[], say: SayCheck): string | null {
  const first = totals.find(({ explained }) => explained !== "agrees");
  if (first === undefined) return null;
  const { text: label, stated, counted } = first;
  return say("totals.title.differs", { label, stated, counted: countedWords(counted, say) });
}
