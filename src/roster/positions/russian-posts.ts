import { stems } from "./stems";
import { workIn } from "./work-words";

/** Nouns for posts that depend on the words around them. */
export type PostKind =
  | "deputy"
  | "aide"
  | "learner"
  | "director"
  | "president"
  | "rector"
  | "dean"
  | "steward"
  | "leader"
  | "head"
  | "manager"
  | "master"
  | "foreman"
  | "crew_leader"
  | "operator"
  | "worker"
  | "controller"
  | "scientist"
  | "representative"
  | "chef"
  | "laboratory"
  | "vague"
  | "compound_deputy"
  | "compound_head"
  | "compound_chief";

/** Their words, in the order in which they are tried. */
const posts: readonly (readonly [PostKind, RegExp])[] = [
  ["deputy", stems("зам, заместител*, вице")],
  ["compound_deputy", stems("замдир*, замгенерал*, проректор, завуч")],
  [
    "compound_head",
    stems(
      "замнач*, замглавбух*, замзав*, завскладом, завлаб*, завкафедр*, завотдел*, завотделени*, завпроизводств*, начотдел*",
    ),
  ],
  ["compound_chief", stems("главбух*, главинж*, главмех*")],
  [
    "learner",
    stems("стажер, стажер*, практикант, ученик, ученица, подмастерье, интерн, кандидат, тагылымгер, шакирт"),
  ],
  ["aide", stems("помощник, помощниц*, пом, ассистент, советник, комекши, секретарь, секретар*, референт")],
  ["director", stems("директор, дир, гендиректор, директриса")],
  ["president", stems("президент, председател*")],
  ["rector", stems("ректор, игумен, атаман")],
  ["dean", stems("декан, замдекан*")],
  ["steward", stems("управляющ*, глава, главы, главе")],
  ["leader", stems("руководител*, рук, лидер, тимлид")],
  ["head", stems("начальник, начальниц*, нач, заведующ*, зав")],
  ["manager", stems("менеджер, мен")],
  ["master", stems("мастер, мастер*")],
  ["foreman", stems("прораб, десятник")],
  ["crew_leader", stems("бригадир, звеньевой")],
  ["operator", stems("оператор")],
  ["worker", stems("рабочий, рабоч*, работник, работниц*")],
  ["controller", stems("контролер")],
  ["scientist", stems("сотрудник, сотрудниц*")],
  ["representative", stems("представител*, торгпред")],
  ["chef", stems("шеф, су")],
  ["laboratory", stems("лаборант")],
  [
    "vague",
    stems(
      "координатор, супервайзер, охранник, охранниц*, телохранител*, дежурный, дежурн*, служащий, служащ*, волонтер, хостес, *упаковщик, *фасовщик, *сортировщик, модель, продюсер, куратор, наставник, смотритель, смотрител*, няня, санитар, сиделка",
    ),
  ],
];

/** Whether a word of a Russian title names a post or a kind of work; null for neither. */
export function nounIn(word: string): PostKind | "work" | null {
  const post = posts.find(([, pattern]) => pattern.test(word));
  if (post !== undefined) return post[0];
  return workIn(word) === null ? null : "work";
}
