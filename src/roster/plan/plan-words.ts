import { amongSpaces, anyPhrase } from "../phrases";

/**
 * What a row of a plan does. "move": another category from a day on; "not_hire": somebody on the roster with a first
 * day to come is not taken on.
 */
export type PlanAction = "hire" | "leave" | "renew" | "move" | "not_hire";

export const planActions = [
  "hire",
  "leave",
  "renew",
  "move",
  "not_hire",
] as const satisfies readonly PlanAction[];

/** The first that fits wins, since "не нанимать" is no "нанимать". */
const phrases: readonly (readonly [PlanAction | "unclear", RegExp])[] = [
  [
    "not_hire",
    anyPhrase(
      "не нанимать, не принимать, не брать, отменить прием, отменить найм, not hire, do not hire, don t hire, not take on, do not take on, cancel hire, жұмысқа алмау, алмау, қабылдамау, жұмысқа қабылдамау",
    ),
  ],
  // "Not renewing" is no action of a plan by itself: it is a person who leaves.
  ["unclear", anyPhrase("не, not, don t, no, емес")],
  ["renew", anyPhrase("renew*, extend*, extension, продл*, ұзарт*, жаңарт*")],
  [
    "move",
    anyPhrase(
      "move*, transfer*, change category, перевод*, перевест*, сменить категорию, другая категория, ауыстыр*, санатын өзгерту, басқа санат*",
    ),
  ],
  [
    "leave",
    anyPhrase(
      "leave*, leaving, depart*, end of contract, not extended, уход*, уйд*, выбыт*, выбывает, увольнен*, уволен*, увольняется, окончание договора, кету, кетеді, жұмыстан шығу, шығады, шығу",
    ),
  ],
  [
    "hire",
    anyPhrase(
      "hire*, hiring, join*, recruit*, take on, нанять, найм*, наем, нанима*, принять, прием*, принима*, жұмысқа алу, алу, қабылдау, жалдау, жұмысқа қабылдау",
    ),
  ],
];

/** What a text plans; null where it is not understood. */
export function readPlanAction(text: string): PlanAction | null {
  const phrase = amongSpaces(text.replaceAll("_", " "));
  const action = phrases.find(([, said]) => said.test(phrase))?.[0];
  return action === undefined || action === "unclear" ? null : action;
}
