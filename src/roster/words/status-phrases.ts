import type { Engagement } from "../../domain/person";
import type { ExemptGround } from "../../law/permit-exempt";

/** A fact in a text about status, residence or contract that changes how the person counts. */
export type Status =
  | { readonly kind: "engagement"; readonly engagement: Exclude<Engagement, "staff" | "part_timer"> }
  | { readonly kind: "part_time"; readonly beside: PartTime }
  | { readonly kind: "residence"; readonly residence: "permanent_resident" | "kandas" | "refugee" }
  /** A foreigner who needs no permit, with the ground. */
  | { readonly kind: "exempt"; readonly ground: ExemptGround }
  /** Counted in the written category, with a remark. */
  | { readonly kind: "seasonal" }
  /** No longer employed, without a date. */
  | { readonly kind: "dismissed" }
  /** Described as not a citizen. */
  | { readonly kind: "foreign" }
  /** A vacant post or a candidate: perhaps not an employee. */
  | { readonly kind: "absent" };

type Phrases = readonly [Status, string];

/**
 * A part-time job in addition to a main job: with another employer ("outside"), with this one ("inside"), or open because
 * of an abbreviation ("unsaid"). "told": the full word, which by itself means that the main job is elsewhere.
 */
export type PartTime = "outside" | "inside" | "told" | "unsaid";

/** Words for intra-corporate transfers, of people and of applications alike. */
export const intraCorporate =
  "вкп, внутрикорпоративн*, внутри корпоративн*, intra corporate*, intracorporate*, intra company*, ict, корпоративішілік*, корпорация ішілік*";

/** Phrases that say where the main job is. Negating them negates the words in them too. */
const INSIDE =
  "внутр* совм*, вн совм*, совм* внутр*, совм* вн, internal part time*, inside part time*, internal parttime*, ішкі қос*, іштей қос*";
const OUTSIDE =
  "внеш* совм*, совм* внеш*, external part time*, outside part time*, external parttime*, main job elsewhere, main employment elsewhere, primary job elsewhere, основн* работ* в друг*, основн* мест* работ* в друг*, негізгі жұмыс* басқа*, сырттан қос*, сырттай қос*, сыртқы қос*";

/** Facts with their phrases. */
const ofPeople: readonly Phrases[] = [
  [
    { kind: "dismissed" },
    "уволен*, увольнение, об увольнени*, увол, расторжен*, прекращени* труд*, прекращени* договор*, прекращени* тд, шарт* бұз*, еңбек шарт* бұз*, жұмыстан шығ*, жұмыстан босат*, выбыл*, неактив*, не актив*, в архиве, умер, умерла, тд расторгнут*, расторгнут, прекращен, inactive, not active, left, leaver, separated, retired, deceased, termination, resignation, contract ended, жұмыстан кет*, кеткен, уволил*, не работает, не раб, договор* расторгнут*, договор* прекращен*, бывш* работник*, бывш* сотрудник*, dismissed, terminated, resigned, fired, former employee, ex employee, no longer employed, жұмыстан шық*, босатылған, босатылды, жұмыс істемейді",
  ],
  [
    engaged("contractor"),
    "гпх, гпд, gph, b2b, внештатн*, двоу, service agreement, service contract, gpc, дгпх, гражданск* правов*, подряд, подряда, подряду, подрядчик*, возмездн* оказан*, оказан* услуг*, договор* услуг*, civil law, contractor, contractors, freelanc*, фриланс*, азаматтық құқықтық*, ақс шарт*, аққ шарт*, аққш, мердігер*, қызмет көрсету шарт*",
  ],
  // By law outstaffing is a contract of services, so its more specific phrases come first.
  [
    engaged("outstaffed"),
    "аутстаф*, аутсорс* персонал*, outstaff*, лизинг* персонал*, leased staff, leased personnel, заемн* труд*, заемн* персонал*, предоставлен* персонал*, направляющ* сторон*, жіберуші тарап*, персоналды беру*, персонал беру*",
  ],
  [{ kind: "part_time", beside: "unsaid" }, `${OUTSIDE}, ${INSIDE}, совм, совмест`],
  [{ kind: "part_time", beside: "told" }, `${OUTSIDE}, ${INSIDE}, совместител*, подработк*, қоса атқар*`],
  [{ kind: "part_time", beside: "inside" }, INSIDE],
  [{ kind: "part_time", beside: "outside" }, OUTSIDE],
  [engaged("transferee"), `${intraCorporate}, внутрифирменн* перевод*`],
  [
    engaged("requested"),
    "запрашива*, запрошен*, к привлечению, requested, сұралған, сұралуда, сұратыл*, сұралып*",
  ],
  [
    { kind: "absent" },
    "вакан*, кандидат*, планируется*, бос орын*, vacant, vacancy, candidate, applicant, offer, to be hired, үміткер*, не принят*, не выш*, не явил*, не приступ*, не оформлен*, не устроен*, не трудоустроен*, never came, never joined, never started, no show, did not join, did not start, did not come, not hired, not joined, not started, not yet hired, not yet started, жұмысқа шықпа*, жұмысқа келме*, қабылданба*",
  ],
  [{ kind: "foreign" }, "иностран*, foreign*, expat*, экспат*, шетелдік*"],
  [{ kind: "seasonal" }, "сезонн*, сезон, маусымдық*, seasonal*"],
  [{ kind: "residence", residence: "kandas" }, "кандас*, оралман*, kandas*, qandas*"],
  [
    { kind: "residence", residence: "refugee" },
    "беженец, беженк*, беженц*, ищущ* убежищ*, refugee*, asylum seeker*, босқын*, баспана іздеуші*, пана іздеуші*, пана іздеп*, пана іздеген*",
  ],
  [
    { kind: "residence", residence: "permanent_resident" },
    "внж, вид* на жит*, пмж, постоянно прожива*, permanent resid*, residence permit, ықтиярхат*, ыхтиярхат*, тұрақты тұрат*",
  ],
];

/**
 * Words for the grounds of permit exemption, as in the Law on Migration. Some describe a firm or a post, so they count only
 * in status columns.
 */
const grounds: Readonly<Record<ExemptGround, string>> = {
  education:
    "автономн* организац* образован*, назарбаев фонд*, фонд* назарбаев*, назарбаев қор*, nazarbayev fund*",
  state_body: "государственн* орган*, госорган*, мемлекеттік орган*, state body",
  investment_project:
    "инвестиционн* приоритетн* проект*, инвестициялық басым жоба*, investment priority project*",
  economic_zone:
    "участник* специальн* экономическ* зон*, участник* сэз, арнайы экономикалық аймақ*, special economic zone participant*",
  certificate:
    "справк* о соответств*, самостоятельн* трудоустро*, біліктілік сәйкест*, біліктіліктің сәйкест*, өз бетінше жұмысқа орналас*, certificate of qualification*, self employment certificate*",
  branch_head:
    "перв* руководител* филиал*, перв* руководител* представительств*, филиалдың бірінші басшы*, өкілдіктің бірінші басшы*, first head of branch, first head of the branch, first head of a branch, first head of a representative office",
  business_immigrant: "бизнес иммигрант*, бизнес көшіп келу*, business immigrant*",
  full_foreign_share:
    "100 иностранн* участ*, 100 процентн* иностранн* участ*, 100 пайыз* шетелдік қатыс*, 100 шетелдік қатыс*, 100 foreign share*, 100 foreign owned",
  astana_hub: "астана хаб*, astana hub*",
  spouse:
    "супруг гражданина*, супруг гражданк*, супруга граждан*, жена гражданина*, муж гражданк*, азаматтың жұбай*, азаматының жұбай*, азаматшаның жұбай*, spouse of a citizen, spouse of citizen",
};

/** All facts of a status with their phrases. */
export const phrases: readonly Phrases[] = [
  ...ofPeople,
  ...(Object.entries(grounds) as [ExemptGround, string][]).map(([ground, texts]): Phrases => [
    { kind: "exempt", ground },
    texts,
  ]),
];

function engaged(engagement: Exclude<Engagement, "staff" | "part_timer">): Status {
  return { kind: "engagement", engagement };
}
