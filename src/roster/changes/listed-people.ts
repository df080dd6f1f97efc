import { type Grade, type PersonKind, personKinds } from "../../domain/person";
import { citizenIn, foreignerIn, outcome, type Possibilities } from "../../domain/possibilities";
import { type Group, groups } from "../../law/category";
import type { Day } from "../../law/day";
import { type Cell, cellText, readCell } from "../../sheet/cell";
import { positionKey } from "../categories/position-categories";
import type { Account, LeftOut } from "../judgement/account";
import type { Judged } from "../judgement/judge-roster";
import type { Steps } from "../steps";
import { MemoByValue } from "../words/memo-by-value";
import { askedOfAll, classifySide } from "../people/classify";
import { readDate } from "../words/date";
import { readIin } from "../words/iin";
import { personIn } from "../words/person-in";
import { comparable } from "../words/text";

/** What a person counts as; "nobody" if the row is left out. */
export type Standing = `${Group}.${"citizens" | "foreigners"}` | "outside" | "unclear" | "nobody";

/** A person on a list, with what a comparison needs. */
export type ListedPerson = {
  readonly row: number;
  /** Null if the row has no name. */
  readonly name: string | null;
  /** For comparing names. */
  readonly nameKey: string;
  readonly iin: number | null;
  readonly born: Day | null;
  readonly position: { readonly text: string; readonly key: string };
  /** As written; the key is null if unclear. */
  readonly citizenship: { readonly text: string; readonly key: string | null };
  /** Null if unclear, or if the row counts for nobody. */
  readonly grade: Grade | null;
  readonly engagement: PersonKind["engagement"] | null;
  readonly standing: Standing;
  /** Why the row counts for nobody; null if it counts. */
  readonly leftOut: LeftOut | null;
};

/** Reasons for leaving out a row that is nevertheless that of a person. */
const stillPerson: ReadonlySet<LeftOut["kind"]> = new Set(["left", "not_hired", "away", "reading"] as const);

/** Rows per step. */
const STEP = 512;

/** Everybody on a list, including people who have left or are yet to come. */
export function* listedPeople(
  { cells, layout, rows }: Judged,
  account: Account,
): Steps<readonly ListedPerson[]> {
  // Cached, since most people share a citizenship and a position with others.
  const sides = new MemoByValue((raw) => classifySide(readCell(raw), askedOfAll(layout.columns)));
  const positions = new MemoByValue((raw) => positionKey(String(raw)));
  const { columns, firstRow } = layout;
  const people: ListedPerson[] = [];
  for (let row = firstRow; row < cells.length; row++) {
    if (row % STEP === STEP - 1) yield row;
    const possibilities = account.outcomes[row] ?? 0;
    const leftOut = account.leftOut.get(row) ?? null;
    if (possibilities === 0 || (leftOut !== null && !stillPerson.has(leftOut.kind))) continue;
    const values = cells[row] ?? [];
    const at = (column: number | undefined): Cell => (column === undefined ? null : readCell(values[column]));
    const kind = personKinds[rows.kinds[row] ?? personKinds.length];
    const name = personIn(values, columns);
    const iin = readIin(at(columns.iin));
    const born = readDate(at(columns.birthDate));
    const side = sides.of(columns.citizenship === undefined ? null : (values[columns.citizenship] ?? null));
    const position = cellText(at(columns.position)).trim();
    people.push({
      ...{ row, name, leftOut },
      nameKey: name === null ? "" : comparable(name),
      iin: typeof iin === "number" ? iin : null,
      born: born.kind === "day" ? born.day : null,
      position: { text: position, key: positions.of(position) },
      citizenship: {
        text: cellText(at(columns.citizenship)).trim(),
        key: side.problem === null ? side.key : null,
      },
      grade: kind === undefined || kind.grade === "unclear" ? null : kind.grade,
      engagement: kind?.engagement ?? null,
      standing: standingOf(possibilities),
    });
  }
  return people;
}

function standingOf(possibilities: Possibilities): Standing {
  for (const group of groups) {
    if (possibilities === citizenIn[group]) return `${group}.citizens`;
    if (possibilities === foreignerIn[group]) return `${group}.foreigners`;
  }
  if (possibilities === outcome.ungrouped) return "outside";
  return possibilities === outcome.nobody ? "nobody" : "unclear";
}
