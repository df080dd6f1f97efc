import type { Texts } from "../catalogue";
import type { en } from "./en";
import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace";

export const kk: Texts<typeof en> = {
  // The list of formulas.
  "intro.live": "Осы кітаптың ұяшықтарына арналған формулалар. Мысалдар сіздің тізіміңізбен: {range}.",
  "intro.none":
    "Осы кітаптың ұяшықтарына арналған формулалар. Алдымен парақты тексеріңіз, сонда мысалдар соның тізімімен болады.",
  separator:
    "Excel көшірілген формуланы қабылдамаса, үтірлердің орнына нүктелі үтір қойыңыз: бұл компьютердің аймақтық баптауларына байланысты.",
  search: "Формулаларды іздеу",
  found: "{count, plural, =0 {Формула табылмады} other {# формула}}",
  "group.roster": "Жұмыскерлер тізімі бойынша арақатынас",
  "group.ahead": "Болжам мен жоспар",
  "group.vacancies": "Бос орындар және өтініш беру",
  "group.numbers": "Тізімсіз, адам саны бойынша",
  "group.cells": "Бір ұяшық: азаматтық, санат, ЖСН",
  "group.law": "Қағидалар мен күнтізбе",
  syntax: "Жазылуы",
  "example.live": "Сіздің тізіміңізге",
  example: "Мысал",
  insert: "Белсенді ұяшыққа кірістіру",
  "insert.done": "Енді формула {cell} ұяшығында тұр.",
  "insert.occupied": "{cell} ұяшығы бос емес. Бос ұяшықты таңдап, қайта кірістіріңіз.",
  "insert.circular":
    "{cell} ұяшығы формула оқитын ұяшықтардың ішінде, сілтеме тұйықталып қалар еді. Олардан тыс ұяшықты таңдап, қайта кірістіріңіз.",
  "insert.protected": "Парақ қорғалған, сондықтан {cell} ұяшығына ештеңе жазылмады.",
  "insert.failed": "Жазу мүмкін болмады. Ештеңе өзгертілмеді.",
  copy: "Көшіру",
  help: "Анықтама беті",

  // The keys in the sheet.
  "shortcut.title": "Парақтағы пернелер",
  "shortcut.hint":
    "Олар енгізу параққа бағытталғанда, қондырмалардың пернелер тіркесімін қабылдайтын Excel-де жұмыс істейді; Mac-та Ctrl орнына — Command. Бағыттауыш пернелер кез келген пернетақта жаймасында орнынан жылжымайды.",
  "shortcut.checkSheet": "Парақты тексеру",
  "shortcut.nextFinding": "Келесі ескертуге",
  "shortcut.previousFinding": "Алдыңғы ескертуге",
  "shortcut.backToCell": "Бастаған ұяшыққа оралу",

  // What a formula in a cell answers, of whom, and what is wrong with it.
  "explained.title": "{cell} ұяшығындағы формула",
  "explained.open": "Белгіленген ұяшықты түсіндіру",
  "explained.nothing":
    "Белгіленген ұяшықта осы қондырманың формуласы жоқ. Сондай формуласы бар ұяшықты белгілеп, қайта басыңыз.",
  "explained.failed":
    "Панельдегі қатеге байланысты формуланы түсіндіру мүмкін болмады. Артқа оралып, қайта көріңіз; көмектеспесе, «Диагностикадағы» есепті өзіңізге көмектесетін адамға жіберіңіз.",
  "explained.looking": "Формулада аталған ұяшықтар оқылуда…",
  "explained.shows": "Көрсетеді",
  "explained.shows.nothing": "ештеңе",
  "explained.shows.selected":
    "{text} ({cell} ұяшығында; формула барлығы {cells, plural, other {# ұяшықты}} толтырады)",
  "explained.outdated":
    "Ұяшықта бұрынғы жауап тұр: қазір формула басқаша жауап береді. Кітапты қайта есептетіңіз (Ctrl+Alt+F9). TODAY() жоқ формула соңғы рет есептелген күннің жауабын көрсете береді.",
  "explained.answer": "Осы бөліктің жауабы",
  "explained.answer.cells": "кесте: {rows} × {columns} ұяшық",
  "explained.asked": "Оған не берілген",
  "explained.omitted": "берілмеген",
  "explained.calculated":
    "«{text}» ({name}) формуланың ішінде есептеледі, ал панель тек ұяшықтарды оқиды. Осы бөлікті бөлек ұяшыққа шығарып, мұнда сол ұяшықты көрсетіңіз — сонда жауапты түсіндіруге болады.",
  "explained.missing":
    "«{text}» ({name}): бұл кітапта ондай жоқ. Атауын түзетіңіз немесе төменнен басқа тәсілді таңдаңыз.",
  "explained.people": "Артында кімдер тұр",
  "explained.people.unread": "Адамдарды көрсету мүмкін емес: парақ жұмыскерлер тізімі ретінде оқылмайды.",
  "explained.vacancies": "Әр бос жұмыс орны бойынша",
  "explained.rules": "Жауап негізделген қағида",
  "explained.help": "Формуланың анықтамасы",
  "explained.unknown": "Қондырмада мұндай функция жоқ. Атауын функциялар тізімімен салыстырыңыз.",
  "explained.fixes": "Қалай түзетуге болады",
  "explained.fix.headings": "Тізімді тақырыптарымен бірге алу:",
  "explained.fix.all": "Кестені тақырыптарымен бірге алу:",
  "explained.fix.missing": "{argument} аргументін көрсету: {text}",
  "explained.fix.without": "{argument} аргументін бермеу: «{text}» кітапта жоқ",
  "explained.fix.shifted": "{argument} орнын бос қалдыру, сонда «{text}» өз орнында тұрады",
  "explained.fix.today": "Бүгінгі күнге сұрау: TODAY()",
  "explained.fix.write": "Осы формуланы {cell} ұяшығына жазу",
  "explained.fix.none":
    "Осы кітаптың ұяшықтарымен жұмыс істейтін жазылуы табылмады. Нені түзету керегі жоғарыда айтылған.",
  "explained.written": "{cell} ұяшығындағы формула өзгертілді.",
  "explained.undone": "{cell} ұяшығында қайтадан бұрынғы формула.",
  "explained.not.changed": "Ештеңе жазылмады: {cell} ұяшығында қазір басқа формула тұр.",
  "explained.not.protected": "Ештеңе жазылмады: парақ қорғалған.",
  "explained.not.circular":
    "Ештеңе жазылмады: {cell} ұяшығы формула оқитын ұяшықтардың арасында тұр, формула өзін-өзі күтіп қалар еді.",
  "explained.not.gone": "Ештеңе жазылмады: парақ енді жоқ.",
  "explained.not.failed": "Excel формуланы қабылдамады. Қайта көрмес бұрын {cell} ұяшығын қараңыз.",

  // Replacing formulas by their values.
  "freeze.title": "Жауаптарды бекіту",
  "freeze.about": `Қондырма жоқ жерде =${FORMULA_NAMESPACE} формулалары #NAME? көрсетеді. Бекітілгенде олардың орнына қазір көрініп тұрған мәндер жазылады да, енді есептелмейді.`,
  "freeze.back": "Формулаларға оралу",
  "freeze.looking": "Барлық парақтан формулалар ізделіп жатыр…",
  "freeze.none": "Бұл кітаптан осы қондырманың формулалары табылмады. Бекітетін ештеңе жоқ.",
  "freeze.found": "{sheets, plural, other {# парақта}} {count, plural, other {# формула}}",
  "freeze.found.sheet": "{sheet}: {count, number}",
  "freeze.list.free": "Бекітуге болады: {count, number}",
  "freeze.list.error": "Қате көрсетеді, формула күйінде қалады: {count, number}",
  "freeze.list.error.why": "Қате — жауап емес. Оны түзетіңіз немесе формуланы жойыңыз да, қайта қараңыз.",
  "freeze.list.unanswered": "Жауап бере алмайды, формула күйінде қалады: {count, number}",
  "freeze.list.unanswered.why":
    "Деректер жауап беруге жетпейді. Қай жолдарды нақтылау керегін парақты тексеру айтады. Төменде олардың орнына сөз жаздыруға болады.",
  "freeze.list.protected": "Қорғалған парақта тұр, формула күйінде қалады: {count, number}",
  "freeze.list.protected.why": "Excel-де парақтың қорғанысын алып, қайта қараңыз.",
  "freeze.go.failed": "Excel {cell} ұяшығына өте алмады. Парақ жасырылған немесе жойылған болуы мүмкін.",
  "freeze.shows": "«{text}» деп көрсетеді",
  "freeze.shows.nothing": "ештеңе көрсетпейді",
  "freeze.fills": "{cells, number} ұяшықты алып тұр",
  "freeze.error.at": "{cell} ұяшығында {code}",
  "freeze.freeze": "{count, plural, =0 {Бекіту} other {# формуланы бекіту}}",
  "freeze.again": "Қайта қарау",
  "freeze.freezing": "Мәндер жазылып жатыр…",
  "freeze.undo":
    "Ctrl+Z бәрін қайтарады, Excel мүмкіндік берсе — бір қадаммен. Файл жабылғаннан кейін қайтару мүмкін емес.",
  "freeze.unanswered.too":
    "{count, plural, other {Жауап бере алмайтын # формуланың орнына «{text}» деп жазу}}",
  "freeze.before.title": "Файлды жібермес бұрын",
  "freeze.before.copy":
    "Кітапты басқа атаумен сақтап, сол көшірмені бекітіңіз. Өз файлыңызда формулалар қалады.",
  "freeze.before.stays":
    "Тек осы қондырманың формулалары өзгереді. Адамдар, белгілер, {table} кестесі және жасырын парақтар файлда қалады: алушы көрмеуі тиіс нәрсені жойыңыз.",
  "freeze.done.frozen":
    "{count, plural, =0 {Бірде-бір формула ауыстырылмады.} other {# формула өз мәнімен ауыстырылды.}}",
  "freeze.done.changed": "{count, plural, other {# формула осы уақытта өзгеріп кеткен, оларға тиіспедік.}}",
  "freeze.done.kept": "{count, plural, other {# формула қалды; себебі тізімде айтылған.}}",
  "freeze.done.spills":
    "Бұл Excel формуланың қанша ұяшықты алып тұрғанын айтпайды. Бір формула бірнеше ұяшықты толтырған жерде тек өз ұяшығы сақталды: сол жерлерді қарап, бірдеңе жетіспесе, әрекетті болдырмаңыз.",
  "freeze.done.clean": "Кітапта осы қондырманың формулалары қалмады.",
  "freeze.failed.look": "Excel формулаларды тізіп бере алмады. Ештеңе өзгертілмеді.",
  "freeze.failed.freeze":
    "Excel соңына жетпей тоқтап қалды. Ауыстырылғаны ауыстырылды; тізімде қалғандары көрсетілген.",

  // The report on the add-in and its Excel, which itself is in English for everybody.
  "diagnostics.about":
    "Осы Excel-де не жұмыс істейтіні — сізге көмектесетін адамға арналған. Ештеңе жіберілмейді: есепті көшіріп, өзіңіз беріңіз.",
  "diagnostics.reading.title": "Ашық кітапты оқу",
  "diagnostics.reading.running": "Тексеріліп жатыр… {total, number} ішінен {done, number}",
  "diagnostics.reading.done": "{failed, plural, =0 {Бәрі жұмыс істеді.} other {Жұмыс істемегені: #.}}",
  "diagnostics.step.listSheets": "Парақтар мен кестелер тізімі",
  "diagnostics.step.readSheet": "Ашық парақтың ұяшықтары",
  "diagnostics.step.readTable": "Жұмыс беруші баптауларының кестесі",
  "diagnostics.step.selection": "Белгіленген ұяшықтар",
  "diagnostics.step.findFormulas": "Осы қондырманың формулалары",
  "diagnostics.step.watchEdits": "Өзгерістер туралы хабар",
  "diagnostics.step.fillSheet": "Формулаларды жазу",
  "diagnostics.step.calculate": "Есептеу",
  "diagnostics.step.markFindings": "Ұяшықтарды белгілеу",
  "diagnostics.step.clearMarks": "Белгілерді алу",
  "diagnostics.step.freezeFormulas": "Жауаптарды бекіту",
  "diagnostics.ok": "жұмыс істейді",
  "diagnostics.failed": "жұмыс істемейді",
  "diagnostics.took": "{milliseconds, number} мс",
  "diagnostics.formulas.title": "Формулалар",
  "diagnostics.formulas.about":
    "Әр формула ойдан шығарылған адамдары бар жаңа парақта сыналады. Кейін парақ жойылады да, Excel бұл кітапта нені болдырмауға болатынын ұмытады.",
  "diagnostics.formulas.try": "Формулаларды жаңа парақта сынау",
  "diagnostics.formulas.trying": "Excel есептеп жатыр. Бұған он секунд кетуі мүмкін.",
  "diagnostics.formulas.done": "Күткендей жауап береді: {total, number} формуладан {right, number}.",
  "diagnostics.formulas.protected":
    "Кітаптың құрылымы қорғалған, сондықтан парақ қосылмады. Басқа кітапта байқап көріңіз.",
  "diagnostics.formulas.failed": "Excel тоқтап қалды. «{sheet}» парағы қалып қойса, оны жойыңыз.",
  "diagnostics.sheet.name": "KZ сынағы",
  "diagnostics.report.title": "Есеп",
  "diagnostics.report.about":
    "Нұсқалар, уақыт, сандар мен кодтар; есімдер де, ұяшықтардың мазмұны да, парақтар мен файлдардың атаулары да жоқ. Ағылшын тілінде: қондырманы жөндейтіндер осылай оқиды.",
  "diagnostics.report.copy": "Есепті көшіру",
};
