import { isForeign, readCitizenship } from "./citizenship";
import { doubtful, doubtfulInNotes, soleTraders } from "./doubts";
import { movedElsewhere } from "./move-of-work";
import {
  aDay,
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

/** The status in a note, which about the engagement is never more than a doubt. */
export function noteStatus(text: string): PersonStatus {
  const { engagement, partTime, ...said } = readNote(text).reduce(withStatus, NO_STATUS);
  const isEngaged = engagement !== "staff" || partTime !== null;
  const notes = beginningsOfNote(text);
  const isDismissed = said.isDismissed || isGone(text) || notes.some((note) => instead.test(note));
  const isDoubtful = said.isDoubtful || isEngaged || (aDay.test(text) && notes.some(isOfOtherState));
  const isUnknown =
    !isDismissed && (soleTraderAlone.test(text) || movedElsewhere(text) || notes.some(beginsInDoubt));
  return isDismissed || isDoubtful || isUnknown
    ? { ...NO_STATUS, isDismissed, isDoubtful, isUnknown }
    : NO_STATUS;
}

const doubtfulNote = anyPhrase(doubtfulInNotes);
const soleTraderAlone = new RegExp(
  `^\\s*(${soleTraders.toUpperCase().replaceAll(", ", "|")})(?!\\p{L})`,
  "u",
);

/** "С 10.01.2026 гражданин РФ" contradicts the column of citizenship. */
function isOfOtherState(note: string): boolean {
  return ofCitizens.test(note) && isForeign(readCitizenship(note.trim()));
}

const ofCitizens = /граждан|citizen|азамат/;

function beginsInDoubt(note: string): boolean {
  return doubtfulNote.exec(note.replace(internalMove, " "))?.index === 0;
}

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
