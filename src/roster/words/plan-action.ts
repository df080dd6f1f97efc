import { cellText, readCell } from "../../sheet/cell";
import { amongSpaces, anyPhrase } from "./phrases";
import { putOff } from "./put-off";

/**
 * The action of a row of a plan. "move": another category from a day on; "not_hire": a person on the roster who is yet to
 * come will not be hired.
 */
export type PlanAction = "hire" | "leave" | "renew" | "move" | "not_hire";

export const planActions = [
  "hire",
  "leave",
  "renew",
  "move",
  "not_hire",
] as const satisfies readonly PlanAction[];

/** Only as whole texts, since in a longer text they may mean anything: "leave as is", "уход за ребёнком". */
function onlyPhrase(phrases: string): RegExp {
  return new RegExp(`^${anyPhrase(phrases).source}$`);
}

/** The first match wins, since "не нанимать" contains "нанимать". */
const phrases: readonly (readonly [PlanAction | "unclear", RegExp])[] = [
  [
    "not_hire",
    anyPhrase(
      "не нанимать, не принимать, не брать, отменить прием, отменить найм, not hire, do not hire, don t hire, not take on, cancel hire, жұмысқа алмау, қабылдамау",
    ),
  ],
  // Not renewing is not a plan action by itself, a hire cancelled or put off is none at all, and people on leave stay.
  [
    "unclear",
    anyPhrase(
      `${putOff}, не, нет, not, don t, no, non, емес, без, without, отмен*, отказ*, отклон*, прекра*, заморо*, cancel*, stop*, freeze*, frozen, refus*, reject*, бас тарт*, декрет*, отпуск*, больничн*, maternity, parental, annual, sick, as is, демалыс*, іссапар*, бала күтімі`,
    ),
  ],
  ["renew", anyPhrase("renew*, extend*, extension, продл*, ұзарт*, жаңарт*")],
  [
    "move",
    anyPhrase(
      "move*, transfer*, promot*, change category, перевод*, перевест*, сменить категорию, другая категория, ауыстыр*, санатын өзгерту, басқа санат*",
    ),
  ],
  [
    "leave",
    anyPhrase(
      "leave* the company, end of contract, not extended, увольн*, уволен*, окончание договора, жұмыстан шығ*, жұмыстан кет*, жұмыстан босат*",
    ),
  ],
  [
    "leave",
    onlyPhrase(
      "terminat*, resign*, dismiss*, retire*, redundan*, leav*, departs, departure, уволить, уход, уходит, уйдет, выбы*, кет*",
    ),
  ],
  [
    "hire",
    anyPhrase(
      "hire*, hiring, recruit*, take on, нанять, найм*, наем, нанима*, принять на работу, прием на работу, принять в штат, принимается на работу, жұмысқа алу, жұмысқа қабылдау, жұмысқа шығ*, жалдау",
    ),
  ],
  ["hire", onlyPhrase("join*, принять, прием, принима*, қабылдау")],
];

/** The action in a text; null if not understood. */
export function readPlanAction(text: string): PlanAction | null {
  const phrase = amongSpaces(text.replaceAll("_", " "));
  const action = phrases.find(([, said]) => said.test(phrase))?.[0];
  return action === undefined || action === "unclear" ? null : action;
}

/** Whether all cells are actions of a plan. */
export function holdsActions(cells: readonly unknown[]): boolean {
  return cells.length > 0 && cells.every((cell) => readPlanAction(cellText(readCell(cell))) !== null);
}
