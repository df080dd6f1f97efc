import type { RulesTexts } from "../rules";

export const kk: RulesTexts = {
  "rule.local_content_managers": "1–2-санаттарда бірге азаматтар кемінде {value}% құрайды.",
  "rule.local_content_workers": "3–4-санаттарда бірге азаматтар кемінде {value}% құрайды.",
  "rule.transferee_limit":
    "Компаниялар тобы ішінде ауыстырылған менеджерлер мен мамандар санатындағы азаматтар санының {value}%-ынан аспайды.",
  "rule.small_business_exemption":
    "Қызметкерлер саны {value} адамнан аспаса, шағын бизнес арақатынастан босатылады.",
  "rule.small_business_exemption.any_size":
    "Қызметкерлер саны қанша болса да, шағын бизнес арақатынастан босатылады.",
  "rule.foreign_branch_exemption":
    "Қызметкерлер саны {value} адамнан аспаса, шетелдік компанияның филиалы арақатынастан босатылады.",
  "rule.micro_business_criteria":
    "Микробизнес: орта есеппен {headcount} адамнан, жылдық табысы {incomeInMci} АЕК-тен аспайды.",
  "rule.small_business_criteria":
    "Шағын бизнес: орта есеппен {headcount} адамнан, жылдық табысы {incomeInMci} АЕК-тен аспайды.",
  "rule.medium_business_criteria":
    "Ірі бизнес: орта есеппен {headcount} адамнан көп немесе жылдық табысы {incomeInMci} АЕК-тен көп; шағын мен ірінің арасы — орта бизнес.",
  "rule.excluded_activities": "Бұл қызмет түрлерінде көлемі қандай болса да, бизнес шағын болмайды: {value}.",
  "rule.mci": "Айлық есептік көрсеткіш (АЕК) — {value} теңге.",
  "rule.mci.unknown": "Айлық есептік көрсеткіш (АЕК) әзірге белгісіз.",
  "rule.labour_market_test":
    "Өтінішке дейін бос орын Электрондық еңбек биржасында {value} күнтізбелік күн тұрады.",
  "rule.labour_market_test.not_required":
    "Өтінішке дейін Электрондық еңбек биржасында іздеу талап етілмеген.",
  "rule.filing_portals": "Өтініш беру үшін аталған порталдар: {value}.",

  "item.narcotics": "есірткі заттары мен прекурсорлар",
  "item.excisable_goods": "акцизделетін тауарлар",
  "item.grain_storage": "астық сақтау",
  "item.lotteries": "лотереялар",
  "item.gambling": "құмар ойындар",
  "item.radioactive_materials": "радиоактивті материалдар",
  "item.banking_insurance": "банк және сақтандыру қызметі (сақтандыру агенттерінен басқа)",
  "item.audit": "аудит",
  "item.securities_market": "бағалы қағаздар нарығы",
  "item.credit_bureaus": "кредиттік бюролар",
  "item.security_services": "күзет қызметтері",
  "item.weapons": "қару мен оқ-дәрі",

  "confidence.confirmed": "расталған: түпнұсқа мәтін оқылды",
  "confidence.reported": "қосалқы дереккөздер хабарлаған",
  "confidence.disputed": "даулы: дереккөздер қайшы немесе әлсіз",
  "law.line": "Заң біздің мазмұндауымызда, {day} тексерілген.",
  "law.line.changed": "Заң біздің мазмұндауымызда, {day} тексерілген; содан бері өзгеруі мүмкін.",
  "law.since": "{act}, {since}; {confidence}",
  since: "{day} күнінен бастап қолданылады",
  "since.known": "мұнда белгілі алғашқы күні, {day}, қолданыста болған",

  title: "Ережелер",
  "list.title": "{day} күні қолданыста",
  act: "Акт",
  checked: "Тексерілген күні",
  before: "Бұрын",
  "before.value": "{day} күнін қоса алғанға дейін: {rule}",
  next: "Кейін",
  "next.value": "{day} күнінен бастап: {rule}",
  "next.badge": "{day} өзгереді",
  "next.badge.unknown": "{day} күнінен бастап белгісіз",
  sources: "Дереккөздер",
  "source.dated": "{publisher}, {published}",

  unread: "{day} күні Қағидаларға өзгеріс енгізілді. Оны оқу мүмкін болмады, сондықтан бұл тізімде жоқ.",
  "doubt.title": "Не тексерілмеді",
  "doubt.primary":
    "Қағидалардың өзінен тек атауы мен кіріспесін оқуға болды, тармақтары оқылмады. Мәндер басқа басылымдардың айтқанына сүйенеді.",
  "doubt.count": "Расталған: {confirmed}. Хабарланған: {reported}. Даулы: {disputed}.",

  "readings.title": "Даулы мәселелер",
  "readings.intro":
    "Оқылған бірде-бір дереккөз оларды шешпейді. Жұмыс беруші параметрлерінде басқасы таңдалмаса, әрқайсысы сақтықпен түсіндіріледі.",
  "readings.default": "әдепкі",
  "readings.used": "қолданылады",
  "readings.none": "Табылған беттер бұл туралы айтпайды.",
  "readings.go": "«Жұмыс беруші» экранында таңдау",

  "compare.title": "Сол тізім басқа күні",
  "compare.other": "Басқа күн",
  "compare.need": "Алдымен парақты тексеріңіз. Сонда мұнда екі күннің жауабын салыстыруға болады.",
  "compare.same": "Екі күнге де жауап бірдей.",
  "compare.on.lost": "{day} күні бұл тізім босатудан айырылды.",
  "compare.on.gained": "{day} күні бұл тізім босатылды.",
  "compare.on.changed": "{day} күні жауап өзгерді.",
  "compare.between.lost": "{from} мен {to} аралығында бұл тізім босатудан айырылды.",
  "compare.between.gained": "{from} мен {to} аралығында бұл тізім босатылды.",
  "compare.between.changed": "{from} мен {to} аралығында жауап өзгерді.",
  "compare.people": "Есептелген адамдар: {from} күні {before}, {to} күні {after}.",
  "compare.range": "{min}–{max}",
  "compare.law": "Осы аралықта заңда не өзгерді",
};
