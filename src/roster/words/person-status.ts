import type { Engagement, Side } from "../../domain/person";
import type { Day } from "../../law/day";
import type { ExemptGround } from "../../law/permit-exempt";
import { readCitizenship } from "./citizenship";
import { readDate } from "./date";
import { besideNames, doubtful, gone, left, soleTraders } from "./doubts";
import { isParticle } from "./name-shape";
import { isOnOtherBooks } from "./another-employer";
import { citizenshipBeside, citizenshipTold } from "./citizenship-beside";
import { amongSpaces, anyPhrase, wholePhrase } from "./phrases";
import { isOrdinaryStatus, readStatus } from "./status";
import type { PartTime, Status } from "./status-phrases";

/** The combined meaning of the status columns of a row. */
export type PersonStatus = {
  readonly engagement: Engagement;
  readonly residence: Extract<Side, "permanent_resident" | "kandas" | "refugee" | "permit_exempt"> | null;
  /** Why no permit is needed, if the residence is "permit_exempt". */
  readonly ground: ExemptGround | null;
  /** A part-time job in addition to a main job, if mentioned. */
  readonly partTime: "outside" | "inside" | "unsaid" | null;
  readonly isDismissed: boolean;
  readonly isSeasonal: boolean;
  /** Perhaps not an employee, or another kind than the row shows. */
  readonly isDoubtful: boolean;
  /** An unknown status, which may mean that the person has left. */
  readonly isUnknown: boolean;
  /** Described as one or the other, whatever the column of citizenship says. */
  readonly citizenship: "citizen" | "foreigner" | null;
};

/** An ordinary employee. */
export const NO_STATUS: PersonStatus = {
  engagement: "staff",
  residence: null,
  ground: null,
  partTime: null,
  isDismissed: false,
  isSeasonal: false,
  isDoubtful: false,
  isUnknown: false,
  citizenship: null,
};

const statuses = new Map<string, readonly Status[]>();

/** Cached, since there are only a handful of distinct texts. */
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
      // Transferees have a separate test, whatever else the contract says.
      return person.engagement === "transferee" ? person : { ...person, engagement: status.engagement };
    case "part_time":
      return withPartTime(person, status.beside);
    case "residence":
      return { ...person, residence: status.residence, ground: null };
    case "exempt":
      // A residence status takes precedence over a post or a firm.
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
      return { ...person, citizenship: "foreigner" };
  }
}

/** A second job with the same employer leaves the person an ordinary employee. */
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

/** Combines the texts of the status columns of a row; for each fact the last one wins. */
export function personStatus(texts: readonly string[]): PersonStatus {
  return texts.flatMap(statusesIn).reduce(withStatus, NO_STATUS);
}

/** The meaning of a status column. An unknown word may mean that the person has left. */
export function declaredStatus(text: string): PersonStatus {
  const said = contractStatus(text);
  const citizenship = said.citizenship ?? citizenshipTold(amongSpaces(text));
  if (said === NO_STATUS && citizenship !== null) return { ...said, citizenship };
  if (said !== NO_STATUS) {
    // A date with the word "kandas" belongs to that status, unless the text is about work.
    const isOfStatus = said.residence === "kandas" && !ofWork.test(text);
    return endsSometime(text) && !said.isDismissed && !isOfStatus ? { ...said, isUnknown: true } : said;
  }
  return !isOrdinaryStatus(text) || endsSometime(text) ? UNKNOWN : said;
}

/** The meaning of a cell under "Выбыл": a tick, "да" or a reason means that the person left; a dash or "нет", not. */
export function goneStatus(text: string): PersonStatus {
  const isTick = /^[^\p{L}\p{N}\p{Pd}.]+$/u.test(text);
  if (noAnswers.has(amongSpaces(text).trim())) return NO_STATUS;
  return isTick || !isOrdinaryStatus(text) || toldStatus(text).isDismissed ? GONE : NO_STATUS;
}

/** The meaning of a cell under "Работает?": "нет" means that the person left; a 0 may mean it, or be a blank. */
export function workingStatus(text: string): PersonStatus {
  const answer = amongSpaces(text).trim();
  if (noAnswers.has(answer)) return GONE;
  if (yesAnswers.has(answer)) return NO_STATUS;
  // A dash may mean "no", or be a blank.
  return answer === "0" || /^\s*\p{Pd}\s*$/u.test(text) ? UNKNOWN : declaredStatus(text);
}

/**
 * What stands under "Иностранец", "Local / Expat" or "Гражданин РК": an answer says which somebody is, and anything else
 * nothing. Whoever is "local" may be a foreigner hired here.
 */
export function citizenshipAnswered(text: string, asked: Asked): PersonStatus {
  const citizenship = answeredCitizenship(text, asked);
  return citizenship === null ? NO_STATUS : { ...NO_STATUS, citizenship };
}

/** What a heading asks of everybody: whether a citizen of Kazakhstan, or whether a foreigner. */
export type Asked = "citizen" | "foreigner";

/** Who somebody is by an answer under such a heading; null if the text is no answer. */
export function answeredCitizenship(text: string, asked: Asked): Asked | null {
  const answer = amongSpaces(text).trim();
  if (readCitizenship(text).kind === "foreign") return "foreigner";
  const isYes = yesAnswers.has(answer) || /^([^\p{L}\p{N}\p{Pd}.]+|[vxх])$/iu.test(text.trim());
  if (!isYes && !noAnswers.has(answer)) return null;
  return isYes === (asked === "foreigner") ? "foreigner" : "citizen";
}

const noAnswers: ReadonlySet<string> = new Set(["нет", "н", "no", "n", "false", "ложь", "жок", "емес"]);
const yesAnswers: ReadonlySet<string> = new Set([
  "да",
  "есть",
  "имеется",
  "д",
  "yes",
  "y",
  "true",
  "истина",
  "1",
  "иа",
  "ия",
]);

/** The meaning of a column of contracts or residence, in which unknown words mean an ordinary employee. */
export function contractStatus(text: string): PersonStatus {
  const said = toldStatus(text);
  return soleTrader.test(text) ? { ...said, isUnknown: true } : said;
}

function toldStatus(text: string): PersonStatus {
  const said = personStatus([text]);
  if (said.isDismissed) return said;
  if (isGone(text)) return { ...said, isDismissed: true };
  // An intra-corporate transfer is itself a move: «внутрикорпоративный перевод», «корпоративішілік ауыстыру».
  const move = said.engagement === "transferee" ? anyMove : internalMove;
  const isInDoubt = belied.test(amongSpaces(text).replace(move, " ")) || isOnOtherBooks(text);
  return isInDoubt ? { ...said, isUnknown: true } : said;
}

/** A move to another unit or post of the same employer, or an open-ended contract: nobody leaves. */
export const internalMove =
  / open ended(?= )| (?:(?:перевод|переве[дл]|перешл?е?л)\S*|пере?в?)(?: (?:с|из|на|в|\d+|года?|друг\S*|нов\S*))* (?:цех|отдел|участ|служб|бригад|смен|должност|постоян|удален|дистанц|склад|легк|ставк|график|вахт|дневн)\S*/;

const anyMove = / (?:перевод|переве[дл]|ауыс|transfer)\S*/g;

/** Whether a text next to a name contains words that affect, or leave open, how the person counts. */
export function tellsStatus(text: string): boolean {
  return toldStatus(text) !== NO_STATUS || besideName.test(amongSpaces(text));
}

const besideName = anyPhrase(besideNames);

/** Only in capitals, and without dots, which would make them initials. */
const soleTrader = new RegExp(
  `(^|[^\\p{L}.])(${soleTraders.toUpperCase().replaceAll(", ", "|")})(?![\\p{L}.])`,
  "u",
);

/** Whether a text names a sole trader. */
export function isSoleTrader(text: string): boolean {
  return soleTrader.test(text);
}

/** Words for somebody who has left, if nothing else is said. */
export const instead = wholePhrase(gone);

const belied = anyPhrase(doubtful);

/** Whether a text gives an end date that is not that of a leave of absence. */
function endsSometime(text: string): boolean {
  const words = amongSpaces(text);
  return aDay.test(text) && until.test(words) && !absent.test(words);
}

const until = anyPhrase("до, по, until, till, through, дейін, шейін");
const absent = anyPhrase(
  "отпуск*, декрет*, больничн*, командир*, вахт*, межвахт*, испыт*, учеб*, отдых*, отгул*, содерж*, сохран*, leave, vacation, sick*, maternity, parental, trip, rotation, probation*, demobil*, демалыс*, іссапар*, сынақ*",
);

/** Whether a text is about a leave, a trip or a shift, whose last day is not the last day of employment. */
export function isOfAbsence(text: string): boolean {
  return absent.test(amongSpaces(text));
}

/** Whether a text, or any part of it, means having left: "(осн.) (ушёл)". */
export function isGone(text: string): boolean {
  return [text, ...text.split(/[()[\]{},;\n]/)].some(
    (part) => instead.test(amongSpaces(part).replace(fillers, "")) || leavingDay(part) !== null,
  );
}

/** Words around a date without meaning of their own. */
const fillers = / (с|со|от|on|since|from|г|ж|а|года|жылы|\d+)(?= )/g;

export const UNKNOWN: PersonStatus = { ...NO_STATUS, isUnknown: true };

export const GONE: PersonStatus = { ...NO_STATUS, isDismissed: true };

/**
 * The status after a name. Unknown lower-case words, or a date, may mean that the person has left.
 */
export function asideStatus(text: string): PersonStatus {
  const said = contractStatus(text);
  const citizenship = citizenshipBeside(text);
  if (citizenship !== null) return { ...said, citizenship };
  if (said !== NO_STATUS) return said;
  if (inQuestion.test(text) || besideName.test(amongSpaces(text))) return UNKNOWN;
  return text.split(/[()[\]]/).every(saysNothingAside) ? NO_STATUS : UNKNOWN;
}

/**
 * Marks of doubt: a separate question mark (within a word it replaces a lost letter), an "X" before a name, and footnote
 * marks, whose notes are not read here.
 */
const inQuestion = /[*†✝¹²³⁴-⁹]|(^|[\s(])\?+([\s)]|$)|[\s(–-]no[\s.)]*$|^\s*[xх]\s*[–—-]?\s*$/iu;

function saysNothingAside(text: string): boolean {
  const isSilent =
    !aDay.test(text) && ![...text.matchAll(smallWords)].some(([, word = ""]) => !isParticle(word));
  return isSilent || (isOrdinaryStatus(text) && !endsSometime(text));
}

const smallWords = /(?:^|[^\p{L}.])(\p{Ll}{3,})/gu;

/** A date in figures. */
export const aDay = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}/;

/** Words that make a date a leave date, if nothing else is said. */
const leaves = wholePhrase(
  `${left}, увол*, увол* по собственному, увол* по собственному желанию, расторгнут*, прекращен*, договор* расторгнут*, трудов* договор* расторгнут*, тд расторгнут*, договор* прекращен*, трудов* договор* прекращен*, работал* до, работал* по, работает до, работает по, последн* день, последн* рабоч* день, departed, lwd, last day, last working day, resigned last day, terminated last day, worked until, worked till, working until, works until, employed until, active until, notice until, notice period until, on notice until, босат*, шыққан, кеткен, соңғы күн*, соңғы жұмыс күн*`,
);

/** The leave date in a text that says nothing else: "уволен 15.01.2026". */
export function leavingDay(text: string): Day | null {
  const [day = ""] = aDay.exec(text) ?? [];
  if (day === "") return null;
  const words = amongSpaces(text.replace(day, " ")).replace(fillers, "");
  const date = readDate(day);
  return date.kind === "day" && leaves.test(words) ? date.day : null;
}

const ofWork = /работ|контракт|договор|work|employ|contract|жұмыс|шарт/iu;

/** Whether a text gives an end date. */
export function namesAnEnd(text: string): boolean {
  return aDay.test(text) && until.test(amongSpaces(text));
}

/** The only date in a text; null if there is none, or several. */
export function dayBeside(text: string): Day | null {
  const [day, ...others] = text.match(new RegExp(aDay, "g")) ?? [];
  const date = day === undefined || others.length > 0 ? null : readDate(day);
  return date?.kind === "day" ? date.day : null;
}
