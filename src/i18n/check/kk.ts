import type { Texts } from "../catalogue";
import type { en } from "./en";

export const kk: Texts<typeof en> = {
  // What is said at a glance: the verdict in one line, the comparison of a group, how grave a finding is.
  "group.in.managers": "1–2-санаттарда",
  "group.in.workers": "3–4-санаттарда",
  "headline.pass": "Сақталған: {rooms}",
  "headline.fail": "Сақталмаған: {gaps}",
  "headline.undecided": "Жауап беру мүмкін емес: {rows, plural, other {# жолға}} байланысты",
  "headline.positions": "Әзірге айту мүмкін емес: {deciding} лауазым шешеді",
  "headline.empty": "Бұл күнге тексеретін ешкім жоқ",
  "headline.exempt.small_business":
    "Арақатынас талабы қолданылмайды (жұмыс берушінің мәлімдеуі бойынша шағын кәсіпкерлік): {people} адам, шегі — {limit}",
  "headline.exempt.small_business.any_size":
    "Арақатынас талабы қолданылмайды (жұмыс берушінің мәлімдеуі бойынша шағын кәсіпкерлік), жұмыскерлер саны қанша болса да",
  "headline.exempt.foreign_branch":
    "Арақатынас талабы қолданылмайды (жұмыс берушінің мәлімдеуі бойынша шетелдік заңды тұлғаның филиалы немесе өкілдігі): {people} адам, шегі — {limit}",
  "headline.room":
    "{inGroup} {room, plural, =0 {арақатынас бұдан артыққа жол бермейді} other {арақатынас тағы # шетелдікке жол береді}}",
  "headline.room.range": "{inGroup} арақатынас тағы {min}–{max} шетелдікке жол береді",
  "headline.gap": "{inGroup} {gap, plural, other {# азамат жетіспейді}}",
  "headline.gap.range": "{inGroup} {min}–{max} азамат жетіспейді, түсініксіз жолдар шешеді",
  "reading.chosen": "Таңдалған түсіндірме бойынша ({readings}). Әдепкісі бойынша: «{byDefault}» болар еді.",
  "reading.as": "{reading}: {option}",
  "reading.disputed": "Даулы және жауап соған байланысты: {points}.",
  "reading.disputed.point": "{reading}, егер «{option}» — {verdict}",
  "counted.as_citizens":
    "{group}: {count, plural, other {# адам}} азамат емес, бірақ таңдалған түсіндірме бойынша қазақстандық кадрларға теңестірілген.",
  "severity.error": "қате",
  "severity.warning": "ескерту",
  "severity.tip": "кеңес",

  // How a group stands with those who are asked for in applications, and without them.
  "asked.line":
    "{group}: {list}. {people, plural, other {# шетелдікке}} берілген {applications, plural, other {# өтінішпен}}: {then}.",
  "asked.on": "{day}: {line}",
  "asked.count": "{citizens}/{total}",
  "asked.count.range": "{worstCitizens}/{worstTotal} – {bestCitizens}/{bestTotal}",
  "asked.short": "{counts}, {gap, plural, other {# азамат}} жетіспейді",
  "asked.short.range": "{counts}, {min}–{max} азамат жетіспейді",
  "asked.fits":
    "{counts}, {room, plural, =0 {арақатынас бұдан артыққа жол бермейді} other {арақатынас тағы # шетелдікке жол береді}}",
  "asked.people": "{group}: {list}. {people, plural, other {сұралған # шетелдікпен}}: {then}.",

  // Who was counted, who was left out and why.
  title: "Негіздеме",
  whole: "Бүкіл негіздемені көрсету",
  selected: "Белгіленген жолда кім?",
  "selected.elsewhere": "Тексерілген тізімнің жолындағы ұяшықты белгілеп, қайта басыңыз.",
  "tab.people": "Адамдар",
  "tab.arithmetic": "Есептеу",
  "tab.law": "Заң",

  "number.citizens": "{count, plural, other {# азамат}}",
  "number.local":
    "қазақстандық кадрлар: {citizens, plural, other {# азамат}} + таңдалған түсіндірме бойынша {counted}",
  "number.foreigners": "{count, plural, other {# шетелдік}}",
  "number.unclear": "{count} түсініксіз",
  "number.counted": "{count, plural, other {# адам есептелді}}",
  "number.counted.range": "{min}–{max} адам есептелді",
  "number.outside": "екі топтан тыс: {count}",
  "number.left_out": "есептелмеген: {count} адам",
  "number.no_person": "адамсыз жолдар: {count}",
  "number.who": "{number}, {group}",

  "exemption.ends":
    "Шегі {limit}, қазір {people} адам: тағы {more, plural, other {# адам}} қабылданса, босату тоқтайды.",
  "exemption.ends.next": "Шегі {limit}, қазір {people} адам: келесі қабылданған адам босатуды тоқтатады.",
  "exemption.ends.unclear":
    "Шегі {limit}, қазір {min}–{max} адам: тағы {more, plural, other {# адам}} қабылданса, босату тоқтауы мүмкін; түсініксіз жолдарға байланысты.",
  "exemption.ends.declared":
    "Мәлімделгені бойынша {people} адам, шегі {limit}: мәлімделген сан немесе осы тізім {limit} санынан асқанда босату тоқтайды.",
  "exemption.then.gaps": "Онсыз қазіргі тізім бойынша: {gaps}.",
  "exemption.then.holds": "Онсыз қазіргі тізім бойынша арақатынас сақталар еді.",

  "share.label": "Кім көрсетіледі",
  "share.all": "Барлық жолдар",
  "share.counted": "Есептелгендер, санаты қандай болса да",
  "share.group": "{group}, барлығы",
  "share.citizens": "{group}, ҚР азаматтары",
  "share.unclear.group": "{group}, түсініксіз",
  "share.foreigners": "{group}, шетелдіктер",
  "share.outside": "Екі топтан тыс",
  "share.unclear": "Түсініксіз",
  "share.left_out": "Есептелмегендер",
  "share.no_person": "Адамсыз жолдар: тақырыптар, қорытындылар, ескертпелер",
  "share.option": "{share} ({count, number})",

  search: "Аты бойынша іздеу",
  "rows.none": "Мұндай жол жоқ.",
  "rows.shown": "{total, number} жолдың {shown, number} көрсетілді",
  "rows.busy": "Жолдар қаралуда…",
  "rows.failed":
    "Панельдегі қатеге байланысты жолдарды қарап шығу мүмкін болмады. Артқа қайтып, парақты қайта тексеріңіз; көмектеспесе, «Диагностика» бетіндегі есепті сізге көмектесетін адамға беріңіз.",
  go: "{row}-жолға өту",
  "go.failed": "Жолды таңдау мүмкін болмады.",

  "fact.citizenship.none": "азаматтығы көрсетілмеген",
  "fact.category": "{category}-санат",
  "fact.category.said": "санаты: {text}",
  "fact.category.none": "санатсыз",
  "fact.read_as": "{text} ({code})",

  "way.citizen": "ҚР азаматы, {group}",
  "way.local": "таңдалған түсіндірме бойынша қазақстандық кадр ретінде, {group}",
  "way.foreigner": "шетелдік, {group}",
  "way.outside": "тек жалпы санда, екі топтан тыс",
  "way.nobody": "есептелмейді",
  "way.or": "{before}, не {after}",
  "as.clear": "есептелді: {way}",
  "as.outside": "тек жалпы санда есептелді, екі топтан тыс",
  "as.unclear": "кім болып есептелетіні түсініксіз: {ways}",
  "as.left_out": "есептелмеді: {why}",
  "as.further": "жол тағы {people, plural, other {# адамды}} білдіреді делінген: {ways}",

  "why.heading": "тақырыптар немесе баған нөмірлері",
  "why.total": "адам емес, жиынтық",
  "why.section": "бөлімнің тақырыбы",
  "why.note": "ескертпе немесе ешкімді атамайтын басқа мәтін",
  "why.signature": "қол қоятын орын",
  "why.numbered": "тек нөмірлер бағаны толтырылған",
  "why.no_facts": "аты да, азаматтығы да, лауазымы да жоқ",
  "why.vacant_post": "ешкім атқармайтын лауазым",
  "why.left": "{date} жұмыстан шыққан, {day} күнінен бұрын",
  "why.not_hired": "{date} қабылданған, {day} күнінен кейін",
  "why.away": "күндерін қалай оқыса да, {day} күні жұмыс істемейді",
  "why.same_person": "{row}-жолдағы адамның өзі, бір рет есептелді",

  "row.named": "{row}-жол, {name}: {account}.",
  "row.unnamed": "{row}-жол: {account}.",
  "row.above": "ол адамдар тізімінен жоғары не тақырыптар арасында",
  "row.elsewhere": "ол тексерілген жолдардың арасында жоқ",
  "row.blank": "ол бос",

  "arithmetic.exemption": "Босату",
  "arithmetic.exemption.yes": "{people} ≤ {limit}: қолданылады",
  "arithmetic.exemption.no": "{people} > {limit}: қолданылмайды",
  "arithmetic.exemption.unclear": "{min}–{max} адам, шегі {limit}: түсініксіз",

  "law.title": "{day} күніне қолданылатын қағидалар, біздің мазмұндауымызда",
  "readings.title": "Осы тізімге қатысты даулы мәселелер",
  "readings.none": "Даулы мәселелер бұл тізімдегі ешкімге қатысты емес.",
};
