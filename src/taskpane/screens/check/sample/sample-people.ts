import type { ReportKey } from "../../../../i18n/report";

type Ending<Prefix extends string> = ReportKey extends infer Key
  ? Key extends `sample.${Prefix}.${infer Rest}`
    ? Rest
    : never
  : never;

export type SamplePerson = {
  readonly name: Ending<"name">;
  /** A country, or "ethnicity" for a person whose citizenship cell holds an ethnicity. */
  readonly citizenship: "KZ" | "TR" | "CN" | "ethnicity";
  readonly category: 1 | 2 | 3 | 4;
  readonly post: Ending<"post">;
  /** A day such as "2016-03-01"; a day that does not exist is written as text. */
  readonly hire: string;
  readonly leave?: string;
};

/**
 * Six citizens of nine in categories 1–2, one too few; thirteen people in categories 3–4, with two erroneous rows that
 * do not affect the verdict; and one person who has left.
 */
export const samplePeople: readonly SamplePerson[] = [
  { name: "1", citizenship: "KZ", category: 1, post: "director", hire: "2016-03-01" },
  { name: "2", citizenship: "TR", category: 1, post: "first_deputy", hire: "2022-05-16" },
  { name: "3", citizenship: "KZ", category: 1, post: "finance_deputy", hire: "2018-09-03" },
  { name: "4", citizenship: "KZ", category: 2, post: "head_production", hire: "2017-02-13" },
  { name: "5", citizenship: "CN", category: 2, post: "head_assembly", hire: "2023-10-02" },
  { name: "6", citizenship: "KZ", category: 2, post: "chief_accountant", hire: "2016-03-01" },
  { name: "7", citizenship: "KZ", category: 2, post: "head_hr", hire: "2020-01-20" },
  { name: "8", citizenship: "KZ", category: 2, post: "head_supply", hire: "2019-06-10" },
  { name: "9", citizenship: "TR", category: 2, post: "head_design", hire: "2024-02-12" },
  { name: "10", citizenship: "KZ", category: 3, post: "engineer", hire: "2018-04-02" },
  { name: "11", citizenship: "KZ", category: 3, post: "accountant", hire: "2017-11-20" },
  { name: "12", citizenship: "KZ", category: 3, post: "lawyer", hire: "2018-10-08" },
  { name: "13", citizenship: "KZ", category: 3, post: "hr_specialist", hire: "2019-01-15" },
  { name: "14", citizenship: "KZ", category: 3, post: "translator", hire: "31.02.2023" },
  { name: "15", citizenship: "KZ", category: 3, post: "engineer", hire: "2017-08-07" },
  { name: "16", citizenship: "KZ", category: 4, post: "welder", hire: "2019-05-13" },
  { name: "17", citizenship: "KZ", category: 4, post: "electrician", hire: "2018-07-16" },
  { name: "18", citizenship: "KZ", category: 4, post: "crane_operator", hire: "2016-10-03" },
  { name: "19", citizenship: "KZ", category: 4, post: "fitter", hire: "2017-04-24" },
  { name: "20", citizenship: "ethnicity", category: 4, post: "driver", hire: "2020-08-17" },
  { name: "21", citizenship: "KZ", category: 4, post: "fitter", hire: "2022-05-02" },
  { name: "22", citizenship: "KZ", category: 4, post: "welder", hire: "2021-09-06" },
  {
    name: "23",
    citizenship: "TR",
    category: 3,
    post: "site_manager",
    hire: "2021-01-11",
    leave: "2024-12-30",
  },
];
