import { toDotted } from "../law/day";
import type { ExemptionRemedy, GroupRemedy, PersonOfRow } from "../roster/remedies/remedy";
import type { SayPlan } from "./plan";
import { wholeSentence } from "./whole-sentence";

/** Names said of one action; the others are only counted. */
const SHOWN_NAMES = 5;

/** The actions of a way back in a few words, without a full stop. */
export function remedyActions(
  way: GroupRemedy | ExemptionRemedy,
  rowName: (row: number) => number,
  say: SayPlan,
): string {
  const named = (key: "way.replace" | "way.not_renew" | "way.not_hire", people: readonly PersonOfRow[]) =>
    people.length === 0 ? [] : [say(key, { count: people.length, names: namesOf(people, rowName, say) })];
  const actions = [
    ...("group" in way && way.hire > 0 ? [say("way.hire", { count: way.hire })] : []),
    ...("group" in way ? named("way.replace", way.replace) : []),
    ...named("way.not_renew", way.notRenew),
    ...named("way.not_hire", way.notHire),
  ];
  return actions.join("; ");
}

/** A way back in full: what to do, the arithmetic on the day that decides, the cost in people, and the cautions. */
export function explainRemedy(
  way: GroupRemedy,
  rowName: (row: number) => number,
  say: SayPlan,
): readonly string[] {
  const { tightest, cost, cautions } = way;
  const { day, citizens, total, percent } = tightest;
  const actions = remedyActions(way, rowName, say);
  if (actions === "") return [say("way.nothing")];
  return [
    wholeSentence(actions),
    say("way.arithmetic", {
      day: toDotted(day),
      citizens,
      total,
      percent,
      left: 100 * citizens,
      right: percent * total,
    }),
    say("way.cost", cost),
    ...cautions.map((caution) => say(`caution.${caution}`)),
  ];
}

/** A way to stay exempt in full. */
export function explainExemptionRemedy(
  way: ExemptionRemedy,
  rowName: (row: number) => number,
  say: SayPlan,
): readonly string[] {
  const actions = remedyActions(way, rowName, say);
  if (actions === "") return [say("way.nothing")];
  return [
    say("way.exemption", { limit: way.limit, actions }),
    ...way.cautions.map((caution) => say(`caution.${caution}`)),
  ];
}

function namesOf(people: readonly PersonOfRow[], rowName: (row: number) => number, say: SayPlan): string {
  const names = people.map(({ name, row }) => name || say("person.unnamed", { row: rowName(row) }));
  const shown = names.slice(0, SHOWN_NAMES).join(", ");
  return names.length > SHOWN_NAMES
    ? say("way.more", { names: shown, count: names.length - SHOWN_NAMES })
    : shown;
}
