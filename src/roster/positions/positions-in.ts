import { kindIndex, personKinds } from "../../domain/person";
import { may, outcome } from "../../domain/possibilities";
import { possibilitiesOf } from "../../domain/who-counts";
import { cellText, readCell } from "../../sheet/cell";
import { positionKey } from "../categories/position-categories";
import type { Judged } from "../judgement/judge-roster";
import { NOT_COUNTED } from "../people/row-reader";
import type { Steps } from "../steps";
import type { Suggested } from "./suggestion";

/** The people of one position on the day, in a roster without a column of categories. */
export type PositionOfRoster = {
  readonly key: string;
  /** As written in its first row. */
  readonly position: string;
  readonly firstRow: number;
  readonly people: number;
  /** Those of them who count or may count as foreigners. */
  readonly foreigners: number;
  /** The number of people of each kind (`personKinds`). */
  readonly kinds: ReadonlyMap<number, number>;
  /** The code of the classifier of occupations, if given. */
  readonly occupation: string;
  /** The kind of staff in the export: "Рабочие". Empty if not given, or not the same for all. */
  readonly staffKind: string;
};

const STEP = 16_384;
const FOREIGN = outcome.managersForeigner | outcome.workersForeigner;

/** The positions of everybody who counts on the day, in the order of the sheet. */
export function* positionsInSteps({
  cells,
  layout,
  rows,
  readings,
}: Judged): Steps<readonly PositionOfRoster[]> {
  const { position, occupation, staffKind } = layout.columns;
  const isForeign = personKinds.map((kind) => may(possibilitiesOf(kind, readings), FOREIGN));
  const found = new Map<string, Growing>();
  for (let row = layout.firstRow; row < cells.length; row++) {
    if (row % STEP === STEP - 1) yield row;
    const kind = rows.kinds[row] ?? NOT_COUNTED;
    const title = textIn(row, position);
    if (kind === NOT_COUNTED || title === "") continue;
    const key = positionKey(title);
    const known = found.get(key);
    const each = known ?? newPosition(key, title, row, textIn(row, occupation), textIn(row, staffKind));
    if (known === undefined) found.set(key, each);
    else if (each.staffKind !== textIn(row, staffKind)) each.staffKind = "";
    add(each, kind, 1);
    const further = rows.further.get(row);
    if (further !== undefined) add(each, further.kind, further.people);
  }
  return [...found.values()];

  function textIn(row: number, column: number | undefined): string {
    return column === undefined ? "" : cellText(readCell(cells[row]?.[column]));
  }

  function add(to: Growing, kind: number, people: number): void {
    to.kinds.set(kind, (to.kinds.get(kind) ?? 0) + people);
    to.people += people;
    if (isForeign[kind] === true) to.foreigners += people;
  }
}

type Growing = {
  -readonly [Name in Exclude<keyof PositionOfRoster, "kinds">]: PositionOfRoster[Name];
} & { readonly kinds: Map<number, number> };

function newPosition(
  key: string,
  position: string,
  firstRow: number,
  occupation: string,
  staffKind: string,
): Growing {
  return { key, position, firstRow, people: 0, foreigners: 0, kinds: new Map(), occupation, staffKind };
}

/** A kind of person after deciding the position; unchanged if the category was clear. */
export function decidedKind(kind: number, category: Suggested): number {
  const person = personKinds[kind];
  if (person?.grade !== "unclear") return kind;
  return kindIndex({ ...person, grade: category === "none" ? "unskilled" : category });
}

/** The number of people of each kind after deciding a position. */
export function withDecided(
  people: ArrayLike<number>,
  { kinds }: Pick<PositionOfRoster, "kinds">,
  category: Suggested,
): Uint32Array {
  const then = Uint32Array.from(people);
  for (const [kind, count] of kinds) {
    const decided = decidedKind(kind, category);
    then[kind] = (then[kind] ?? 0) - count;
    then[decided] = (then[decided] ?? 0) + count;
  }
  return then;
}
