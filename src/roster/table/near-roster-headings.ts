import type { Holding } from "../people/column-looks";
import type { Field } from "./fields";
import { headingsToldByCells, otherPapers, otherPeople, texts } from "./headings-told-by-cells";
import { beginning, type Nearness } from "./near-heading";

const permit = beginning("разреш|рнп|рн п|permit|рукса|wp( |$)");
/** Words for "until". */
const until = beginning(
  "до( |$)|по( |$)|срок|действ|оконч|кон(ец|ца)|истеч|заверш|valid|expir|end|until|till|through|thru|аякта|мерзим|жарам|дейин",
);
const number = beginning("№|номер|number|no( |$)|номир");

const marks: readonly Holding[] = ["words", "status", "numbers"];

/**
 * Resemblances for headings of a roster. Not citizenship and category, which have their own question, nor hire and leave
 * dates, which are asked about only if they would change the answer.
 */
export const nearRosterHeadings: readonly Nearness<Field>[] = [
  ...headingsToldByCells,
  { field: "permitExpiry", says: [permit, until], strangers: otherPapers, holds: ["dates"] },
  { field: "permitNumber", says: [permit, number], strangers: otherPapers, holds: marks },
  {
    field: "birthDate",
    says: [beginning("рожд|birth|born|туган|туылган")],
    strangers: otherPeople,
    holds: ["dates"],
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
