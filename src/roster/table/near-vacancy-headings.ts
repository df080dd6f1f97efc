import type { Holding } from "../people/column-looks";
import { beginning, type Nearness } from "./near-heading";
import type { VacancyField } from "./vacancy-fields";

const vacancy = beginning("ваканс|публик|бирж|vacan|posting|publi|бос |жариял");
const howMany = beginning("кол|числ|сколько|number|how many|qty|саны|канша");

/** A posting or a filing that is over, that is to come, or of something else. */
const otherDay = beginning(
  "снят|закр|clos|жабы|отмен|отзыв|withdr|повтор|продл|renew|план|plan|жоспар|крайн|предельн|deadline|срок|до( |$)|until|виз|visa|паспорт|passport",
);

const texts: readonly Holding[] = ["words", "status", "numbers"];
const days: readonly Holding[] = ["dates"];

/** What headings of a list of vacancies are near to. */
export const nearVacancyHeadings: readonly Nearness<VacancyField>[] = [
  {
    field: "posts",
    says: [howMany, beginning("мест|ваканс|единиц|чел|люд|работ|post|open|people|орын|адам")],
    holds: ["numbers"],
  },
  {
    field: "posted",
    says: [beginning("публ|опубл|размещ|объявл|выложен|posted|posting|publi|advert|жариял|орналас")],
    strangers: otherDay,
    holds: days,
  },
  {
    field: "filed",
    says: [beginning("подан|подач|заявлен|отправл|filed|filing|submit|applied|отиниш")],
    strangers: otherDay,
    holds: days,
  },
  {
    field: "planned",
    says: [
      beginning("план|plan|жоспар|предполаг|expect"),
      beginning("подач|подать|заявл|file|filing|applic|отиниш|беру"),
    ],
    holds: days,
  },
  { field: "closed", says: [beginning("закр|снят|clos|жабы|алынып"), vacancy], holds: days },
  {
    field: "permitExpiry",
    says: [
      beginning("разреш|рнп|рн п|permit|рукса"),
      beginning("до( |$)|срок|действ|оконч|истеч|valid|expir|end|until|till|аякта|мерзим|дейин"),
    ],
    strangers: beginning("виз|visa|паспорт|passport|выдач|выдан|issue|берил"),
    holds: days,
  },
  {
    field: "code",
    says: [vacancy, beginning("код|№|номер|id( |$)|code|number|номир")],
    strangers: howMany,
    holds: texts,
  },
  {
    field: "office",
    says: [beginning("цзн|центр\\S* зан|занятост|карьерн|мобильност|employment|career|жумыспен|мансап")],
    strangers: beginning("вид|тип|форм|kind|type|тури|адрес|address|телефон|phone"),
    holds: [...texts, "dates"],
  },
  {
    field: "candidates",
    says: [beginning("кандидат(ы|ов)|отклик|соискат|candid|applicant|respon|умиткер")],
    holds: texts,
  },
  {
    field: "outcome",
    says: [beginning("итог|результ|решен|ответ( |$)|outcome|result|decision|натиже|шешим")],
    holds: texts,
  },
  { field: "portal", says: [beginning("портал|portal")], holds: texts },
  {
    field: "contracts",
    says: [beginning("договор|есутд|contract|шарт"), beginning("регистр|есутд|внесен|regist|тиркел")],
    holds: [...texts, "dates"],
  },
];
