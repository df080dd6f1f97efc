import type { PersonKind } from "../../domain/person";
import { may, must, outcome } from "../../domain/possibilities";
import { possibilitiesOf } from "../../domain/who-counts";
import type { Shortfall } from "../../domain/shortfall";
import type { ForecastTimeline } from "../forecast/forecast-roster";
import type { ExemptionLine } from "../forecast/forecast-step";
import { applicationsIn, type ApplicationInGroup } from "./applications-ahead";
import { byFirst, type PeopleAhead } from "./people-ahead";

/** The shortfall of headcount below an exemption's limit, with the rows behind each of its actions, in the same order. */
export type RowsOfHeadcount = {
  readonly shortfall: Shortfall;
  readonly notHire: readonly number[];
  readonly notRenew: readonly number[];
  readonly postpone: readonly ApplicationInGroup[];
};

/**
 * Follows the headcount over some steps of a forecast. Actions are offered for people yet to come and for foreigners
 * whose permits end, never for people already employed who need no permit.
 */
export function headcountShortfall(
  timeline: ForecastTimeline,
  people: PeopleAhead,
  { limit }: ExemptionLine,
): RowsOfHeadcount {
  const { forecast, roster } = timeline;
  const { steps } = people;
  const set = (person: PersonKind | null) =>
    person === null ? 0 : possibilitiesOf(person, forecast.readings);
  const counts = (person: PersonKind | null) => (must(set(person), outcome.nobody) ? 0 : 1);
  const isSure = (person: PersonKind | null) => person !== null && !may(set(person), outcome.nobody);
  const all = rows().flatMap((row) => {
    const over = people.over(row);
    const isOffered = people.isOnePerson(row) && isSure(over.find((person) => person !== null) ?? null);
    return isOffered ? [{ row, over }] : [];
  });
  const start = ({ over }: (typeof all)[number]) => over.findIndex((person) => person !== null);
  const notHire = all.filter(({ row, over }) => people.isYetToCome(row, over)).sort(byFirst(start));
  const notRenew = all
    .filter(({ row, over }) => people.mayLapse(row) && isForeigner(over[0]) && !people.isYetToCome(row, over))
    .sort(byFirst(({ row }) => people.permitOver(row)));
  const postpone = applicationsIn(null, timeline, steps);
  return {
    shortfall: {
      slack: steps.map(({ headcount }) => limit - headcount.max),
      hire: null,
      replace: [],
      notHire: notHire.map(({ over }) => over.map(counts)),
      postpone: postpone.map(({ application, counted }) => ({ people: application.people, gains: counted })),
      notRenew: notRenew.map(({ row, over }) => ({
        replaceable: null,
        gains: over.map((person, day) =>
          (steps[day]?.day ?? 0) >= people.permitOver(row) ? counts(person) : 0,
        ),
      })),
    },
    notHire: notHire.map(({ row }) => row),
    notRenew: notRenew.map(({ row }) => row),
    postpone,
  };

  /** The rows that an action may be about. Tries every row, which is cheap: an exempt list is short. */
  function rows(): readonly number[] {
    if (steps.every(({ headcount }) => headcount.max <= limit)) return [];
    const { cells, layout } = roster.judged;
    return Array.from(
      { length: cells.length - layout.firstRow },
      (_, index) => layout.firstRow + index,
    ).filter((row) => people.moves(row) || people.mayLapse(row) || people.isRequested(row));
  }
}

function isForeigner(person: PersonKind | null | undefined): boolean {
  const side = person?.side;
  return side !== undefined && side !== "citizen" && side !== "unclear";
}
