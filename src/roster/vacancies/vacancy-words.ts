import type { ApplicationKind } from "../../law/application-kind";
import type { Portal } from "../../law/portals";
import { type Cell, isError } from "../cell";
import { amongSpaces, anyPhrase } from "../phrases";

/** What became of an application. */
export type Outcome = "granted" | "refused" | "withdrawn" | "pending";

type Phrases<Value> = readonly (readonly [Value, RegExp])[];

const kinds: Phrases<ApplicationKind> = [
  [
    "transferee",
    anyPhrase(
      "вкп, внутрикорпоративн*, внутри корпоративн*, внутрифирменн*, intra corporate*, intracorporate*, intra company*, ict, transferee*, корпоративішілік*, корпорация ішілік*",
    ),
  ],
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
  ["migration.enbek.kz", anyPhrase("migration*, миграц*, migration enbek kz, көші қон*")],
  ["elicense.kz", anyPhrase("elicense*, e license*, elicenses*, элиценз*, е лиценз*, e лиценз*, елиценз*")],
  ["egov.kz", anyPhrase("egov*, e gov*, егов*, еgov*, электронное правительство*, электрондық үкімет*")],
];

const outcomes: Phrases<Outcome> = [
  ["withdrawn", anyPhrase("отозван*, отмен*, снят*, аннулир*, withdrawn, cancel*, кері қайтар*, жойыл*")],
  [
    "refused",
    anyPhrase(
      "отказ*, отклон*, не одобрен*, refus*, reject*, denied, not granted, not approved, бас тарт*, мақұлданбады",
    ),
  ],
  [
    "pending",
    anyPhrase(
      "не выдан*, не получен*, not issued, берілмеді, берілмеген, на рассмотрен*, рассматрива*, подан*, ожида*, в работе, в процессе, pending, in review, under review, submitted, filed, waiting, қаралуда, қаралып*, күтілуде, берілген өтініш*",
    ),
  ],
  [
    "granted",
    anyPhrase(
      "одобр*, выдан*, получен*, разрешено, положительн*, удовлетвор*, granted, approved, issued, obtained, positive, мақұлданды, берілді, рұқсат берілді, алынды",
    ),
  ],
];

/** What a text says of the kind of application; null where it is not understood or says several things. */
export const readKind = reader(kinds);

/** The portal a text names; null where it names none or several. */
export const readPortal = reader(portals);

/** What a text says of an application's outcome; the first of the list that fits, since "не одобрено" is no "одобрено". */
export function readOutcome(text: string): Outcome | null {
  const phrase = amongSpaces(text);
  return outcomes.find(([, said]) => said.test(phrase))?.[0] ?? null;
}

function reader<Value>(phrases: Phrases<Value>): (text: string) => Value | null {
  return (text) => {
    const phrase = amongSpaces(text);
    const [value, ...others] = phrases.filter(([, said]) => said.test(phrase)).map(([each]) => each);
    return value !== undefined && others.length === 0 ? value : null;
  };
}

const yes = anyPhrase(
  "да, yes, true, y, истина, иә, ия, ақиқат, есть, бар, уведомлен*, notified, done, направлен*, отправлен*, хабарлан*, жіберілді, v, +",
);
const no = anyPhrase("нет, не, no, not, none, false, ложь, жоқ, жалған, емес, отсутств*, n a, н д, без");
const bare = /^\s*(?:[-‐‑‒–—―−]+|0)\s*$/u;

/** Whether a cell says yes or no; null where it says neither. A dash is a no, a cross or a tick a yes. */
export function readYesNo(cell: Cell): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (typeof cell !== "string" || isError(cell)) return null;
  if (bare.test(cell)) return false;
  if (/^\s*[+✓✔☑xх]\s*$/iu.test(cell)) return true;
  const phrase = amongSpaces(cell);
  if (no.test(phrase)) return false;
  return yes.test(phrase) ? true : null;
}
