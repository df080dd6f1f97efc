import type { Holding } from "../people/column-looks";
import type { Field } from "./fields";
import { beginning, type Nearness } from "./near-heading";

const permit = beginning("разреш|рнп|рн п|permit|рукса|wp( |$)");
const contract = beginning("договор|контракт|соглаш|тд( |$)|contract|agreement|шарт|келис");
/** Until when, and not since when. */
const until = beginning(
  "до( |$)|по( |$)|срок|действ|оконч|кон(ец|ца)|истеч|заверш|valid|expir|end|until|till|through|thru|аякта|мерзим|жарам|дейин",
);
const kind = beginning("вид|тип|форм|характер|kind|type|form|тури");
const number = beginning("№|номер|number|no( |$)|номир");

/** Papers, and days of papers, that say nothing of who works and until when. */
const otherPapers = beginning(
  "виз|visa|паспорт|passport|страх|insur|полис|мед|med|справк|удостов|аренд|rent|lease|испыт|probation|сынак|выдач|выдан|берил|issue|подач|подан|заявл|applic|отиниш|начал|start|begin|басталу",
);
/** Somebody or something else than the person and his work. */
const otherPeople = beginning(
  "руковод|начальник|manager|supervisor|супруг|spouse|ребен|детей|child|контакт|contact|организац|company|компан|прежн|предыд|previous|former|паспорт|passport|образов|educat",
);

const texts: readonly Holding[] = ["words", "status"];
const marks: readonly Holding[] = ["words", "status", "numbers"];

/**
 * What headings of a list of people are near to. Citizenship and category are asked about by themselves, and first and
 * last days by what would follow from them.
 */
export const nearRosterHeadings: readonly Nearness<Field>[] = [
  { field: "permitExpiry", says: [permit, until], strangers: otherPapers, holds: ["dates"] },
  { field: "contractEnd", says: [contract, until], strangers: otherPapers, holds: ["dates"] },
  { field: "contractKind", says: [contract, kind], strangers: otherPapers, holds: texts },
  { field: "permitNumber", says: [permit, number], strangers: otherPapers, holds: marks },
  {
    field: "birthDate",
    says: [beginning("рожд|birth|born|туган|туылган")],
    strangers: otherPeople,
    holds: ["dates"],
  },
  {
    field: "position",
    says: [beginning("должн|долж( |$)|професс|специальн|position|job|occup|лауаз|касиб|мамандык")],
    strangers: otherPeople,
    holds: texts,
  },
  {
    field: "department",
    says: [beginning("подразд|отдел|департ|цех|участ|служб|бригад|depart|division|unit|crew|болим")],
    strangers: otherPeople,
    holds: texts,
  },
  {
    field: "residence",
    says: [beginning("внж|рвп|вид на жит|resid|ыктияр")],
    strangers: otherPeople,
    holds: texts,
  },
  {
    field: "status",
    says: [beginning("статус|состоян|status|state( |$)|жагдай|мартебе")],
    strangers: otherPeople,
    holds: texts,
  },
  {
    field: "note",
    says: [beginning("примеч|прим( |$)|коммент|замет|отметк|remark|note|comment|ескерт")],
    strangers: otherPeople,
    holds: marks,
  },
];
