import type { Holding } from "../people/column-looks";
import type { Cell } from "../../sheet/cell";
import { readCitizenship } from "../words/citizenship";
import { readDate, readLastDay } from "../words/date";
import { contractStatus, NO_STATUS } from "../words/person-status";
import { isOrdinaryStatus } from "../words/status";
import { saysDay } from "./columns-by-content";
import type { Field } from "./fields";
import { beginning, type Nearness } from "./near-heading";

const contract = beginning("договор|контракт|соглаш|тд( |$)|contract|agreement|шарт|келис");
/** Matches "Контракт по" but not "Дата договора по проекту". */
const endOfContract = beginning(
  "до$|по$|срок|действ|оконч|кон(ец|ца)|исте[кч]|заверш|valid|expir|end|until|till|through|thru|аякта|мерзим|дейин",
);
const kind = beginning("вид|тип|форм|характер|kind|type|form|тури");

/** Other papers and their dates, which do not affect who works and until when. */
export const otherPapers = beginning(
  "виз|visa|паспорт|passport|страх|insur|полис|мед|med|справк|удостов|аренд|rent|lease|испыт|probation|сынак|выдач|выдан|берил|issue|подач|подан|заявл|applic|отиниш|начал|start|begin|басталу",
);
/** Somebody or something other than the person and the job. */
export const otherPeople = beginning(
  "руковод|начальник|manager|supervisor|супруг|spouse|ребен|детей|child|контакт|contact|организац|company|компан|прежн|предыд|previous|former|паспорт|passport|образов|educat",
);

/** Education, or the number, date, pay or paper of a post. */
const notOfPost = new RegExp(
  `${otherPeople.source}|(^| )(должностн|профессион|диплом|вуз|код|code|дат|date|кун|оклад|salar|зарп|ставк|разряд|grade|катег|санат|стаж|experien|опыт|обязан|dut(y|ies)|инструк|descr|№|номер|number|разреш|permit|рукса|виз|visa|обуч|курс|сертиф|треб|вакан|приказ|order|групп|уров|level|одежд|питан|техник)`,
  "u",
);

export const texts: readonly Holding[] = ["words", "status"];

/** Resemblances by which a column of a roster is read without asking where its cells confirm them. */
export const headingsToldByCells: readonly Nearness<Field>[] = [
  {
    field: "contractEnd",
    says: [contract, endOfContract],
    strangers: otherPapers,
    holds: ["dates"],
    reads: isLastDay,
  },
  {
    field: "contractKind",
    says: [contract, kind],
    strangers: otherPapers,
    holds: texts,
    reads: isKindOfContract,
  },
  {
    field: "position",
    says: [
      beginning(
        "должн|долж( |$)|професс|проф( |$)|специал|спец( |$)|позици|position|post( |$)|job|occup|лауаз|касиб|касип|мамандык|мамандыг|кем (труд|работает|числ|устро|явл)|в качестве",
      ),
    ],
    strangers: notOfPost,
    holds: texts,
    reads: isPost,
  },
];

function isLastDay(cell: Cell): boolean | null {
  return saysDay(readLastDay(cell));
}

function isKindOfContract(cell: Cell): boolean {
  return typeof cell === "string" && (contractStatus(cell) !== NO_STATUS || isOrdinaryStatus(cell));
}

/** Words that name neither a state nor a day. */
function isPost(cell: Cell): boolean {
  if (typeof cell !== "string" || !/\p{L}{2}/u.test(cell)) return false;
  return readDate(cell).kind === "unreadable" && readCitizenship(cell).kind !== "state";
}
