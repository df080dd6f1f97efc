import { MemoByValue } from "./memo-by-value";
import { positionStatus } from "./note-status";
import { amongSpaces } from "./phrases";
import { sumsUp } from "./row-words";

/** The people of a section, as far as the heading says whether they work here. */
export type SectionOfPeople = AwayPeople | "working";

/** "elsewhere": people who are not employees of this employer, such as contractors. */
export type AwayPeople = "left" | "to_come" | "elsewhere";

/** Words for people who have left, with Kazakh letters replaced by Russian ones. */
const left =
  / (на пенси[ию]|вышедш\S* на пенси\S*|переведены|переведенные|откомандированн?ы\S*|уволенн(?!ый|ая|ого|ой)\S*|уволены|уволивш\S*|уволено|увольнени[еяй]|сокращенные|выбывш\S*|выбыл[ои]|убыли|выбыти[ея]|убывш\S*|бывши[ехм]\S*|ушедш\S*|не ?активн\S*|не ?работа(ют|ющ\S*)|расторгнут\S*|расторжени\S*|прекра(щен|тивш)\S*|dismiss\S*|terminat\S*|resign\S*|leavers?|(who|have) left|former|ex (employee|staff|worker)\S*|past (employees|staff|workers)|inactive|not active|separated|departed|offboard\S*|exited|exits|no longer \S+|(demob|демоб)\S*|жумыстан (шык|кет|босат)\S*|(шыккан|кеткен|босатылган)д\S*|бурынгы \S+|жумыс истемейт\S*|белсенди емес\S*) /;

/** The same, only as whole texts: "Архив" may also be a place of work. */
const leftAlone =
  /^ (архив|архивны[ех]|в архиве|left|archived?|archives|мурагат|released)( (работник|сотрудник|персонал|кадр|карточ|staff|employ|worker|кызметкер)\S*)*( \d+( чел)?)* $/;

/** Words for people yet to come: candidates, planned hires. */
const toCome =
  / (кандидаты|(список|реестр|база|резерв) кандидатов|соискател[иь]\S*|претенденты|(за)?планиру?е?м\S*|(за)?планирован\S*|планиру[ею]тся|план\S* (прием|найм|набор|подбор)\S*|(прием|найм|набор)\S* план\S*|(к|на) (прием|найм)[уе]?|принимаемы[ех]|будущие \S+|ожидаем\S*|ожидают\S*|кадровый резерв|резерв кадров|(в процессе|на) (оформлен|согласован)\S*|оформляются|вакансии|candidates|applicants|pipeline|(planned|future|upcoming|incoming|prospective|expected) (hir|employee|joiner|starter|staff|worker|personnel|people|recruit)\S*|(hires|joiners|starters) (planned|expected)|to be (hired|recruited|mobili.ed)|(hiring|recruitment) plan|offers?( (accepted|sent|made))?|not yet (hired|started|joined)|vacancies|open positions|умиткерлер\S*|жоспар(лан|дагы)\S*|кабылданатын\S*|бос орындар) /;

/** Headings by kind of contract; but "Sub-contractors office" is a department. */
const elsewhere =
  /^ ((работающие|работники|сотрудники|персонал|специалисты|лица|привлеченные|по|на) )*((договор\S* )?(гпх|гпд|гражданско правов\S*( характера)?( договор\S*)?|(возмездн\S* )?оказани[еяю] (возмездн\S* )?услуг|(суб)?подряд(а|у|чик[аи]|чиков|ные организации)?)|внештатн\S*|(суб)?подрядн\S* (организаци|компани|фирм)\S*|прикомандированн\S*|secondees?|visitors?|guests?|гости|посетители|(внешние )?совместители|фрилансеры|практиканты|студенты( практиканты)?|(студенты|практиканты)( (на|по|в|дуальн\S*|обучени\S*|практик\S*|колледж\S*|вуз\S*|из))+|волонтеры|самозанятые|пенсионеры|зейнеткерлер|студенттер|interns|volunteers|(sub ?)?contractors?|freelancers?|external|consultants|third party|agency|part timers|civil law( contracts?)?|service agreements?|(косалкы )?мердигерлер|азаматтык кукыктык шарт\S*)( (работники|сотрудники|договор\S*|personnel|staff|employees|workers|contractors|бойынша|кызметкерлер\S*|(тоо|ао|ип|жшс|llp) .*))* $/;

/** Words for people who work here, which end such a section. */
const working =
  / (работающ\S*|работа(ет|ют)|действующ\S*|активны[ех]|в штате|штат|штатны[ех]|текущ(ие|их)|основн(ой|ые|ых) (состав|персонал|штат|работник|сотрудник)\S*|приняты[ех]|current\S*|active|employed|working|existing|on ?board|жумыс истейт\S*|казирги|штаттагы|белсенди(?! емес)) /;

/** Negations: "Не уволенные", "без уволенных"; and people who are still here: "к увольнению". */
const denied =
  / (не|без|кроме|исключ\S*|помимо|except|excluding|without|not) (включ\S* |includ\S* |the )?(уволен|уволив|выбыв|бывш|dismiss|terminat|resign|leaver|former|кандидат|candidate)\S*| (уволен|уволив|выбыв|бывш|leaver)\S* (не|исключ\S*|are not|excluded)| (к|план\S*|предстоящ\S*|намечен\S*|planned|upcoming|expected) (увольнени|выбыти|сокращени|terminat|resign|dismiss|departure|leaver|exit|separat)\S*/;

/** Longer texts are sentences. */
const LONGEST = 80;

/** The people of a section, by its heading; null if it does not say, or is contradictory. */
export function sectionOfPeople(text: string): SectionOfPeople | null {
  return text.length > LONGEST ? null : said.of(text);
}

const label = /^ (статус|состояние|status|employment status|мартебеси|жагдайы) /;

/** Cached across recalculations, since sheets share names of sections. */
const said = new MemoByValue((raw): SectionOfPeople | null => {
  const text = amongSpaces(String(raw));
  const bare = text.replace(/^ (\d+|[ivxіх]+|(?![квос] )\p{L}) (?=\p{L})/u, " ").replace(label, " ");
  if (denied.test(bare) || sumsUp(raw)) return null;
  // Grouped reports have headings such as "Статус: Уволен".
  const isLeft = left.test(bare) || leftAlone.test(bare) || positionStatus(bare).isDismissed;
  const isToCome = toCome.test(bare);
  const isWorking = working.test(bare.replace(new RegExp(left, "g"), " "));
  if (isWorking) return isLeft || isToCome ? null : "working";
  if (isToCome) return "to_come";
  return isLeft ? "left" : elsewhere.test(bare) ? "elsewhere" : null;
});

/** Words that a title may add without changing its meaning. */
const ofTitle =
  /^(спис(ок|ки)|резюме|анкет\S*|перечень|реестр|сведения|отчет|о|об|по|за|с|в|на|из|и|от|год\S?|г|работник\S*|сотрудник\S*|персонал\S*|кадр\S*|лиц\S?|люд\S*|иностран\S*|граждан\S*|рк|тоо|list|of|the|for|in|from|employees?|staff|workers?|personnel|people|report|year|тизим\S*|кызметкер\S*|жыл\S*|бойынша|кв\S*|q?\d+|[ivx]+)$/;

/** The people of the whole list, if its title says only that they left or are yet to come. */
export function listOfPeople(title: string): SectionOfPeople | null {
  const of = sectionOfPeople(title);
  // The list of a contractor is about its own employees.
  if (of === null || of === "working" || of === "elsewhere") return null;
  const rest = amongSpaces(title)
    .replace(left, "  ")
    .replace(toCome, "  ")
    .replace(/ (архив\S*|left|archived?) /, "  ")
    .trim();
  return rest.split(/ +/).every((word) => word === "" || ofTitle.test(word)) ? of : null;
}
