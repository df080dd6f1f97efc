import { toDotted } from "../law/day";
import type {
  ApplicationAhead,
  ExemptionRemedy,
  GroupRemedy,
  PersonOfRow,
  Remedies,
  Way,
} from "../roster/remedies/remedy";
import type { SayPlan } from "../i18n/plan";
import { wholeSentence } from "../i18n/whole-sentence";

/** How the reader of a way back knows the rows of the staff and of the vacancies. */
export type WayRows = {
  readonly rowName: (row: number) => number;
  readonly vacancyRowName: (row: number) => number;
};

/** Further names would bury the rest of the sentence; the rows of a plan made from the way name everybody. */
const NAMED = 8;

/** The names of the first few of a list, and the number of the others. */
function firstFew<Item>(
  list: readonly Item[],
  nameOf: (item: Item) => string,
  separator: string,
  say: SayPlan,
): string {
  const names = list.slice(0, NAMED).map(nameOf).join(separator);
  return list.length > NAMED ? say("way.further", { names, count: list.length - NAMED }) : names;
}

/** The actions of a way back in a few words, without a full stop. */
export function remedyActions(way: Way, rows: WayRows, say: SayPlan): string {
  return remedySteps(way, rows, say).join("; ");
}

/** The actions of a way back, each in a few words of its own. */
export function remedySteps(way: Way, { rowName, vacancyRowName }: WayRows, say: SayPlan): readonly string[] {
  const named = (key: "way.replace" | "way.not_renew" | "way.not_hire", people: readonly PersonOfRow[]) => {
    const nameOf = ({ name, row }: PersonOfRow) => name || say("person.unnamed", { row: rowName(row) });
    const names = firstFew(people, nameOf, ", ", say);
    return people.length === 0 ? [] : [say(key, { count: people.length, names })];
  };
  const applications = (key: "way.withdraw" | "way.postpone", list: readonly ApplicationAhead[]) => {
    const nameOf = ({ position, row, people }: ApplicationAhead) =>
      say("way.application", { position: position || "none", row: vacancyRowName(row), people });
    const names = firstFew(list, nameOf, "; ", say);
    return list.length === 0 ? [] : [say(key, { count: list.length, names })];
  };
  return [
    ...("group" in way && way.hire > 0 ? [say("way.hire", { count: way.hire })] : []),
    ...applications(
      "way.withdraw",
      way.postpone.filter(({ isFiled }) => isFiled),
    ),
    ...applications(
      "way.postpone",
      way.postpone.filter(({ isFiled }) => !isFiled),
    ),
    ...("group" in way ? named("way.replace", way.replace) : []),
    ...named("way.not_renew", way.notRenew),
    ...named("way.not_hire", way.notHire),
  ];
}

/** A way back in full: what to do, the arithmetic on the day that decides, and the cost in people. */
export function explainRemedy(
  way: GroupRemedy,
  { on, last }: Pick<Remedies, "on" | "last">,
  rows: WayRows,
  say: SayPlan,
): readonly string[] {
  const { tightest, cost } = way;
  const { day, citizens, total, percent } = tightest;
  const actions = remedyActions(way, rows, say);
  if (actions === "") return [say("way.nothing")];
  return [
    wholeSentence(actions),
    say(on === last ? "way.arithmetic.day" : "way.arithmetic", {
      day: toDotted(day),
      citizens,
      total,
      percent,
      left: 100 * citizens,
      right: percent * total,
    }),
    say("way.cost", cost),
  ];
}

/** A way to stay exempt in full. */
export function explainExemptionRemedy(way: ExemptionRemedy, rows: WayRows, say: SayPlan): readonly string[] {
  const actions = remedyActions(way, rows, say);
  return [actions === "" ? say("way.nothing") : say("way.exemption", { limit: way.limit, actions })];
}

/** What other rules may forbid about some ways back, each said once however many of them it is about. */
export function cautionSentences(ways: readonly Way[], say: SayPlan): readonly string[] {
  const cautions = ways.flatMap((way) => (remedyNeedsNothing(way) ? [] : way.cautions));
  return [...new Set(cautions)].map((caution) => say(`caution.${caution}`));
}

/** Says whether a way asks for nothing, since it holds anyway. */
export function remedyNeedsNothing(way: Way): boolean {
  const ofGroup = "group" in way ? way.hire + way.replace.length : 0;
  return ofGroup + way.notRenew.length + way.notHire.length + way.postpone.length === 0;
}
