import type { ApplicationKind } from "../../law/application-kind";
import type { Portal } from "../../law/portals";
import { type Cell, isError } from "../../sheet/cell";
import { amongSpaces, anyPhrase } from "./phrases";
import { putOff } from "./put-off";
import { intraCorporate } from "./status-phrases";

/** The outcome of an application. */
export type Outcome = "granted" | "refused" | "withdrawn" | "pending";

type Phrases<Value> = readonly (readonly [Value, RegExp])[];

const kinds: Phrases<ApplicationKind> = [
  ["transferee", anyPhrase(`${intraCorporate}, внутрифирменн*, transferee*`)],
  ["renewal", anyPhrase("продлен*, пролонгац*, renew*, extension*, extend*, ұзарт*, жаңарт*")],
  ["seasonal", anyPhrase("сезонн*, на сезон, seasonal*, маусымдық*")],
  [
    "new",
    anyPhrase(
      "нов*, первичн*, впервые, получение*, выдач*, оформлен*, new, first, initial*, issue*, жаңа, алғаш*, бірінші рет*, алу",
    ),
  ],
];

const portals: Phrases<Portal> = [
  ["migration.enbek.kz", anyPhrase("migration*, миграц*, көші қон*")],
  ["elicense.kz", anyPhrase("elicense*, e license*, элиценз*, е лиценз*, e лиценз*, елиценз*")],
  ["egov.kz", anyPhrase("egov*, e gov*, егов*, еgov*, электронное правительство*, электрондық үкімет*")],
];

/** Phrases that contain a negation or another outcome, and have a meaning as a whole. */
const setPhrases: Phrases<Outcome> = [
  [
    "refused",
    anyPhrase(
      "не одобрен*, not granted, not approved, выдан* отказ*, получен* отказ*, отказ выдан*, отказ получен*",
    ),
  ],
  ["pending", anyPhrase("не выдан*, не получен*, not issued")],
  // "Алынды" alone means that something was obtained.
  ["withdrawn", anyPhrase("өтініш* қайтарып ал*, өтініш* кері қайтарып ал*")],
];

const withdrawn = anyPhrase("отозван*, отмен*, снят*, аннулир*, withdrawn, cancel*, кері қайтар*, жойыл*");

const outcomes: Phrases<Outcome> = [
  ["withdrawn", withdrawn],
  ["refused", anyPhrase("отказ*, отклон*, refus*, reject*, denied, бас тарт*, мақұлданбады")],
  [
    "pending",
    anyPhrase(
      "берілмеді, берілмеген, на рассмотрен*, рассматрива*, подан*, ожида*, в работе, в процессе, pending, in review, under review, submitted, filed, waiting, қаралуда, қаралып*, күтілуде, берілген өтініш*",
    ),
  ],
  [
    "granted",
    anyPhrase(
      "одобр*, выдан*, получен*, разрешено, положительн*, удовлетвор*, granted, approved, issued, obtained, positive, мақұлданды, берілді, алынды",
    ),
  ],
];

/** Words that negate what follows, or make it something yet to come. */
const turning = anyPhrase("не, нет, без, кроме, not, no, non, never, except, to be, будет, будут, will");

/** Words that negate what precedes them: "отказа нет", "берілген жоқ". */
const turned = / (?:нет|жок|емес) $/;

/** Whether a phrase negates a match of a pattern in it. */
function isTurned(phrase: string, said: RegExp): boolean {
  const at = phrase.search(said);
  return at >= 0 && (turning.test(phrase.slice(0, at + 1)) || turned.test(phrase));
}

/** The kind of application in a text; null if not understood, or several. */
export const readKind = reader(kinds);

/** The portal in a text; null if none or several. */
export const readPortal = reader(portals);

/**
 * The outcome of an application in a text; null if not understood, several, or negated: "отказ отменён, выдано" and "не
 * отозвано" are for a person to read.
 */
export function readOutcome(text: string): Outcome | null {
  const phrase = amongSpaces(text);
  const whole = setPhrases.find(([, said]) => said.test(phrase));
  const rest = whole === undefined ? phrase : phrase.replace(whole[1], "  ");
  const found = outcomes.filter(([, said]) => said.test(rest));
  if (found.some(([, said]) => isTurned(rest, said))) return null;
  const [outcome, ...others] = new Set(
    [...(whole === undefined ? [] : [whole]), ...found].map(([each]) => each),
  );
  return outcome !== undefined && others.length === 0 ? outcome : null;
}

/** Nobody is looked for any more, not yet, or under another posting: the day of posting may be another one. */
const otherwise = anyPhrase(
  `${putOff}, закрыт, закрыта, закрыто, закрытые, закрыли, неактуальн*, не актуальн*, closed, filled, жабылды, жабылған, толды, архив, архиве, отклонена, завершена, удалена, истек, истекла, expired, перевылож*, заморожена, черновик*, модерац*, draft, moderation, не опубликована, не размещена, повторно, заново, repost*, қайта жариялан*`,
);

/** Whether a note says, or begins by saying, that a vacancy is closed, put off, not posted or posted again. */
export function saysCalledOff(text: string, isAtFront = false): boolean {
  const phrase = amongSpaces(text);
  return [withdrawn, otherwise].some((said) => {
    const at = phrase.search(said);
    return (isAtFront ? at === 0 : at >= 0) && !isTurned(phrase, said);
  });
}

/** A text that calls a row off, in notes ("Примечание"), the outcome, or any column not read; null if there is none. */
export function calledOffIn(
  cells: readonly unknown[],
  columns: Readonly<Record<string, number>>,
  isCalledOff: (text: string) => boolean,
): string | null {
  const read = Object.entries(columns).flatMap(([field, column]) =>
    field === "note" || field === "outcome" ? [] : [column],
  );
  const text = cells.find(
    (raw, column) => typeof raw === "string" && !read.includes(column) && isCalledOff(raw),
  );
  return typeof text === "string" ? text : null;
}

function reader<Value>(phrases: Phrases<Value>): (text: string) => Value | null {
  return (text) => {
    const phrase = amongSpaces(text);
    const [found, ...others] = phrases.filter(([, said]) => said.test(phrase));
    return found === undefined || others.length > 0 || isTurned(phrase, found[1]) ? null : found[0];
  };
}

const yes = anyPhrase(
  "да, yes, true, y, истина, иә, ия, ақиқат, есть, бар, уведомлен*, notified, done, направлен*, отправлен*, хабарлан*, жіберілді, v",
);
const no = anyPhrase("нет, не, no, not, none, false, ложь, жоқ, жалған, емес, отсутств*, n a, н д, без");
const bare = /^\s*(?:[-‐‑‒–—―−]+|0)\s*$/u;

/** Yes or no in a cell; null if neither. A dash means no, a cross or a tick yes. */
export function readYesNo(cell: Cell): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (typeof cell !== "string" || isError(cell)) return null;
  if (bare.test(cell)) return false;
  if (/^\s*[+✓✔☑xх]\s*$/iu.test(cell)) return true;
  // "№" would be compared as "no".
  const phrase = amongSpaces(cell.replace("№", ""));
  if (no.test(phrase)) return false;
  return yes.test(phrase) ? true : null;
}
