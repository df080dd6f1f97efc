import type { Engagement, Side } from "../../domain/person";
import type { Day } from "../../law/day";
import type { ExemptGround } from "../../law/permit-exempt";
import { readDate } from "./date";
import { besideNames, doubtful, gone, left, soleTraders } from "./doubts";
import { isParticle } from "./name-shape";
import { amongSpaces, anyPhrase, wholePhrase } from "./phrases";
import { isOrdinaryStatus, readStatus } from "./status";
import type { PartTime, Status } from "./status-phrases";

/** What the status columns of one row say together. */
export type PersonStatus = {
  readonly engagement: Engagement;
  readonly residence: Extract<Side, "permanent_resident" | "kandas" | "refugee" | "permit_exempt"> | null;
  /** Why no permit is needed, where the residence is "permit_exempt". */
  readonly ground: ExemptGround | null;
  /** Work beside a main job, where some is said. */
  readonly partTime: "outside" | "inside" | "unsaid" | null;
  readonly isDismissed: boolean;
  readonly isSeasonal: boolean;
  /** Perhaps no employee at all, or one of another kind than the row shows. */
  readonly isDoubtful: boolean;
  /** A status that is not known here, and may say that the person has left. */
  readonly isUnknown: boolean;
  /** Said to be a foreigner, whatever the citizenship. */
  readonly isForeign: boolean;
};

/** Nothing said: an ordinary employee. */
export const NO_STATUS: PersonStatus = {
  engagement: "staff",
  residence: null,
  ground: null,
  partTime: null,
  isDismissed: false,
  isSeasonal: false,
  isDoubtful: false,
  isUnknown: false,
  isForeign: false,
};

const statuses = new Map<string, readonly Status[]>();

/** Contracts and statuses are a handful of texts in any number of rows. */
function statusesIn(text: string): readonly Status[] {
  const known = statuses.get(text);
  if (known) return known;
  const read = readStatus(text);
  if (statuses.size < 1000) statuses.set(text, read);
  return read;
}

export function withStatus(person: PersonStatus, status: Status): PersonStatus {
  switch (status.kind) {
    case "engagement":
      // Whoever is a transferee has a test of his own, whatever else is said of the contract.
      return person.engagement === "transferee" ? person : { ...person, engagement: status.engagement };
    case "part_time":
      return withPartTime(person, status.beside);
    case "residence":
      return { ...person, residence: status.residence, ground: null };
    case "exempt":
      // A status of residence says more than a post or a firm does.
      return person.residence === null || person.residence === "permit_exempt"
        ? { ...person, residence: "permit_exempt", ground: status.ground }
        : person;
    case "dismissed":
      return { ...person, isDismissed: true };
    case "absent":
      return { ...person, isDoubtful: true };
    case "seasonal":
      return { ...person, isSeasonal: true };
    case "foreign":
      return { ...person, isForeign: true };
  }
}

/** Whoever works here beside a main job here is an ordinary employee. */
function withPartTime(person: PersonStatus, beside: PartTime): PersonStatus {
  const { engagement, partTime } = person;
  if (beside === "unsaid" && partTime !== null) return person;
  if (beside === "unsaid") return { ...person, partTime: "unsaid" };
  if (beside === "told" && partTime === "inside") return person;
  const isOther = engagement !== "staff" && engagement !== "part_timer";
  if (beside === "inside")
    return { ...person, engagement: isOther ? engagement : "staff", partTime: "inside" };
  return { ...person, engagement: isOther ? engagement : "part_timer", partTime: "outside" };
}

/** Reads the texts of a row's status columns together; the last one that speaks of a thing decides it. */
export function personStatus(texts: readonly string[]): PersonStatus {
  return texts.flatMap(statusesIn).reduce(withStatus, NO_STATUS);
}

/** What a column of status says. A word that is neither known nor ordinary may say that a person has left. */
export function declaredStatus(text: string): PersonStatus {
  const said = contractStatus(text);
  if (said !== NO_STATUS) {
    // The day beside the word for a kandas is that of his status, unless work is spoken of.
    const isOfStatus = said.residence === "kandas" && !ofWork.test(text);
    return endsSometime(text) && !said.isDismissed && !isOfStatus ? { ...said, isUnknown: true } : said;
  }
  return !isOrdinaryStatus(text) || endsSometime(text) ? UNKNOWN : said;
}

/** What stands under "Выбыл": a tick, "да" or a reason says that somebody is gone; a dash or "нет" that nobody is. */
export function goneStatus(text: string): PersonStatus {
  const isTick = /^[^\p{L}\p{N}\p{Pd}.]+$/u.test(text);
  if (noAnswers.has(amongSpaces(text).trim())) return NO_STATUS;
  return isTick || !isOrdinaryStatus(text) || toldStatus(text).isDismissed ? GONE : NO_STATUS;
}

/** What stands under "Работает?": "нет" says that somebody is gone, and a 0 may, or be a blank. */
export function workingStatus(text: string): PersonStatus {
  const answer = amongSpaces(text).trim();
  if (noAnswers.has(answer)) return GONE;
  if (yesAnswers.has(answer)) return NO_STATUS;
  // A dash among answers may be a no, or a blank.
  return answer === "0" || /^\s*\p{Pd}\s*$/u.test(text) ? UNKNOWN : declaredStatus(text);
}

const noAnswers: ReadonlySet<string> = new Set(["нет", "н", "no", "n", "false", "ложь", "жок", "емес"]);
const yesAnswers: ReadonlySet<string> = new Set(["да", "д", "yes", "y", "true", "истина", "1", "иа", "ия"]);

/** What a column of contracts or of residence says: any word that is not known is one for an ordinary employee. */
export function contractStatus(text: string): PersonStatus {
  const said = toldStatus(text);
  return soleTrader.test(text) ? { ...said, isUnknown: true } : said;
}

function toldStatus(text: string): PersonStatus {
  const said = personStatus([text]);
  if (said.isDismissed) return said;
  if (isGone(text)) return { ...said, isDismissed: true };
  // A transferee within a group is called by his move: «внутрикорпоративный перевод», «корпоративішілік ауыстыру».
  const move = said.engagement === "transferee" ? anyMove : internalMove;
  const isInDoubt = belied.test(amongSpaces(text).replace(move, " "));
  return isInDoubt ? { ...said, isUnknown: true } : said;
}

/** Whoever moves to another section or post of the same employer stays. */
export const internalMove =
  / (?:перевод|переве[дл])\S*(?: (?:с|на|в|\d+|года?|друг\S*|нов\S*))* (?:цех|отдел|участ|служб|бригад|смен|должност|постоян|удален|дистанц|склад|легк|ставк|график|вахт|дневн)\S*/;

const anyMove = / (?:перевод|переве[дл]|ауыс|transfer)\S*/g;

/** Says whether a text beside a name tells by the words in it how somebody counts, or that this is open. */
export function tellsStatus(text: string): boolean {
  return toldStatus(text) !== NO_STATUS || besideName.test(amongSpaces(text));
}

const besideName = anyPhrase(besideNames);

/** Among small letters the same two are something else, and with dots they are initials. */
const soleTrader = new RegExp(
  `(^|[^\\p{L}.])(${soleTraders.toUpperCase().replaceAll(", ", "|")})(?![\\p{L}.])`,
  "u",
);

/** Says whether a word, or a text, names a sole trader. */
export function isSoleTrader(text: string): boolean {
  return soleTrader.test(text);
}

/** Words for somebody who has left, where nothing else is said. */
export const instead = wholePhrase(gone);

const belied = anyPhrase(doubtful);

/** A day by which it ends, which is not that of a leave of absence. */
function endsSometime(text: string): boolean {
  const words = amongSpaces(text);
  return aDay.test(text) && until.test(words) && !absent.test(words);
}

const until = anyPhrase("до, по, until, till, through, дейін, шейін");
const absent = anyPhrase(
  "отпуск*, декрет*, больничн*, командир*, вахт*, межвахт*, испытат*, испыт*, учеб*, отдых*, отгул*, содерж*, сохран*, leave, vacation, sick*, maternity, parental, trip, rotation, probation*, demobil*, демалыс*, іссапар*, сынақ*",
);

/** Says whether a text speaks of a leave, a trip or a shift, whose last day is nobody's last day of work. */
export function isOfAbsence(text: string): boolean {
  return absent.test(amongSpaces(text));
}

/** Of "(осн.) (ушёл)" one part says it. */
export function isGone(text: string): boolean {
  return [text, ...text.split(/[()[\]{},;\n]/)].some(
    (part) => instead.test(amongSpaces(part).replace(fillers, "")) || leavingDay(part) !== null,
  );
}

/** Words around a day that add nothing. */
const fillers = / (с|со|от|on|since|from|г|ж|а|года|жылы|\d+)(?= )/g;

export const UNKNOWN: PersonStatus = { ...NO_STATUS, isUnknown: true };

export const GONE: PersonStatus = { ...NO_STATUS, isDismissed: true };

/**
 * What is said behind a name. Words in small letters that are neither known nor ordinary may say that a person has
 * left, as a day may.
 */
export function asideStatus(text: string): PersonStatus {
  const said = contractStatus(text);
  if (said !== NO_STATUS) return said;
  if (inQuestion.test(text) || besideName.test(amongSpaces(text))) return UNKNOWN;
  return text.split(/[()[\]]/).every(saysNothingAside) ? NO_STATUS : UNKNOWN;
}

/**
 * A question mark of its own: within a word it stands for a letter that was lost. "X" before a name crosses it out, and a
 * footnote is read by nobody here.
 */
const inQuestion = /[*†✝¹²³⁴-⁹]|(^|[\s(])\?+([\s)]|$)|[\s(–-]no[\s.)]*$|^\s*[xх]\s*[–—-]?\s*$/iu;

function saysNothingAside(text: string): boolean {
  const isSilent =
    !aDay.test(text) && ![...text.matchAll(smallWords)].some(([, word = ""]) => !isParticle(word));
  return isSilent || (isOrdinaryStatus(text) && !endsSometime(text));
}

const smallWords = /(?:^|[^\p{L}.])(\p{Ll}{3,})/gu;

/** A day in figures. */
export const aDay = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}/;

/** What beside a day makes it somebody's last, where nothing else is said. */
const leaves = wholePhrase(
  `${left}, увол*, увол* по собственному, увол* по собственному желанию, расторгнут*, прекращен*, договор* расторгнут*, трудов* договор* расторгнут*, тд расторгнут*, договор* прекращен*, трудов* договор* прекращен*, работал* до, работал* по, работает до, работает по, последн* день, последн* рабоч* день, departed, last day, last working day, resigned last day, terminated last day, worked until, worked till, working until, works until, employed until, active until, notice until, notice period until, on notice until, босат*, шыққан, кеткен`,
);

/** The last day of work in a text that says no more than when somebody left: "уволен 15.01.2026". */
export function leavingDay(text: string): Day | null {
  const [day = ""] = aDay.exec(text) ?? [];
  if (day === "") return null;
  const words = amongSpaces(text.replace(day, " ")).replace(fillers, "");
  const date = readDate(day);
  return date.kind === "day" && leaves.test(words) ? date.day : null;
}

const ofWork = /работ|контракт|договор|work|employ|contract|жұмыс|шарт/iu;

/** Says whether a text names a day by which something ends. */
export function namesAnEnd(text: string): boolean {
  return aDay.test(text) && until.test(amongSpaces(text));
}

/** The one day in a text; null where there is none, or several. */
export function dayBeside(text: string): Day | null {
  const [day, ...others] = text.match(new RegExp(aDay, "g")) ?? [];
  const date = day === undefined || others.length > 0 ? null : readDate(day);
  return date?.kind === "day" ? date.day : null;
}
