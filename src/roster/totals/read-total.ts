import { comparable } from "../words/text";

/** Whom a total in the sheet counts. */
export type TotalOf = "people" | "citizens" | "foreigners";

/** What the number of a total counts; `section`: the part of the list named, or "". */
type Label = { readonly of: TotalOf; readonly section: string };

/** A label with the number in the same text; null if the number is in another cell. */
export type LabelledNumber = Label & { readonly text: string; readonly stated: number | null };

/** Words that only announce a total or a number of people. Kazakh letters are replaced by Russian ones. */
const plain =
  /^(итог\S*|всего|барлы[гк]\S*|жиыны?|жиынты[гк]\S*|корытынды\S*|totals?|sub|subtotal|подитог|общ(ий|ее|ая)|grand|overall|промежуточный|аралык|жалпы|человек\S*|чел|люд(и|ей)|работник\S*|работающ\S*|сотрудник\S*|персонал\S*|численност\S*|списочн\S*|списк[еу]|количеств\S*|кол|во|числ(о|енность)|лиц|штат(е|у)?|staff|people|persons?|employees?|workers?|headcount|personnel|manpower|number|no|pax|адам\S*|саны?|жумыск\S*|кызметк\S*|тизим\S*|организаци\S*|компани\S*|предприяти\S*|company|list|на|в|по|из|них|том|числе|вт|т|ч|втч|of|in|on|the|for|which|incl|including|are|them|онын|ишинде|бойынша|ао|тоо|жшс|llp|и|а)$/u;

const foreign = /(^| )(иностран|foreign|expat|шетел|ирс( |$)|нерезид)/u;
const citizen =
  /(^| )(граждан|казахстанц|казахстанск|местн|отечествен|резидент|citizen|locals?( |$)|национальн|азамат|жергиликти)/u;
/** Words that may accompany "citizens" and "foreigners". */
const beside =
  /(^| )(граждан\S*|казахстан\S*|республик\S*|рк|кр|kz|kazakhstan\S*|республикасы\S*|местн\S*|отечествен\S*|кадр\S*|резидент\S*|нерезидент\S*|иностран\S*|государств\S*|рабоч\S*|сил\S*|ирс|специалист\S*|foreign\S*|expat\S*|local\S*|citizens?|nationals?|workforce|азамат\S*|шетел\S*|жергиликти\S*)(?= |$)/gu;

/** Totals of something other than people, and of people that we do not distinguish. */
const otherSums =
  /(^| )(ставо?к|единиц|ед( |$)|ваканс|оклад|сумм|фот( |$)|тенге|тг( |$)|kzt|usd|мужчин|женщин|men|women|female|male|ер |ерлер|айел|категор|санат|categor|час|hours|сагат|дн(ей|я|и)( |$)|days|кун|инвалид|пенсион|договор|гпх|дет(и|ей)|лет( |$)|стаж|процент|percent|salary|payroll|fte|начисл|удерж|выплат|зарплат|жалакы|уволен|принят|отпуск|декрет|совместит|вахт|смен|итр|ауп|рабочих|служащ|руковод|специалистов$)/u;

/** What a total counts; null if not understood. */
function readLabel(text: string): Label | null {
  const folded = comparable(text.replace(/\d+/g, " "));
  const side: TotalOf = foreign.test(folded) ? "foreigners" : citizen.test(folded) ? "citizens" : "people";
  const rest = side === "people" ? folded : folded.replace(beside, " ");
  const words = rest.split(" ").filter((word) => word !== "" && !plain.test(word));
  const section = words.join(" ");
  if (otherSums.test(section)) return null;
  // Nobody writes totals of the citizens of a department.
  return side !== "people" && section !== "" ? null : { of: side, section };
}

/** Separators before the parts of a total: "Итого 123, из них иностранцев 20". */
const parts = /,(?!\d)|[;()]|(?=(?:из них|в\s*т\.?\s*ч|в том числе|of which|including|incl\b|оның ішінде))/iu;

/** The totals in a text, part by part. Parts with several numbers, or of other totals, are skipped. */
export function readTotalText(text: string): readonly LabelledNumber[] {
  const said = text.split(parts).filter((part) => /[\p{L}\d]/u.test(part));
  return said.flatMap((part, index): readonly LabelledNumber[] => {
    const label = readLabel(part);
    const numbers = part.match(/\d[\d\u00a0 ]*(?:[.,]\d+)?%?/gu) ?? [];
    const [number] = numbers;
    if (label === null || numbers.length > 1 || (number === undefined && said.length > 1)) return [];
    // Of later parts only citizens and foreigners are understood.
    if (index > 0 && label.of === "people") return [];
    if (number === undefined) return [{ ...label, text: labelText(part), stated: null }];
    const stated = /^[\d\u00a0 ]+$/u.test(number) ? Number(number.replace(/\D/g, "")) : null;
    return stated === null ? [] : [{ ...label, text: labelText(part), stated }];
  });
}

/** The label without its number: "Итого" of "Итого: 123 чел." */
function labelText(part: string): string {
  return part
    .replace(/\d.*$/su, "")
    .replace(/[\s:–—=-]+$/u, "")
    .trim();
}
