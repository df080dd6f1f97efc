import { MemoByValue } from "./memo-by-value";
import { amongSpaces } from "./phrases";

/** Whom a section of a list is about, as far as it says whether they work here. */
export type SectionOfPeople = "left" | "to_come" | "working";

/** Beginnings of words for people who have left, with Kazakh letters as Russian ones. */
const left =
  / (уволенны(е|х|м|ми)|уволивш\S*|уволено|увольнени[еяй]|сокращенны(е|х)|выбывш\S*|выбыло|выбыти[ея]|убывш\S*|бывши(е|х|м|ми)|ушедш\S*|покинувш\S*|неактивн\S*|не активны(е|х)|неработающ\S*|не работа(ют|ющ\S*)|расторгнуты(е|х)|расторжени[ея]|прекращенны(е|х)|прекращени[ея]|прекративш\S*|демобилизован\S*|dismiss\S*|terminat\S*|resign\S*|leavers?|(who|have|has) left|former|ex (employees?|staff|workers?|personnel)|past (employees|staff|workers)|inactive|not active|separated|separations?|departed|departures|offboard\S*|exited|exits|no longer \S+|released (staff|employees|workers|personnel)|demob\S*|жумыстан (шык|кет|босат)\S*|шыккандар\S*|кеткендер\S*|босатылгандар\S*|бурынгы \S+|жумыс истемейт\S*|белсенди емес\S*) /;

/** The same where it is all that is said: "Архив" may also be a place of work. */
const leftAlone =
  /^ ((архив|архивны[ех]|в архиве|left|archived?|archives|мурагат|released)( (работник|сотрудник|персонал|кадр|личн|дел|карточ|staff|employ|worker|personnel|кызметкер|жумыс)\S*)*( \d+)*) $/;

/** Words for people who are not here yet: candidates, planned hires. */
const toCome =
  / (кандидаты|(список|перечень|реестр|база|резерв) кандидатов|соискател(и|ей)|претенденты|(за)?планирован\S*|планируем\S*|планируется|планируются|план\S* (прием|найм|набор|подбор|привлеч)\S*|(прием|найм|набор)\S* план\S*|(к|на) (прием|найм)[уе]?|будущи[ех] (работник|сотрудник|прием|найм|кадр)\S*|ожидаем\S*|ожидают\S*|кадровый резерв|резерв кадров|(в процессе|на) (оформлени[ия]|согласовани[ия])|оформляются|вакансии|вакантные \S+|candidates|applicants|pipeline|(planned|future|upcoming|incoming|prospective|expected) (hires?|hiring|employees|joiners|starters|staff|workers|personnel|people|recruits|recruitment|headcount)|(hires?|joiners|starters) (planned|expected)|to be (hired|recruited)|hiring plan|recruitment plan|pre ?boarding|offers?( (accepted|sent|made))?|not yet (hired|started|joined|employed|here)|vacancies|open positions|умиткерлер\S*|жоспарлан\S*|жоспардагы|кабылданатын\S*|бос (орындар|жумыс орындары)) /;

/** Words for people who are here, which end such a section. */
const working =
  / (работающ\S*|действующ\S*|активны(е|х)|в штате|штат|штатны(е|х)|текущ(ий|ие|их|его)|основн(ой|ые|ых) (состав|персонал|штат|работник\S*|сотрудник\S*)|состоящие|приняты(е|х)|current\S*|active|employed|working|existing|on ?board|present staff|жумыс истейт\S*|казирги|штаттагы|агымдагы|белсенди(?! емес)) /;

/** "Не уволенные", "без уволенных": those who are not meant; "к увольнению": those who are still here. */
const denied =
  / (не|без|кроме|исключ\S*|помимо|except|excluding|without|not) (включ\S* |includ\S* |the )?(уволен|уволив|выбыв|бывш|dismiss|terminat|resign|leaver|former|кандидат|candidate)\S*| (уволен|уволив|выбыв|бывш|leaver)\S* (не|исключ\S*|are not|excluded)| (к|план\S*|предстоящ\S*|намечен\S*|planned|upcoming|expected) (увольнени|выбыти|сокращени|terminat|resign|dismiss|departure|leaver|exit|separat)\S*/;

/** Longer texts are sentences. */
const LONGEST = 80;

/** Whom a section is about by the text that heads it; null where it says nothing of that, or of both. */
export function sectionOfPeople(text: string): SectionOfPeople | null {
  return text.length > LONGEST ? null : said.of(text);
}

/** Sections have the same names in many a sheet, and are asked about at every recalculation. */
const said = new MemoByValue((raw): SectionOfPeople | null => {
  const text = amongSpaces(String(raw));
  const bare = text.replace(/^ (\d+|[ivxіх]+|\p{L}) (?=\p{L})/u, " ");
  if (denied.test(bare)) return null;
  const isLeft = left.test(bare) || leftAlone.test(bare);
  const isToCome = toCome.test(bare);
  const isWorking = working.test(bare.replace(new RegExp(left, "g"), " "));
  if (isWorking) return isLeft || isToCome ? null : "working";
  if (isToCome) return "to_come";
  return isLeft ? "left" : null;
});

/** What a title may say beside these words and still be about them alone. */
const ofTitle =
  /^(список|списки|перечень|реестр|база|сведения|данные|отчет|о|об|по|за|с|со|на|в|во|из|и|от|до|года?|г|лист|таблица|приложение|работник\S*|сотрудник\S*|персонал\S*|кадр\S*|лиц[аы]?|люд(и|ей)|штат\S*|иностран\S*|граждан\S*|рк|тоо|список|list|register|of|the|for|in|from|as|and|employees?|staff|workers?|personnel|people|report|year|тизим\S*|кызметкер\S*|жумысшы\S*|жыл\S*|бойынша|\d+|[ivx]+)$/;

/** Whom the whole list is about by its title: one that says no more than that somebody left, or is to come. */
export function listOfPeople(title: string): SectionOfPeople | null {
  const of = sectionOfPeople(title);
  if (of === null || of === "working") return null;
  const rest = amongSpaces(title)
    .replace(left, "  ")
    .replace(toCome, "  ")
    .replace(/ (архив\S*|left|archived?) /, "  ")
    .trim();
  return rest.split(/ +/).every((word) => word === "" || ofTitle.test(word)) ? of : null;
}
