import { isOnOtherBooks } from "./another-employer";
import { citizenshipTold } from "./citizenship-beside";
import { doubtful, doubtfulInNotes, marksOfLists, soleTraders } from "./doubts";
import { movedElsewhere } from "./move-of-work";
import {
  GONE,
  instead,
  internalMove,
  isGone,
  isOfAbsence,
  namesAnEnd,
  NO_STATUS,
  type PersonStatus,
  UNKNOWN,
  withStatus,
} from "./person-status";
import { amongSpaces, anyPhrase, wholePhrase } from "./phrases";
import { beginningsOfNote, readNote } from "./status";
import { saysNoStatus } from "./telling-words";

/**
 * The status in a note, which about the engagement is never more than a doubt. A worker of a sending party counts by
 * citizenship, like anybody else.
 */
export function noteStatus(text: string): PersonStatus {
  const { residence, ...said } = readNote(text).reduce(withStatus, NO_STATUS);
  const notes = beginningsOfNote(text);
  const isResident = residence === "permanent_resident" || residence === "refugee";
  const citizenship = isResident
    ? "foreigner"
    : citizenshipNoted([...notes, ...text.split(/[,(]/).map(amongSpaces)]);
  const isDismissed = said.isDismissed || isGone(text) || notes.some((note) => instead.test(note));
  const { isDoubtful } = said;
  // Nobody doubts that such a row is about a person; how to count them is the question.
  const isUnknown =
    !isDismissed &&
    (isAboutEngagement(said) ||
      soleTraderAlone.test(text) ||
      movedElsewhere(text) ||
      isOnOtherBooks(text) ||
      notes.some(beginsInDoubt));
  return isDismissed || isDoubtful || isUnknown || citizenship !== null
    ? { ...NO_STATUS, isDismissed, isDoubtful, isUnknown, citizenship }
    : NO_STATUS;
}

/** "гр. Узбекистана, ВНЖ" says it in either part; the rest of a note is listened to from its beginning only. */
function citizenshipNoted(parts: readonly string[]): PersonStatus["citizenship"] {
  if (parts.some((part) => ofResidents.test(part))) return "foreigner";
  return parts.map(citizenshipTold).find((told) => told !== null) ?? null;
}

const ofResidents = /^ (есть )?(внж|вид на жительство|ыктиярхат) (?!нет|жок)/;

/** Says whether a note tells how a person is engaged, as "внешний совместитель" does. */
export function notesEngagement(text: string): boolean {
  return isAboutEngagement(readNote(text).reduce(withStatus, NO_STATUS));
}

function isAboutEngagement({ engagement, partTime }: Pick<PersonStatus, "engagement" | "partTime">): boolean {
  return (engagement !== "staff" && engagement !== "outstaffed") || partTime !== null;
}

const doubtfulNote = anyPhrase(doubtfulInNotes);
const soleTraderAlone = new RegExp(
  `^\\s*(${soleTraders.toUpperCase().replaceAll(", ", "|")})(?!\\p{L})`,
  "u",
);

function beginsInDoubt(note: string): boolean {
  return (
    doubtfulNote.exec(note.replace(internalMove, " "))?.index === 0 ||
    takenOut.test(note) ||
    (away.test(note) && !isOfAbsence(note))
  );
}

/** "Дубль" and nothing else. */
const takenOut = wholePhrase(marksOfLists);
/** "Ушла", unless on leave; "выходит с 15.12.2026". */
const away = /^ ((уш[её]?л|уехал|выехал|убыл)\S*|выход(ит)? с \d+) /;

/**
 * The status in place of a position, or in brackets after one: "уволен", "Практикант", "Слесарь (подрядчик)". But
 * "Инспектор по увольнениям" and "Специалист по работе с подрядчиками" are positions.
 */
export function positionStatus(text: string): PersonStatus {
  if (isGone(text)) return GONE;
  // "Повар (до 15.01.2026)"
  if (namesAnEnd(text) && !isOfAbsence(text)) return UNKNOWN;
  if (saysNoStatus(text)) return NO_STATUS;
  const [post = "", ...behind] = text.split(/[()[\]]|\s[-–—]\s|[,;]/);
  const said = behind.find((part) => noteStatus(part) !== NO_STATUS);
  if (said !== undefined) return noteStatus(said);
  return isNoPost(amongSpaces(post)) ? UNKNOWN : NO_STATUS;
}

function isNoPost(post: string): boolean {
  return doubtfulAlone.test(post) || beginsLikeNoPost.test(post) || endsLikeContract.test(post);
}

const doubtfulAlone = wholePhrase(doubtful);
const beginsLikeNoPost = /^ (бывш\S*|former|экс|ex|вакан\S*|vacant|vacancy) /;
const endsLikeContract = / (по (договору )?гп[хд]|(внешний|внешн|внеш) совм\S*) $/;
