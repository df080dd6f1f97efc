import type { Engagement } from "../domain/person";
import { fold, withoutKazakhLetters } from "./text";

/** What a text about a person's status, residence or contract says, as far as it changes how the person counts. */
export type Status =
  | { readonly kind: "engagement"; readonly engagement: Exclude<Engagement, "staff"> }
  | { readonly kind: "residence"; readonly residence: "permanent_resident" | "kandas" | "refugee" }
  /** No longer employed, as the sheet says without a date. */
  | { readonly kind: "dismissed" };

const phrases: readonly (readonly [Status, readonly string[]])[] = [
  [
    { kind: "dismissed" },
    [
      "уволен",
      "уволена",
      "уволенный",
      "уволился",
      "уволилась",
      "dismissed",
      "terminated",
      "жұмыстан шыққан",
      "жұмыстан шықты",
      "босатылған",
      "босатылды",
    ],
  ],
  [
    engaged("outstaffed"),
    ["аутстаффинг", "аутстафф", "outstaffing", "outstaffed", "outstaff", "лизинг персонала", "заемный труд"],
  ],
  [
    engaged("contractor"),
    [
      "гпх",
      "гпд",
      "договор гпх",
      "гражданско правовой",
      "гражданско правового характера",
      "договор подряда",
      "civil law contract",
      "contractor",
      "азаматтық құқықтық",
      "аққ шарт",
    ],
  ],
  [
    engaged("part_timer"),
    [
      "внешний совместитель",
      "внешнее совместительство",
      "внешн совместитель",
      "external part timer",
      "outside part timer",
      "сырттан қосымша жұмыс",
    ],
  ],
  [
    engaged("transferee"),
    [
      "вкп",
      "внутрикорпоративный перевод",
      "внутрикорпоративный переводимый",
      "intra corporate transfer",
      "intra corporate transferee",
      "ict",
      "корпоративішілік ауыстыру",
    ],
  ],
  [
    engaged("requested"),
    ["запрашивается", "запрошен", "запрашиваемый", "к привлечению", "requested", "сұралған", "сұралуда"],
  ],
  [{ kind: "residence", residence: "kandas" }, ["кандас", "қандас", "оралман", "kandas"]],
  [
    { kind: "residence", residence: "refugee" },
    ["беженец", "беженка", "лицо ищущее убежище", "refugee", "asylum seeker", "босқын"],
  ],
  [
    { kind: "residence", residence: "permanent_resident" },
    [
      "внж",
      "вид на жительство",
      "постоянно проживающий",
      "permanent resident",
      "residence permit",
      "ықтиярхат",
      "ыхтиярхат",
    ],
  ],
];

const known = phrases.flatMap(([status, texts]) =>
  texts.map((text) => ({ status, phrase: comparable(text) })),
);

/**
 * Everything of importance in a text about status. A text that says nothing of the kind, or says that it is not so
 * ("не уволен", "ВНЖ нет"), changes nothing.
 */
export function readStatus(text: string): readonly Status[] {
  const whole = ` ${comparable(text)} `;
  if (/ (не|нет|no|not|жок|емес|emes) /.test(whole)) return [];
  return known.filter(({ phrase }) => whole.includes(` ${phrase} `)).map(({ status }) => status);
}

function engaged(engagement: Exclude<Engagement, "staff">): Status {
  return { kind: "engagement", engagement };
}

function comparable(text: string): string {
  return withoutKazakhLetters(fold(text));
}
