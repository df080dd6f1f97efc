import { answers, type SayAnswer } from "../i18n/answers.ts";
import { speaker } from "../i18n/speaker.ts";
import { explainFinding } from "../sentences/explain-finding.ts";
import { explainFix } from "../sentences/explain-fix.ts";
import { type FindingCode, findingCodes, severityOf } from "../roster/judgement/findings.ts";
import { fixOf } from "../roster/judgement/fix.ts";
import type { Columns } from "../roster/table/layout.ts";

type Example = {
  /** Cell content that leads to the finding. */
  readonly cell: string;
  /** Values of its sentence. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Cells, the first with the finding, if a fix can be derived from them. */
  readonly cells?: readonly unknown[];
  readonly columns?: Columns;
};

const examples: Readonly<Record<FindingCode, Example>> = {
  citizenship_blank: { cell: "a blank cell under «Гражданство»" },
  citizenship_unknown: {
    cell: "Казхстан",
    values: { text: "Казхстан", meant: "Казахстан" },
    cells: ["Казхстан"],
  },
  citizenship_ambiguous: {
    cell: "КР",
    values: { text: "КР", candidates: "KG, KZ", others: "some" },
    cells: ["КР"],
  },
  citizenship_is_ethnicity: { cell: "казах", values: { text: "казах" } },
  citizenship_error_value: { cell: "#N/A", values: { text: "#N/A" } },
  ethnicity_column: { cell: "«Национальность» and no column of citizenship" },
  column_not_read: {
    cell: "dates of a few people under «Дата ув-я»",
    values: { heading: "Дата ув-я", couldBe: "leave" },
  },
  section_not_employed: {
    cell: "five people below the row «Уволенные», with no leave dates",
    values: { text: "Уволенные", of: "left", people: 5 },
  },
  note_about_people: {
    cell: "«Красным выделены уволенные» below a list of ten",
    values: { text: "Красным выделены уволенные", people: 10 },
  },
  people_not_listed: {
    cell: "«Кроме того, 3 гражданина КНР» below a list",
    values: { text: "Кроме того, 3 гражданина КНР" },
  },
  several_employers: {
    cell: "«ТОО Альфа» and «ТОО Бета» under «Организация»",
    values: { employers: 2, names: "ТОО Альфа, ТОО Бета", more: 0 },
  },
  citizen_with_permit: { cell: "РК and «вид на жительство», a permit number or «(РФ)» behind the name" },
  category_blank: {
    cell: "a blank cell beside «инженер»",
    cells: [null, "инженер"],
    columns: { position: 1 },
  },
  category_unknown: {
    cell: "5 beside «инженер»",
    values: { text: "5", named: "none" },
    cells: [5, "инженер"],
    columns: { position: 1 },
  },
  category_error_value: { cell: "#REF!", values: { text: "#REF!" } },
  position_open: {
    cell: "12 welders in a list without a column of categories",
    values: { text: "Сварщик", people: 12 },
  },
  position_blank: { cell: "a blank cell under «Должность» in such a list" },
  foreigner_unskilled: {
    cell: "КНР, «инженер» and «без категории»",
    values: { text: "без категории" },
    cells: ["без категории", "инженер"],
    columns: { position: 1 },
  },
  date_unreadable: { cell: "давно", values: { text: "давно" } },
  date_ambiguous: { cell: "06/11/2025", values: { text: "06/11/2025" }, cells: ["06/11/2025"] },
  date_implausible: { cell: "2027 as a leave date", values: { text: "2027" } },
  dates_mixed: { cell: "25/12/2024 and 12/25/2024 in one column", values: { dayFirst: 4, monthFirst: 11 } },
  dates_settled: {
    cell: "06/11/2025 in a column of dates such as 12/25/2025",
    values: { order: "monthFirst", other: 4 },
  },
  leave_before_hire: { cell: "hired 02.02.2025, left 01.02.2025" },
  status_unknown: { cell: "«РЕЗ-2» under «Статус»", values: { text: "РЕЗ-2", of: "leaving" } },
  beside_name_unknown: { cell: "«Омаров Я. *» under «ФИО»", values: { text: "*" } },
  contract_ended: {
    cell: "a contract that ended last month, no leave date",
    values: { text: "31.10.2025", isPresumed: "yes" },
  },
  contract_extended: {
    cell: "the same, where KZ_Employer reads ended contracts as extended",
    values: { text: "31.10.2025" },
  },
  permit_ended: {
    cell: "КНР with a permit that ended last month, no leave date",
    values: { text: "31.10.2025" },
  },
  dismissed_without_date: { cell: "«Уволен» under «Статус», no leave date" },
  several_people: { cell: "50 under «Количество»", values: { count: 50 } },
  outstaffed: { cell: "аутстаффинг" },
  contractor: { cell: "договор ГПХ" },
  part_timer: { cell: "внешний совместитель" },
  part_time_unsaid: { cell: "Ахметов А. (совм.)" },
  second_job: { cell: "«внутреннее совместительство», and another row with that surname" },
  requested: { cell: "запрашивается" },
  transferee: { cell: "внутрикорпоративный перевод" },
  seasonal: { cell: "сезонный работник" },
  permit_exempt: {
    cell: "КНР and «участник Астана Хаб» under «Статус»",
    values: { ground: "astana_hub", article: "36-1(2)(9)" },
  },
  ground_not_in_force: {
    cell: "КНР and «участник Астана Хаб» on a day of 2024",
    values: { ground: "astana_hub", article: "36-1(2)(9)", date: "08.10.2025" },
  },
  kandas_ended: { cell: "«кандас с 10.02.2025» in March 2026", values: { date: "10.02.2026" } },
  share_posts_exceeded: { cell: "«100% иностранное участие» beside a head and two deputies" },
  iin_invalid: {
    cell: "90O1O13OOOO7, with letters for zeros",
    values: { text: "90O1O13OOOO7" },
    cells: ["90O1O13OOOO7"],
  },
  iin_is_bin: { cell: "050140001234", values: { text: "050140001234" } },
  iin_lost_zeros: {
    cell: "61211600012 in a number cell",
    values: { iin: "061211600012" },
    cells: [61_211_600_012],
  },
  iin_century_unknown: { cell: "850101000016" },
  birth_date_differs: {
    cell: "900101300007, born 02.01.1990",
    cells: ["02.01.1990", "900101300007"],
    columns: { iin: 1 },
  },
  same_person: { cell: "one IIN, name, citizenship and category twice", values: { other: 11 } },
  same_iin: { cell: "one IIN, two names", values: { other: 11 } },
  same_mistyped_iin: { cell: "900101300008 twice, all else alike", values: { other: 11 } },
  perhaps_no_person: { cell: "a row with nothing but «Ахметов»" },
  vacant_post: { cell: "«вакансия», or a post without a name" },
  employer_kind_not_covered: {
    cell: "«государственное учреждение»",
    values: { text: "государственное учреждение" },
  },
  business_size_unknown: { cell: "“compute” without income" },
  reading_dropped: {
    cell: "“Reading: outstaffing”, “exclude”",
    values: { label: "Reading: outstaffing", value: "exclude", article: "37-1(6)" },
  },
};

/** The page that lists all findings, generated so that it cannot drift from the code. */
export function findingsPage(): string {
  const say = speaker(answers, "en");
  const rows = findingCodes.map((code) => {
    const { cell, values = {} } = examples[code];
    const fix = fixIn(code, say);
    const sentence = explainFinding({ code, values }, say, (row) => row + 1);
    return `| \`${code}\` | ${cell} | ${severity(code)} | ${sentence} | ${fix} |`;
  });
  return `# Findings

Everything the reader of rosters remarks on. This page is made by \`npm run findings\`; a test compares it with the code.

An **error** is on a row that can decide the verdict; a **warning** is worth mending but cannot decide it; a **tip** is only said so that nobody wonders. A finding never leaves the tally: ignoring it changes no verdict.

A **fix** is what could be written in the cell. A safe one says the same thing better and changes no verdict; a suggestion changes what the row says and is a person's to choose. No fix is ever made by itself.

| Code | For example | Severity | What it says and what to do | Fix |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}

function fixIn(code: FindingCode, say: SayAnswer): string {
  const { cells, columns = {} } = examples[code];
  const fix = cells ? fixOf({ code, row: 0, column: 0 }, [cells], columns) : null;
  return fix === null ? "" : `${fix.kind}: ${explainFix(fix, say)}`;
}

function severity(code: FindingCode): string {
  return [...new Set([severityOf(code, true), severityOf(code, false)])].join(" or ");
}
