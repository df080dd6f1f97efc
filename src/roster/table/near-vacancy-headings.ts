import type { Holding } from "../people/column-looks";
import { type Cell, cellText } from "../../sheet/cell";
import { readDate } from "../words/date";
import { readAmount, readPosts } from "../words/number";
import { readsAsCategory } from "../words/reads-as-category";
import { readRegion } from "../words/region";
import { readKind, readOutcome, readPortal, readYesNo } from "../words/vacancy-words";
import { saysDay } from "./columns-by-content";
import { beginning, type Nearness } from "./near-heading";
import { LIMITS, PLAN_WORDS, type VacancyField, vacancyStrangers } from "./vacancy-fields";

const vacancy = beginning(
  "вак( |$)|ваканс|публ|бирж|эбт|enbek|енбек|exchange|vacan|posting|publi|бос |жариял",
);
const exchange = beginning("эбт|бирж|enbek|енбек|exchange");
const application = beginning("заяв|обращ|разреш|рнп|applic|permit|отини[мш]|рукса");
const howMany = beginning("кол( |$)|кол во|колич|числ|сколько|number|how many|no of|qty|саны|канша");
const posting = beginning("публ|опубл|размещ|выложен|posted|posting|publi|жариял|орналас");
const filing = beginning("подан|подач|подат|подад|пода[её]|отправ|fil(e|ing)( |$)|submi|беру");
const employmentOffice = beginning(
  "цзн|цтм|жко|центр\\S* (зан|труд|карьер)|занятост|карьерн|мобильност|employment|career|office|жумыспен|мансап",
);
const place = beginning(
  "регион|област|город|локац|место|местопол|объект|адрес|location|region|city|site|онир|облыс|кала( |$)|каласы",
);

/** A posting or filing that is over, planned, or of something else; or "Posting (day 0)", a computed day. */
const otherDay = beginning(
  `${PLAN_WORDS}|${LIMITS}|(день|day) 0( |$)|снят|закры|clos|жабы|отмен|отзыв|withdr|повтор|продл|renew|отчет|report|жалоб|апелл|appeal|виз|visa|паспорт|passport`,
);

const texts: readonly Holding[] = ["words", "status", "numbers"];
const days: readonly Holding[] = ["dates"];
const marks: readonly Holding[] = [...texts, ...days];

/** Resemblances for headings of a list of vacancies, likelier ones first. */
export const nearVacancyHeadings: readonly Nearness<VacancyField>[] = [
  {
    field: "position",
    says: [
      beginning("должн|професс|специальн|позиц|лауаз|мамандык|касиб|position|occup|job|role( |$)|title"),
    ],
    strangers: either(
      vacancyStrangers.position,
      beginning(
        "руковод|начальник|manager|supervisor|обязан|инструк|описан|descr|оклад|salar|№|номер|number",
      ),
    ),
    holds: texts,
    reads: (cell) => typeof cell === "string" && /\p{L}{2}/u.test(cell),
  },
  {
    field: "category",
    says: [beginning("катег|кат( |$)|categor|cat( |$)|санат|сан( |$)")],
    strangers: beginning(
      "персонал|staff|должн|position|водит|driver|разряд|квалиф|grade|бизнес|субъект|налог|tax",
    ),
    holds: texts,
    reads: readsAsCategory,
  },
  {
    field: "posts",
    says: [
      howMany,
      beginning(
        "мест|ваканс|единиц|ед( |$)|чел|люд|работ|ирс|требу|нужн|post|open|people|persons|vacan|орын|адам",
      ),
    ],
    strangers: beginning("отказ|отклик|кандид|соискат|резюме|candid|applic|respon|умиткер"),
    holds: ["numbers"],
    reads: isHowMany,
  },
  {
    field: "posts",
    says: [beginning("hc( |$)|head ?count|pax( |$)|численн")],
    holds: ["numbers"],
    reads: isHowMany,
  },
  {
    field: "posts",
    says: [beginning("потребн|требуется|нужно|required|needed|кажет|керек")],
    strangers: beginning("навык|опыт|skill|exper|документ|docum|образов|educ"),
    holds: ["numbers"],
    reads: isHowMany,
  },
  {
    field: "posted",
    says: [posting],
    strangers: either(vacancyStrangers.posted, otherDay),
    holds: days,
    reads: isDay,
  },
  {
    field: "posted",
    says: [exchange, beginning("выш|выход|выстав|вывеш|объявл|дат|date|(с|from|since)$|advert|шык|сал")],
    strangers: either(vacancyStrangers.posted, beginning("подач|подан|подат|заявк|уведом")),
    holds: days,
    reads: isDay,
  },
  // It does not say where it was advertised, so the column is not read without asking.
  { field: "posted", says: [beginning("объявл|выстав|вывеш|advert")], strangers: otherDay, holds: days },
  {
    field: "planned",
    says: [beginning(PLAN_WORDS), filing],
    strangers: beginning(`${LIMITS}|квот|quota`),
    holds: days,
    reads: isDay,
  },
  {
    field: "planned",
    says: [beginning("подад|пода[её]м|(буд\\S*|когда) пода|(to be|will be|will) (fil|submi)|to file( |$)")],
    strangers: beginning(LIMITS),
    holds: days,
    reads: isDay,
  },
  {
    field: "filed",
    says: [beginning("подан|подач|подал|filing|filed|submi")],
    strangers: either(vacancyStrangers.filed, otherDay),
    holds: days,
    reads: isDay,
  },
  {
    field: "filed",
    says: [beginning("заявлен|обращен|отправл|applied|отини[мш]")],
    strangers: otherDay,
    holds: days,
  },
  {
    field: "closed",
    says: [beginning("закр|снят|оконч|clos|жабы|алынып"), vacancy],
    strangers: beginning(PLAN_WORDS),
    holds: days,
    reads: isDay,
  },
  { field: "closed", says: [beginning("архив|archiv|мурага")], holds: days, reads: isDay },
  {
    field: "closed",
    says: [/^(дата |date )?(закр|снят|clos|жабы)\S*( дата| куни)?$/],
    holds: days,
    reads: isDay,
  },
  {
    field: "permitExpiry",
    says: [
      beginning("разреш|рнп|рн п|permit|рукса|wp( |$)"),
      beginning("до( |$)|срок|действ|оконч|кон(ец|ца)|истеч|valid|expir|end|until|till|аякта|мерзим|дейин"),
    ],
    strangers: beginning("виз|visa|паспорт|passport|выдач|выдан|issue|берил|начал|start"),
    holds: days,
    reads: isDay,
  },
  {
    field: "code",
    says: [beginning("код|№|номер|рег|id( |$)|code|number|no( |$)|номир|тиркеу"), vacancy],
    strangers: beginning(
      "кол|числ|саны|мест|how many|number of|no of|регион|приказ|договор|телефон|порт|order|contract|phone",
    ),
    holds: texts,
    reads: isLikeCode,
  },
  // "Код" may be the code of an occupation.
  { field: "code", says: [/^(код|code|коды)$/], holds: texts },
  {
    field: "office",
    says: [employmentOffice],
    strangers: beginning("вид|тип|форм|kind|type|тури|адрес|address|телефон|phone|город|city|open|head"),
    holds: marks,
    reads: isMark,
  },
  {
    field: "candidates",
    says: [beginning("кандидат(ы|ов)|отклик|соискат|местны[ех]$|candid|applicant|respon|умиткер")],
    strangers: beginning("требов|фио|имя|name|дат|date"),
    holds: texts,
    reads: (cell) => readAmount(cell) !== null || readYesNo(cell) !== null,
  },
  {
    field: "portal",
    says: [beginning("портал|portal|(где|куда|через) |систем|(filed|via|through)( |$)")],
    holds: texts,
    reads: (cell) => typeof cell === "string" && readPortal(cell) !== null,
  },
  {
    field: "outcome",
    says: [beginning("итог|результ|решен|ответ( |$)|outcome|result|decision|натиже|шешим")],
    holds: texts,
    reads: isOutcome,
  },
  {
    // "Снята" under a bare "Статус" may refer to the posting.
    field: "outcome",
    says: [beginning("статус|состоян|status|state|жагдай|мартебе"), application],
    holds: texts,
    reads: isOutcome,
  },
  { field: "outcome", says: [/^(статус|состояние|status|жагдайы|мартебеси)$/], holds: texts },
  {
    field: "contracts",
    says: [beginning("договор|есутд|contract|шарт"), beginning("регистр|есутд|внесен|regist|тиркел")],
    holds: marks,
    reads: isMark,
  },
  {
    field: "kind",
    says: [beginning("вид|тип|цел|нов(ое|ая)|kind|type|purpose|тури|максат")],
    strangers: beginning("занят|договор|работ|employ|contract|work|жумыс"),
    holds: texts,
    reads: (cell) => typeof cell === "string" && readKind(cell) !== null,
  },
  {
    field: "postingRegion",
    says: [place, vacancy],
    strangers: beginning("дат|date"),
    holds: texts,
    reads: isPlace,
  },
  {
    field: "postingRegion",
    says: [place, beginning("размещ|posted")],
    strangers: beginning("дат|date"),
    holds: texts,
    reads: isPlace,
  },
  {
    field: "jobRegion",
    says: [place],
    strangers: either(
      vacancy,
      beginning(
        "размещ|posted|рожд|birth|прожив|организ|работодат|компан|employer|company|юр|legal|дат|date|цзн",
      ),
    ),
    holds: texts,
    reads: isPlace,
  },
];

function either(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`${one.source}|${other.source}`, "u");
}

function isDay(cell: Cell): boolean | null {
  return saysDay(readDate(cell));
}

/** Yes, no, or the day on which it was done. */
function isMark(cell: Cell): boolean | null {
  return readYesNo(cell) === null ? isDay(cell) : true;
}

function isPlace(cell: Cell): boolean {
  return readRegion(cellText(cell)).length > 0;
}

/** A larger number is an amount of money, or the number of a paper. */
const MOST_POSTS = 1000;

function isHowMany(cell: Cell): boolean {
  const number = readPosts(cell);
  return number !== null && number > 0 && number <= MOST_POSTS;
}

/** Shorter ones are row numbers. */
const SHORTEST_CODE = 4;

/** A text or number with digits that is not a date. */
function isLikeCode(cell: Cell): boolean {
  const text = cellText(cell).trim();
  return text.length >= SHORTEST_CODE && /\d/.test(text) && isDay(cell) !== true;
}

/** "Снята" alone does not count, since a posting can be taken down as well. */
function isOutcome(cell: Cell): boolean {
  return typeof cell === "string" && !/^\s*снят/i.test(cell) && readOutcome(cell) !== null;
}
