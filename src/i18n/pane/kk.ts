import type { Texts } from "../catalogue";
import type { en } from "./en";

export const kk: Texts<typeof en> = {
  check: "Парақты тексеру",
  "check.again": "Қайта тексеру",
  "try.again": "Қайталау",
  cancel: "Бас тарту",
  target: "Басқасын тексеру",
  privacy: "Деректер осы кітаптан шықпайды",
  diagnostics: "Диагностика",
  language: "Тіл",
  "language.failed": "Тіл жүктелмеді: {language}. Байланысты тексеріп, оны қайта таңдаңыз.",
  "language.en": "English",
  "language.ru": "Русский",
  "language.kk": "Қазақша",

  screens: "Экрандар",
  "screens.more": "Басқа экрандар",
  "screen.check": "Тексеру",
  "screen.vacancies": "Бос орындар",
  "screen.plan": "Жоспар",
  "screen.rules": "Қағидалар",
  "screen.employer": "Жұмыс беруші",
  "screen.functions": "Функциялар",

  "first.title": "Азаматтар мен шетелдіктердің арақатынасы сақталған ба?",
  "first.ratio": "Азаматтар 1–2-санаттарда кемінде {managers}%, 3–4-санаттарда кемінде {workers}%",
  "first.exemption": "Босату қолданыла ма және оның шегіне қанша қалды",
  "first.findings": "Қай жолдар түсініксіз және қайсысы жауапты шешеді",
  "first.reading": "Тексеру тек оқиды. Деректер осы кітаптан шықпайды.",

  reading: "Парақ оқылып жатыр…",
  "reading.rows": "{total, number} жолдың {done, number} жолы оқылды",
  "judging.rows": "Тексерілген жолдар: {total, number} ішінен {done, number}",
  "reading.waits": "Ұяшық өңделіп жатса, Enter пернесімен аяқтаңыз: оған дейін Excel жауап бермейді.",
  "read.at": "тексерілді: {time}",
  "read.left": "{time} · {count} қалды",
  "read.stale": "{time} тексерілді, содан кейін өзгерді",
  stale: "Кітап тексеруден ({time}) кейін өзгерді.",

  "verdict.label": "Жауап",
  "verdict.day": "{day} күніне",
  "headline.unreadable": "Бұл парақ жұмыскерлер тізімі ретінде оқылмады",
  "headline.not_covered": "Бұл күнге жауап жоқ",
  "empty.settings":
    "Бұл парақта тек жұмыс беруші баптаулары бар. Жұмыскерлер тізіміне өтіп, соны тексеріңіз.",
  "empty.blank": "Парақ бос.",
  "empty.headings": "Тақырыптар табылды, бірақ олардың астында бұл күні жұмыс істейтін ешкім жоқ.",
  "empty.rows": "Жолдар табылды, бірақ оларда бұл күні жұмыс істейтін ешкім жоқ.",
  "summary.clear": "Барлық жол түсінікті.",
  "count.error": "{count, plural, other {# қате}}",
  "count.warning": "{count, plural, other {# ескерту}}",
  "count.tip": "{count, plural, other {# кеңес}}",

  "exemption.not_said": "Босату мәлімделмеген.",
  "exemption.no": "Босату жоқ: бұл шағын кәсіпкерлік субъектісі емес.",
  "exemption.unread":
    "Шағын кәсіпкерлік субъектісіне арналған босату {table} кестесінде көрсетілген, бірақ оны оқу мүмкін болмады, сондықтан ескерілмеді.",
  "exemption.size_unknown": "Босату ескерілмеді: бизнес көлемін есептеу мүмкін болмады.",
  "exemption.for_now": "Бұл күнге босату адам санына байланысты емес.",

  "groups.title": "Топтар",
  "group.count": "{total} адам, оның ішінде {citizens} азамат",
  "group.count.range":
    "азаматтар: ең азы {worstTotal} адамнан {worstCitizens}, ең көбі {bestTotal} адамнан {bestCitizens}",
  "group.count.local": "{total} адам, оның ішінде {citizens} қазақстандық кадр",
  "group.count.local.range":
    "қазақстандық кадрлар: {worstCitizens}/{worstTotal} – {bestCitizens}/{bestTotal}",
  "group.share": "{whole},{tenth}%",
  "group.required": "талап {percent}%",
  "group.empty": "ешкім жоқ",
  "group.gap": "{gap, plural, other {# азамат жетіспейді}}",
  "group.gap.range": "{min}–{max} азамат жетіспейді, түсініксіз жолдар шешеді",
  "group.room":
    "{room, plural, =0 {Арақатынас бұдан артыққа жол бермейді} other {Арақатынас тағы # шетелдікке жол береді}}",
  "group.room.range": "Арақатынас тағы {min}–{max} шетелдікке жол береді",
  "group.exempt.gap": "Босату кезінде міндетті емес; босатусыз {gap, plural, other {# азамат}} жетіспес еді",
  "group.exempt.gap.range":
    "Босату кезінде міндетті емес; босатусыз {min}–{max} азамат жетіспес еді, түсініксіз жолдар шешеді",
  "bar.label":
    "{group}: {citizens, plural, other {# азамат}}, {unclear, plural, other {# түсініксіз жол}}, {foreigners, plural, other {# шетелдік}}; азаматтар кемінде {percent}% болуы керек",

  "question.title": "Не сұралады",
  "question.day": "Қай күнге",
  "question.day.invalid": "Күнін, айын, жылын енгізіңіз, мысалы, 31.12.2026.",
  "day.format": "кк.аа.жжжж",
  "question.day.early": "Қағидалар {knownFrom} күнінен бастап белгілі; одан ерте күнге жауап жоқ.",
  "question.day.kept": "Көрсетілген жауап {day} күніне берілген.",
  "question.small":
    "Шағын кәсіпкерлік субъектісі ме (Кәсіпкерлік кодекстің 24-бабы: жұмыскерлер саны мен кіріс)?",
  "question.from_table": "{table} кестесінен алынды; мұндағы таңдау тек осы тексеруге қолданылады.",
  yes: "Иә",
  no: "Жоқ",
  not_said: "Көрсетілмеген",
  "settings.unknown_setting": "{table}, {row}-жол: «{label}» баптауы белгісіз, ескерілмеді.",
  "settings.unusable_value": "{table}, {row}-жол: «{value}» мәні «{label}» үшін жарамсыз, ескерілмеді.",

  "findings.title": "Ескертулер",
  "findings.none": "Ескерту жоқ: барлық жол түсінікті.",
  "findings.decides": "жауапты шешеді",
  "findings.fix.before": "{fix}; бұрын дәл осындай жазудың орнына жазылған: {value}",
  "findings.fix": "{kind, select, safe {Дұрысы:} other {Ұсынылады:}} {values}",
  more: "Тағы көрсету",
  shown: "{total, number} ішінен {shown, number} көрсетілді",
  go: "{cell} ұяшығына өту",
  mark: "Парақта белгілеу",
  "marks.clear": "Белгілерді алу",
  "marks.done": "{cells, plural, other {Парақта # ұяшық белгіленді}} ({time}).",
  "marks.cleared": "Белгілер алынды.",
  "marks.protected": "Парақ қорғалған, сондықтан белгі қойылмады. Мұндағы тізім толық.",
  "marks.left": "Парақ қорғалған, сондықтан ондағы белгілер қалды.",

  "why.title": "Неге",
  "why.law": "Заң біздің мазмұндауымызда",

  "failure.read": "Парақты оқу мүмкін болмады. Онда ештеңе өзгертілмеді.",
  "failure.gone": "Мұндай атауы бар парақ енді жоқ. Қажетті парақты қайта тексеріңіз.",
  "failure.go": "Ұяшықты таңдау мүмкін болмады.",
  "failure.marks": "Белгілерді өзгерту мүмкін болмады.",
  "failure.unexpected": "Панельде қате болды.",

  // The sheets that the first screen offers to add.
  "sample.button": "Мысалмен байқап көру",
  "sample.hint":
    "Осы кітапқа ойдан шығарылған адамдары бар парақ қосып, оны тексереді. Өз парақтарыңыз өзгермейді.",
  "sample.failed": "Excel мысалды толық қабылдамады. Парақ басталып қалса, оны жойып, қайталаңыз.",
  "sample.written": "Ойдан шығарылған адамдары бар «{sheet}» парағы қосылды.",
  "button.template": "Үлгіні кірістіру",
  "outcome.writing": "Кітапқа жазылып жатыр…",
  "outcome.protected": "Кітаптың құрылымы қорғалған, сондықтан парақ қосылмады.",
  "outcome.template.written":
    "Үлгі кірістірілді: «{sheet}» парағы. Оны толтырып, парақты тексеріңіз. Жұмыс беруші баптаулары {table} кестесінде.",
  "outcome.template.failed": "Excel үлгіні толық қабылдамады. Парақ басталып қалса, оны жойып, қайталаңыз.",
  back: "Артқа",
  "search.clear": "Іздеуді тазалау",
  copied: "Көшірілді.",
  as_table: "Кесте түрінде көрсету",
};
