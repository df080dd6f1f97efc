import { answers } from "../i18n/answers.ts";
import { speaker } from "../i18n/speaker.ts";
import { explainFinding } from "../i18n/explain-finding.ts";
import { type FindingCode, findingCodes, severityOf } from "../roster/findings.ts";

/** What a cell may hold that leads to the finding, and what its sentence is filled with. */
const examples: Readonly<Record<FindingCode, { cell: string; values?: Record<string, string | number> }>> = {
  citizenship_blank: { cell: "a blank cell under «Гражданство»" },
  citizenship_unknown: { cell: "Казхстан", values: { text: "Казхстан", meant: "Казахстан" } },
  citizenship_ambiguous: { cell: "КР", values: { text: "КР", candidates: "KG, KZ" } },
  citizenship_is_ethnicity: { cell: "казах", values: { text: "казах" } },
  citizenship_error_value: { cell: "#N/A", values: { text: "#N/A" } },
  ethnicity_column: { cell: "«Национальность» and no column of citizenship" },
  category_blank: { cell: "a blank cell under «Категория»" },
  category_unknown: { cell: "5", values: { text: "5" } },
  category_error_value: { cell: "#REF!", values: { text: "#REF!" } },
  foreigner_unskilled: { cell: "КНР and «без категории»", values: { text: "без категории" } },
  date_unreadable: { cell: "давно", values: { text: "давно" } },
  date_ambiguous: { cell: "06/11/2025", values: { text: "06/11/2025" } },
  date_implausible: { cell: "2027 as a leave date", values: { text: "2027" } },
  leave_before_hire: { cell: "hired 02.02.2025, left 01.02.2025" },
  dismissed_without_date: { cell: "«Уволен» under «Статус», no leave date" },
  several_people: { cell: "50 under «Количество»", values: { count: 50 } },
  outstaffed: { cell: "аутстаффинг" },
  contractor: { cell: "договор ГПХ" },
  part_timer: { cell: "внешний совместитель" },
  requested: { cell: "запрашивается" },
  transferee: { cell: "внутрикорпоративный перевод" },
  iin_invalid: { cell: "900101300008", values: { text: "900101300008" } },
  iin_is_bin: { cell: "050140001234", values: { text: "050140001234" } },
  iin_lost_zeros: { cell: "61211600012 in a number cell", values: { iin: "061211600012" } },
  birth_date_differs: { cell: "900101300007, born 02.01.1990" },
  same_person: { cell: "one IIN, name, citizenship and category twice", values: { other: 11 } },
  same_iin: { cell: "one IIN, two names", values: { other: 11 } },
  perhaps_no_person: { cell: "a row with nothing but «Ахметов»" },
  vacant_post: { cell: "«вакансия», or a post without a name" },
  employer_kind_not_covered: {
    cell: "«государственное учреждение»",
    values: { text: "государственное учреждение" },
  },
  business_size_unknown: { cell: "“compute” without income" },
};

/** The page that lists every finding, made of the code so that it cannot drift from it. */
export function findingsPage(): string {
  const say = speaker(answers, "en");
  const rows = findingCodes.map((code) => {
    const { cell, values = {} } = examples[code];
    const sentence = explainFinding({ code, values }, say, (row) => row + 1);
    return `| \`${code}\` | ${cell} | ${severity(code)} | ${sentence} |`;
  });
  return `# Findings

Everything the reader of rosters remarks on. This page is made by \`npm run findings\`; a test compares it with the code.

An **error** is on a row that can decide the verdict; a **warning** is worth mending but cannot decide it; a **tip** is only said so that nobody wonders. A finding never leaves the tally: ignoring it changes no verdict.

| Code | For example | Severity | What it says and what to do |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

function severity(code: FindingCode): string {
  return [...new Set([severityOf(code, true), severityOf(code, false)])].join(" or ");
}
