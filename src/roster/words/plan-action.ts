import { cellText, readCell } from "../../sheet/cell";
import { amongSpaces, anyPhrase } from "./phrases";

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

/** Nothing but one of these, since in a longer text they may mean anything: "leave as is", "уход за ребёнком". */
function onlyPhrase(phrases: string): RegExp {
  return new RegExp(`^${anyPhrase(phrases).source}$`);
}

/** The first that fits wins, since "не нанимать" is no "нанимать". */
const phrases: readonly (readonly [PlanAction | "unclear", RegExp])[] = [
  [
    "not_hire",
    anyPhrase(
      "не нанимать, не принимать, не брать, отменить прием, отменить найм, not hire, do not hire, don t hire, not take on, cancel hire, жұмысқа алмау, қабылдамау",
    ),
  ],
  // "Not renewing" is no action of a plan by itself, a hire called off is none at all, and whoever is on leave stays.
  [
    "unclear",
    anyPhrase(
      "не, нет, not, don t, no, non, емес, без, without, отмен*, отказ*, отклон*, прекра*, приостан*, заморо*, cancel*, stop*, freeze*, frozen, refus*, reject*, тоқтат*, бас тарт*, декрет*, отпуск*, больничн*, maternity, parental, annual, sick, as is, демалыс*, іссапар*, бала күтімі",
    ),
  ],
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
      "leaves the company, leave the company, end of contract, not extended, увольнен*, уволен*, увольняется, окончание договора, жұмыстан шығ*, жұмыстан кет*",
    ),
  ],
  [
    "leave",
    onlyPhrase(
      "leave, leaves, leaving, departs, departure, уход, уходит, уйдет, выбытие, выбывает, выбыл, кету, кетеді",
    ),
  ],
  [
    "hire",
    anyPhrase(
      "hire*, hiring, recruit*, take on, нанять, найм*, наем, нанима*, принять на работу, прием на работу, принять в штат, принимается на работу, жұмысқа алу, жұмысқа қабылдау, жұмысқа шығ*, жалдау",
    ),
  ],
  ["hire", onlyPhrase("join, joins, joining, принять, прием, принимаем, принимается, қабылдау")],
];

/** What a text plans; null where it is not understood. */
export function readPlanAction(text: string): PlanAction | null {
  const phrase = amongSpaces(text.replaceAll("_", " "));
  const action = phrases.find(([, said]) => said.test(phrase))?.[0];
  return action === undefined || action === "unclear" ? null : action;
}

/** Says whether cells are a plan's column of what to do. */
export function holdsActions(cells: readonly unknown[]): boolean {
  return cells.length > 0 && cells.every((cell) => readPlanAction(cellText(readCell(cell))) !== null);
}
