import { type Cell, readCell } from "../../sheet/cell";
import type { Columns, Layout } from "../table/layout";
import { endsLikeLeaver } from "./name-at-a-glance";
import { beginsLikeNoName } from "./row-words";
import { saysNoStatus } from "./status";

/** The name in a row, put together where it stands in several columns; null where there is none. */
export function nameOf(row: readonly unknown[], { columns }: Pick<Layout, "columns">): Cell {
  if (columns.name !== undefined) return readCell(row[columns.name]);
  const parts = [columns.surname, columns.givenName, columns.patronymic].flatMap((column) => {
    const part = column === undefined ? null : readCell(row[column]);
    return typeof part === "string" ? [part.trim()] : [];
  });
  return parts.length > 0 ? parts.join(" ") : null;
}

/** The columns of names, in which something may stand behind them. */
export function nameColumns({ name, surname, givenName, patronymic }: Columns): readonly number[] {
  return name !== undefined
    ? [name]
    : [surname, givenName, patronymic].filter((column) => column !== undefined);
}

/** Says whether a roster has names at all. */
export function namesPeople({ name, surname, givenName }: Columns): boolean {
  return name !== undefined || surname !== undefined || givenName !== undefined;
}

/** What is said of status before and behind a name; an empty text where nothing is. Asked about every row. */
export function asideOf(name: string): string {
  const before = saidBefore(name);
  return before + saidBehind(before === "" ? name : name.slice(before.length));
}

/** Words that change how somebody counts, before a name: "уволен Омаров Я.", "ГПХ: Омаров Я.", "(внеш. совм.) Омаров Я.". */
const statusBefore =
  /^[\s([]*(увол(ен[аоы]?)?|уволил(ся|ась)|выбыл[аи]?|ушел|ушла|умер(ла)?|неактив(ен|на|ный|ная)|не\s+работает|бывш(ий|ая)(\s+(работник|сотрудник)\p{L}*)?|((внеш|внутр|вн)\p{L}*\.?\s*)?совм(еститель\p{L}*)?|гпх|гпд|дгпх|подрядчик|кандидат|terminated|resigned|fired|dismissed|inactive|left|leaver|former(\s+employee)?|ex-employee|contractor|candidate|(жұмыстан|қызметтен)\s+(кет|шық|босат)\p{L}*|босатыл\p{L}+)(?![\p{L}\d])[\s.:,;)\]–—-]*(?=\p{L})/iu;

function saidBefore(name: string): string {
  return beginsLikeNoName(name) ? (statusBefore.exec(name)?.[0] ?? "") : "";
}

function saidBehind(name: string): string {
  const at = asideBegins(name);
  if (at <= 0) return "";
  const aside = name.slice(at);
  return !saysNoStatus(aside) || ofItsOwn.test(aside) ? aside : "";
}

/** A day, or words in small letters: "(до 15.01.2026)", "(бывший)", "(ув.)". What names are made of is neither. */
const ofItsOwn = /\d\D\d|[\s([{,;:/|–—-]([а-яёәғқңөұүһіa-z]{3}|ув\.?\s*([)\]}]|$))/;

/** Marks and digits that belong to no name; within names stand dots, apostrophes, quotation marks and hyphens. */
const divider = /[([{,;:/|\d+=<>*#&%!?–—]|\s-/;

const beforeDay = /(\s+[а-яёәғқңөұүһіa-z]+)+\s*$/;

/** Where it begins: "Омаров Я. (уволен 15.01.2026)". */
function asideBegins(name: string): number {
  const at = name.search(divider);
  // "Омаров Ян уволен 15.01.2026": what stands in small letters before the day belongs to it.
  if (at !== -1) return at - (beforeDay.exec(name.slice(0, at))?.[0].length ?? 0);
  return endsLikeLeaver(name) ? name.lastIndexOf(" ") : -1;
}

/** A name without what is said before and behind it: "Омаров Я. (уволен)", "Омаров Я. – уволен" and "Омаров Я." are one person. */
export function bareName(name: string): string {
  const named = name.slice(saidBefore(name).length);
  const aside = saidBehind(named);
  const said = aside === "" ? named : named.slice(0, named.length - aside.length);
  const last = said.trimEnd().slice(-1);
  const bare = last === ")" || last === "]" ? said.replace(/\s*[([][^()[\]]*[)\]]\s*$/, "") : said;
  return bare.trim() === "" ? name : bare;
}
