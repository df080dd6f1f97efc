import type { Engagement, Side } from "../../domain/person";
import type { Day } from "../../law/day";
import type { ExemptGround } from "../../law/permit-exempt";
import { readDate } from "./date";
import { isParticle } from "./name-shape";
import { amongSpaces, anyPhrase } from "./phrases";
import { isOrdinaryStatus, readNote, readStatus, type Status } from "./status";

/** What the status columns of one row say together. */
export type PersonStatus = {
  readonly engagement: Engagement;
  readonly residence: Extract<Side, "permanent_resident" | "kandas" | "refugee" | "permit_exempt"> | null;
  /** Why no permit is needed, where the residence is "permit_exempt". */
  readonly ground: ExemptGround | null;
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

function withStatus(person: PersonStatus, status: Status): PersonStatus {
  switch (status.kind) {
    case "engagement":
      // Whoever is a transferee has a test of his own, whatever else is said of the contract.
      return person.engagement === "transferee" ? person : { ...person, engagement: status.engagement };
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

/** Reads the texts of a row's status columns together; the last one that speaks of a thing decides it. */
export function personStatus(texts: readonly string[]): PersonStatus {
  return texts.flatMap(statusesIn).reduce(withStatus, NO_STATUS);
}

/** What a column of status says. A word that is neither known nor ordinary may say that a person has left. */
export function declaredStatus(text: string): PersonStatus {
  const said = personStatus([text]);
  return said === NO_STATUS && !isOrdinaryStatus(text) ? { ...NO_STATUS, isUnknown: true } : said;
}

/** Words for somebody who has left, which stand where a position is no more. */
const instead = anyPhrase(
  "уволен, уволена, уволен*, уволился, уволилась, выбыл, выбыла, не работает, бывш* работник*, бывш* сотрудник*, dismissed, terminated, resigned, left, former employee, no longer employed, жұмыстан кетті, жұмыстан кеткен, жұмыстан шықты, жұмыстан шыққан, жұмыстан босатылды, жұмыстан босатылған, босатылды, босатылған, жұмыс істемейді",
);

/** Words around a day that add nothing. */
const fillers = / (с|со|от|on|г|ж|а|года|жылы|\d+)(?= )/g;

/** What is said instead of a position. "Инспектор по увольнениям" is one, "уволен" is none. */
export function positionStatus(text: string): PersonStatus {
  const words = amongSpaces(text).replace(fillers, "");
  const isGone = instead.exec(words)?.[0].length === words.length || leavingDay(text) !== null;
  return isGone ? GONE : NO_STATUS;
}

const GONE: PersonStatus = { ...NO_STATUS, isDismissed: true };

/**
 * What is said behind a name. Words in small letters that are neither known nor ordinary may say that a person has
 * left, as a day may.
 */
export function asideStatus(text: string): PersonStatus {
  const said = personStatus([text]);
  if (said !== NO_STATUS) return said;
  if (leavingDay(text) !== null) return GONE;
  const isSilent = !aDay.test(text) && !(text.match(smallWords) ?? []).some((word) => !isParticle(word));
  return isSilent || isOrdinaryStatus(text) ? NO_STATUS : { ...NO_STATUS, isUnknown: true };
}

const smallWords = /(?<![\p{L}.])\p{Ll}{3,}/gu;

const aDay = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}/;

/** What beside a day makes it somebody's last, where nothing else is said. */
const leaves = anyPhrase(
  "увол*, выбыл*, ушел, ушла, расторгнут*, работал* до, работал* по, dismissed, terminated, resigned, left, released, departed, жұмыстан шық*, жұмыстан кет*, жұмыстан босат*, босат*, шықты, шыққан, кетті, кеткен",
);

/** The last day of work in a text that says no more than when somebody left: "уволен 15.01.2026". */
export function leavingDay(text: string): Day | null {
  const [day = ""] = aDay.exec(text) ?? [];
  if (day === "") return null;
  const words = amongSpaces(text.replace(day, " ")).replace(fillers, "");
  const date = readDate(day);
  return date.kind === "day" && leaves.exec(words)?.[0].length === words.length ? date.day : null;
}

/** What a note says, which is never more than a doubt about how the person works. */
export function noteStatus(text: string): PersonStatus {
  const { engagement, ...said } = readNote(text).reduce(withStatus, NO_STATUS);
  if (engagement === "staff" && !said.isDismissed && !said.isDoubtful) return NO_STATUS;
  return {
    ...NO_STATUS,
    isDismissed: said.isDismissed,
    isDoubtful: said.isDoubtful || engagement !== "staff",
  };
}
