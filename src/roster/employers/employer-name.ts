import { type Cell, cellText } from "../../sheet/cell";
import { fold } from "../words/text";

const DIGITS = 12;
/** So many zeros in front a cell of numbers may have lost, as with an IIN. */
const LOST_ZEROS = 3;

/** A BIN as twelve digits, its lost zeros put back; null where a cell holds none. */
export function binIn(cell: Cell): string | null {
  const digits = cellText(cell).replace(/[\s\u00a0'-]/g, "");
  const isBin = /^\d+$/.test(digits) && digits.length >= DIGITS - LOST_ZEROS && digits.length <= DIGITS;
  return isBin && Number(digits) > 0 ? digits.padStart(DIGITS, "0") : null;
}

/** Legal forms, each with everything people write for it before and after the name of a firm. */
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

/** Forms that only companies of Kazakhstan have. */
const ofKazakhstan = /(^| )(тоо|жшс|ақ|товарищество с ограниченной ответственностью|жауапкершілігі)(?= |$)/u;

/** A firm as it is compared: its name without quotation marks and capitals, and its legal form. */
export type ComparableFirm = {
  readonly name: string;
  /** Null where none is written, or several are. */
  readonly form: LegalForm | null;
};

/** The name of a firm as it is compared. */
export function comparableFirm(text: string): ComparableFirm {
  const folded = fold(text);
  const found = patterns.filter(({ said }) => folded.search(said) !== -1);
  const bare = patterns
    .reduce((name, { said }) => name.replace(said, " "), folded)
    .replace(/ +/g, " ")
    .trim();
  return { name: bare === "" ? folded : bare, form: found.length === 1 ? (found[0]?.form ?? null) : null };
}

/** Says whether two names may be those of one firm: ТОО «Альфа» and АО «Альфа» are two. */
export function mayBeSameFirm(a: ComparableFirm, b: ComparableFirm): boolean {
  return a.name === b.name && (a.form === b.form || a.form === null || b.form === null);
}

/** Says whether a firm is one of Kazakhstan by its legal form. */
export function isOfKazakhstan(text: string): boolean {
  return ofKazakhstan.test(fold(text));
}
