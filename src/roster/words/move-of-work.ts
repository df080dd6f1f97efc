import { internalMove } from "./person-status";
import { amongSpaces } from "./phrases";

/** "Куда", "Переведен в", "Transferred to", "Ауысқан жері"; but not a move to lighter work, or a translation. */
const toWhere =
  / куда | перев(од|еден|едена|едены|ели) (в|на) (?!легк)|^ перевод $| transfer(red)? to | moved to |^ transferred | кайда | ауыскан (жер|уйым|компан)\S* /;
const translation = / на (англ|русск|каз)/;

/** Whether a heading is about where somebody was moved to. */
export function speaksOfMove(heading: string): boolean {
  const text = amongSpaces(heading);
  return toWhere.test(text) && !translation.test(text);
}

/** Whether a cell under such a heading is a unit or post of the same employer: "Цех № 2". */
export function movesWithin(text: string): boolean {
  return internalMove.test(amongSpaces(`переведен ${text}`));
}
