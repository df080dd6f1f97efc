import { internalMove } from "./person-status";
import { amongSpaces } from "./phrases";

/** "Куда", "Переведен в", "Transferred to", "Ауысқан жері"; but not a move to lighter work, or a translation. */
const toWhere =
  / куда | перев(од|еден[аы]?|ели) (в|на) (?!легк)|^ перевод $| transfer(red)? to | moved to |^ transferred | кайда | ауыскан (жер|уйым|компан)\S* /;
const translation = / на (англ|русск|каз)/;

/** Whether a heading is about where somebody was moved to. */
export function speaksOfMove(heading: string): boolean {
  const text = amongSpaces(heading);
  return toWhere.test(text) && !translation.test(text);
}

/** "«Мұнай Сервис» ЖШС-ға ауыстырылды": the dative says where to. */
const movedSomewhere = /(га|ге|ка|ке|на|не) (\S+ )?ауыс(ты|тырыл\S*|ып|кан) /;
const movedInside =
  / (цех|болим|участ|учаск|бригад|ауысым|смен|вахта|лауазым|койма|кесте|санат|женил|кундизги|кызмет|отдел)\S*( \S+)? ауыс/;

/** Whether a Kazakh note says that somebody was moved to where, and that may be another employer. */
export function movedElsewhere(text: string): boolean {
  const words = amongSpaces(text);
  return movedSomewhere.test(words) && !movedInside.test(words);
}

/** Whether a cell under such a heading is a unit or post of the same employer: "Цех № 2". */
export function movesWithin(text: string): boolean {
  return internalMove.test(amongSpaces(`переведен ${text}`));
}
