import type { Engagement } from "../domain/person";
import { amongSpaces, anyPhrase } from "./phrases";

/** What a text about a person's status, residence or contract says, as far as it changes how the person counts. */
export type Status =
  | { readonly kind: "engagement"; readonly engagement: Exclude<Engagement, "staff"> }
  | { readonly kind: "residence"; readonly residence: "permanent_resident" | "kandas" | "refugee" }
  /** Counted in the category written, and worth a remark. */
  | { readonly kind: "seasonal" }
  /** No longer employed, as the sheet says without a date. */
  | { readonly kind: "dismissed" };

/** Phrases that say it. */
const phrases: readonly (readonly [Status, string])[] = [
  [
    { kind: "dismissed" },
    "уволен, уволена, уволены, уволенн*, уволился, уволилась, не работает, договор* расторгнут*, трудов* договор* прекращен*, бывш* работник*, бывш* сотрудник*, dismissed, terminated, resigned, fired, former employee, ex employee, no longer employed, жұмыстан шық*, жұмыстан шығарыл*, босатылған, босатылды, жұмыс істемейді",
  ],
  [
    engaged("outstaffed"),
    "аутстаф*, аутсорс* персонал*, outstaff*, лизинг* персонал*, leased staff, leased personnel, заемн* труд*, заемн* персонал*, предоставлен* персонал*",
  ],
  [
    engaged("contractor"),
    "гпх, гпд, дгпх, гражданск* правов*, подряд, подряда, подряду, подрядчик*, возмездн* оказан*, оказан* услуг*, договор* услуг*, civil law, contractor, contractors, freelanc*, фриланс*, азаматтық құқықтық*, аққ шарт*, аққш, мердігер*, қызмет көрсету шарт*",
  ],
  [
    engaged("part_timer"),
    "совместител*, внеш* совм*, совм* внеш*, внутр* совм*, совм* внутр*, external part time*, outside part time*, internal part time*, external parttime*, сырттан қос*, сырттай қос*, сыртқы қос*, қоса атқар*",
  ],
  [
    engaged("transferee"),
    "вкп, внутрикорпоративн*, внутри корпоративн*, внутрифирменн* перевод*, intra corporate*, intracorporate*, intra company*, ict, корпоративішілік*, корпорация ішілік*",
  ],
  [
    engaged("requested"),
    "запрашива*, запрошен*, к привлечению, requested, сұралған, сұралуда, сұратыл*, сұралып*",
  ],
  [{ kind: "seasonal" }, "сезонн*, на сезон, сезон, маусымдық*, seasonal*"],
  [{ kind: "residence", residence: "kandas" }, "кандас*, қандас*, оралман*, kandas*, qandas*"],
  [
    { kind: "residence", residence: "refugee" },
    "беженец, беженк*, беженц*, ищущ* убежищ*, refugee*, asylum seeker*, босқын*, баспана іздеуші*",
  ],
  [
    { kind: "residence", residence: "permanent_resident" },
    "внж, вид* на жит*, пмж, постоянно прожива*, permanent resid*, residence permit, ықтиярхат*, ыхтиярхат*, тұрақты тұрат*",
  ],
];

const known = phrases.map(([status, texts]) => ({ status, said: anyPhrase(texts) }));

/** Phrases that deny something and still say that a person has left. */
const leftInNegatives = anyPhrase("не работает, no longer employed");

/** "Not", and "in place of" somebody else. */
const negation = / (не|нет|no|not|non|жок|емес|emes|вместо|взамен|replacing|instead of|орнына)(?! \d) /;

/**
 * Everything of importance in a text about status. A clause that says nothing of the kind, or says that it is not so
 * ("не уволен", "ВНЖ нет"), changes nothing: "уволен, расчет не выплачен" still says that a person has left.
 */
export function readStatus(text: string): readonly Status[] {
  const whole = amongSpaces(text);
  const claims = negation.test(whole) ? text.split(/[,;()\n]/).flatMap(claimIn) : [whole];
  return known.filter(({ said }) => claims.some((clause) => said.test(clause))).map(({ status }) => status);
}

function claimIn(clause: string): readonly string[] {
  const folded = amongSpaces(clause);
  return negation.test(folded) && !leftInNegatives.test(folded) ? [] : [folded];
}

function engaged(engagement: Exclude<Engagement, "staff">): Status {
  return { kind: "engagement", engagement };
}
