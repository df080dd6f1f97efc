import type { PlanTexts } from "../plan";

export const kk: PlanTexts = {
  "column.scenario": "Сценарий",
  "column.what": "Не істеу керек",
  "column.who": "Кім немесе қанша",
  "column.category": "Санаты",
  "column.citizenship": "Азаматтығы",
  "column.day": "Күні",
  "action.hire": "жұмысқа алу",
  "action.leave": "кету",
  "action.renew": "ұзарту",
  "action.move": "санатқа ауыстыру",
  "action.not_hire": "жұмысқа алмау",
  kazakhstan: "Қазақстан",

  "group.managers": "1–2-санаттар",
  "group.workers": "3–4-санаттар",
  "person.unnamed": "{row}-жол",

  "forecast.holds": "{day} күнін қоса алғанда арақатынас күн сайын сақталады.",
  "forecast.exempt": "{day} күнін қоса алғанда босату күн сайын қолданылады.",
  "forecast.exempt_or_holds":
    "{day} күнін қоса алғанда күн сайын арақатынас сақталады немесе босату қолданылады.",
  "forecast.ratio_fails":
    "Арақатынастың өзі ({groups}) {day} күнінен бастап сақталмаған; оған тек босату қарсы тұрады.",
  "forecast.empty": "{day} күнінен бастап тізімде 1–4-санаттарда ешкім есептелмейді, сондықтан жауап жоқ.",
  "forecast.doubt.assumed":
    "{day} күнінен бастап жауап беру мүмкін емес: рұқсаттар аяқталған, таңдалған түсіндірме бойынша олардың иелері жоқ болуы мүмкін.",
  "forecast.breaks": "{day} күні арақатынас бұзылады: {groups}.",
  "forecast.breaks.now": "{day} күні-ақ арақатынас сақталмаған: {groups}.",
  "forecast.exemption_lost": "Сол күні бір күн бұрын қолданылған босату аяқталады.",
  "forecast.doubt": "{day} күнінен бастап түсініксіз жолдарға байланысты жауап беру мүмкін емес.",
  "forecast.exemption_ends":
    "{day} күнінен бастап босатудың қолданылатыны анық емес: {people}, шегі — {limit}.",
  people: "{count, plural, other {# адам}}",
  "people.range": "{min}–{max} адам",
  "forecast.filings_without_day":
    "{count, plural, other {# бос орынның}} өтініш күні жоқ, олар есептелмеген.",
  "forecast.law":
    "Алдағы күндер {day} күні тексерілген құқық бойынша бағаланған; олар келгенше құқық өзгеруі мүмкін.",

  "cause.joins":
    "{side, select, citizen {{name} (ҚР азаматы): жұмысқа шығады} unclear {{name} (азаматтығы түсініксіз): жұмысқа шығады} other {{name} (шетелдік): жұмысқа шығады}}",
  "cause.leaves":
    "{side, select, citizen {{name} (ҚР азаматы): кетеді, соңғы күні — {day}} unclear {{name} (азаматтығы түсініксіз): кетеді, соңғы күні — {day}} other {{name} (шетелдік): кетеді, соңғы күні — {day}}}",
  "cause.contract_ends":
    "{side, select, citizen {{name} (ҚР азаматы): шарты {day} күні аяқталған, әрі қарай жұмыс істей ме, түсініксіз} unclear {{name} (азаматтығы түсініксіз): шарты {day} күні аяқталған, әрі қарай жұмыс істей ме, түсініксіз} other {{name} (шетелдік): шарты {day} күні аяқталған, әрі қарай жұмыс істей ме, түсініксіз}}",
  "cause.changes": "{name}: осы күннен бастап басқаша есептеледі",
  "cause.permit_ends": "{name}: рұқсаты {day} күні аяқталған",
  "cause.files": "{people, plural, other {# шетелдікке}} өтініш беріледі ({row}-жолдағы бос орын)",
  "cause.law": "құқық өзгереді: {rules}",
  "rule.local_content_managers": "1–2-санаттардағы арақатынас",
  "rule.local_content_workers": "3–4-санаттардағы арақатынас",
  "rule.small_business_exemption": "шағын бизнесті босату",
  "rule.foreign_branch_exemption": "шетелдік филиалдарды босату",

  "permit.counted":
    "Рұқсаты аяқталған шетелдіктер сол күнгі тексеру есептегендей есептеле береді. Олар қай күннен бастап есептелмейтінін біз оқыған ешбір дереккөз айтпайды.",
  "permit.unclear": "Рұқсаты аяқталған шетелдіктер келесі күннен бастап жоқ болуы мүмкін: бұл болжам.",
  "permit.gone": "Рұқсаты аяқталған шетелдіктер келесі күннен бастап жоқ: бұл болжам, норма емес.",
  "permit.if_gone":
    "Егер рұқсаты аяқталған {count, plural, other {# шетелдік}} сол күнге дейін кеткен болса: {verdict}.",

  latest:
    "Болжамдарыңызды ескере отырып {target} күніне үлгеру үшін {day} күнінен кешіктірмей бастаңыз. Кері саналған: {durations}.",
  "latest.past":
    "Болжамдарыңызды ескере отырып {target} күніне үлгеру үшін {day} күнінен кешіктірмей бастау керек еді. Кері саналған: {durations}.",
  "latest.search":
    "{target} күні өтініш беру үшін бос орынды {day} күнінен кешіктірмей орналастырыңыз. Кері саналған: {durations}. Азаматтарды жұмысқа алу мерзімі мұнда белгісіз.",
  "latest.search.past":
    "{target} күні өтініш беру үшін бос орынды {day} күнінен кешіктірмей орналастыру керек еді. Кері саналған: {durations}. Азаматтарды жұмысқа алу мерзімі мұнда белгісіз.",
  "duration.labour_market_test":
    "биржада іздеу, {days, plural, other {# күн}} ({confidence}; соңғы күні — даулы есептің сақ түсіндірмесі бойынша)",
  "duration.review": "өтінішті қарау, {days, plural, other {# күн}} ({confidence})",
  "duration.hiring": "жұмысқа алу, {days, plural, other {# күн}} ({confidence})",
  "duration.notice": "ескерту мерзімі, {days, plural, other {# күн}} ({confidence})",
  "confidence.confirmed": "бастапқы мәтін оқылған",
  "confidence.reported": "жанама дереккөздер бойынша",
  "confidence.disputed": "даулы",
  "confidence.assumed": "сіздің болжамыңыз",

  "way.nothing": "Ештеңе қажет емес.",
  "way.hire": "{count, plural, other {# азаматты}} жұмысқа алу",
  "way.replace": "{count, plural, other {# шетелдікті}} азаматпен алмастыру: {names}",
  "way.not_renew": "{count, plural, other {# рұқсатты}} ұзартпау: {names}",
  "way.not_hire": "әлі жұмысқа шықпаған {count, plural, other {# адамды}} алмау: {names}",
  "way.more": "{names} және тағы {count}",
  "way.arithmetic": "{day}, ең қиын күні: 100 × {citizens} = {left} ≥ {right} = {percent} × {total}.",
  "way.cost":
    "Табылатын азаматтар: {citizens, plural, =0 {ешкім} other {# адам}}; шетелдіктердің азаюы: {foreigners, plural, =0 {жоқ} other {# адам}}.",
  "way.exemption": "{limit} адам шегінде қалу: {actions}.",
  "way.exemption.none": "Тізімдегі жұмысқа алу жоспарлары да, рұқсаттар да адам санын шекте ұстай алмайды.",
  "way.cut": "Бұлардан басқа да жолдар бар.",
  "way.unclear": "Түсініксіз жолдар ең нашар жағынан есептелген; олар анықталса, азырақ нәрсе жетуі мүмкін.",
  "way.no_advice": "Бұл — арифметика. Ол ешкіммен шартты тоқтатуға кеңес бермейді.",
  "caution.ending_a_contract_has_rules":
    "Шартты тоқтатуға бола ма және қалай — еңбек құқығының мәселесі, ол мұнда тексерілмейді.",
  "caution.permit_and_contract_differ":
    "Рұқсаттың ұзартылмауы шартты өздігінен тоқтатпайды; шартта не айтылғанын тексеріңіз.",
  "caution.category_4_is_not_renewed":
    "2020 жылғы мәтін бойынша 4-санаттағы рұқсаттар мүлде ұзартылмайды. Қазір не қолданылатынын нақтылаңыз.",
  "caution.category_4_is_to_be_replaced":
    "2020 жылғы мәтін бойынша 4-санаттағы рұқсат шетелдікті 6 айдан бір жылға дейінгі мерзімде азаматпен алмастыруға міндеттейді. Қазір не қолданылатынын нақтылаңыз.",
  "caution.citizens_raise_the_headcount":
    "Жұмысқа алынған әр азамат босату шегіне есептеледі, сондықтан бұл босатуды аяқтауы мүмкін.",
  "caution.counts_by_a_reading":
    "Кейбіреулері құқық ашық қалдырған түсіндірмелердің бірі бойынша ғана шетелдік болып есептелген (мысалы, ЕАЭО азаматтары); басқасы бойынша азырақ нәрсе жетуі мүмкін. Түсіндірмелер тексеруде аталған.",
  "caution.size_is_only_one_condition":
    "Адам саны — босатудың бір ғана шарты; екіншісі — қаржылық өлшемшарттар.",

  "forecast.vacancies": "«{sheet}» парағындағы бос орындар өтініш күндерінен бастап есептелген.",
  "forecast.vacancies.several":
    "Бірнеше парақ бос орындар тізімі ретінде оқылады, сондықтан ешқайсысы есептелмеген: {sheets}.",
  "scenarios.as_is": "қазіргідей",
  "scenarios.name": "{name} сценарийі",
  "employers.column.employer": "Жұмыс беруші",
  "employers.column.file": "Файл, парақ",
  "employers.column.verdict": "Қорытынды",
  "employers.column.people": "Адам",
  "employers.column.limit": "Шекке дейін",
  "employers.column.room": "Қор {group}",
  "employers.column.gap": "Жетіспеу {group}",
  "employers.short.managers": "1–2",
  "employers.short.workers": "3–4",
  "employers.unnamed": "аталмаған",
  "employers.headline":
    "{fail, plural, =0 {Ешбір жұмыс берушіде бұзушылық жоқ} other {# жұмыс берушіде сақталмаған}}, жауап беру мүмкін емес — {undecided}, дұрыс — {good}",
  "employers.unread": "{count, plural, other {# файл}} оқылмады:",
  "employers.unassigned":
    "{file}: {count, plural, other {# адам}} жұмыс берушісі көрсетілмеген жолдарда тұр және олардың кез келгеніне тиесілі болуы мүмкін.",
  "employers.problem":
    "{cell}: «{text}» мәнін қолдануға болмайды, сондықтан бұл жұмыс беруші үшін босату ескерілмеді. Ұяшықты түзетіңіз.",
  "employers.open_branches":
    "{name}: жауап филиалдардың бірге ме, әлде жеке-жеке есептелуіне байланысты. KZ_Employers кестесінде оның қазақстандық компания екенін немесе қай филиалдары шетелдік компанияныкі екенін көрсетіңіз.",
  "employers.own_settings":
    "{file}: KZ_Employer бір жұмыс беруші туралы, тізімде бірнешеуі болса қолданылмайды. KZ_Employers кестесін пайдаланыңыз.",
  "employers.branches":
    "Қазақстандық компанияның филиалдары онымен бірге есептеледі. Шетелдік компанияның филиалы KZ_Employers кестесінде көрсетілсе, жеке есептеледі (министрліктің бұрынғы қағидаларға қатысты хаты бойынша).",
};
