import { type Cell, cellText } from "../../sheet/cell";
import { fold } from "../words/text";

const DIGITS = 12;
/** The most leading zeros that a numeric cell may have lost, as with an IIN. */
const LOST_ZEROS = 3;

/** A BIN as twelve digits, with lost leading zeros restored; null if the cell holds none. */
export function binIn(cell: Cell): string | null {
  const digits = cellText(cell).replace(/[\s\u00a0'-]/g, "");
  const isBin = /^\d+$/.test(digits) && digits.length >= DIGITS - LOST_ZEROS && digits.length <= DIGITS;
  return isBin && Number(digits) > 0 ? digits.padStart(DIGITS, "0") : null;
}

/** Legal forms, each with its spellings before or after the name of a firm. */
const forms = {
  llp: "тоо, жшс, llp, товарищество с ограниченной ответственностью, жауапкершілігі шектеулі серіктестігі",
  jsc: "ао, ақ, ак, jsc, акционерное общество, акционерлік қоғамы",
  entrepreneur: "ип, жк, индивидуальный предприниматель, жеке кәсіпкер",
  llc: "ооо, llc, общество с ограниченной ответственностью",
  ltd: "ltd, limited",
  open_jsc: "оао, ojsc",
  closed_jsc: "зао, cjsc",
  other: "кдк",
} as const;

type LegalForm = keyof typeof forms;

const patterns = (Object.keys(forms) as LegalForm[]).map((form) => ({
  form,
  said: new RegExp(`(?:^| )(?:${forms[form].split(", ").join("|")})(?= |$)`, "gu"),
}));

/** Legal forms that exist only in Kazakhstan. */
const ofKazakhstan = /(^| )(тоо|жшс|ақ|товарищество с ограниченной ответственностью|жауапкершілігі)(?= |$)/u;

/** A firm for comparison: its name without quotation marks and capitals, and its legal form. */
export type ComparableFirm = {
  readonly name: string;
  /** Null if none, or several, are written. */
  readonly form: LegalForm | null;
};

export function comparableFirm(text: string): ComparableFirm {
  const folded = fold(text);
  const found = patterns.filter(({ said }) => folded.search(said) !== -1);
  const bare = patterns
    .reduce((name, { said }) => name.replace(said, " "), folded)
    .replace(/ +/g, " ")
    .trim();
  return { name: bare === "" ? folded : bare, form: found.length === 1 ? (found[0]?.form ?? null) : null };
}

/** Whether two names may belong to one firm: ТОО «Альфа» and АО «Альфа» are two. */
export function mayBeSameFirm(a: ComparableFirm, b: ComparableFirm): boolean {
  return a.name === b.name && (a.form === b.form || a.form === null || b.form === null);
}

/** Whether the legal form shows that a firm is from Kazakhstan. */
export function isOfKazakhstan(text: string): boolean {
  return ofKazakhstan.test(fold(text));
}
