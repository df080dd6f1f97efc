import type { Texts } from "../catalogue";
import type { en } from "./en";

export const kk: Texts<typeof en> = {
  "failure.no_file": "Тексерілетін кітапты көрсетіңіз: {usage}",
  "failure.several_files":
    "Бос орындар мен болжам бір жолы бір кітап бойынша тексеріледі, ал көрсетілгені: {files}.",
  "failure.unknown_option": "{option} параметрі жоқ; барлығын --help тізіп береді. Пәрмен: {usage}",
  "failure.option_without_value": "{option} параметрінен кейін мән жазылуы керек.",
  "failure.bad_value": "«{text}» {option} үшін жарамайды; мүмкін мәндер: {allowed}.",
  "failure.bad_date": "«{text}» — күн емес; 2025-09-01 немесе 01.09.2025 түрінде жазыңыз.",
  "failure.file_not_found": "{file} файлы жоқ.",
  "failure.is_directory": "{file} — қалта; ішіндегі кітапты көрсетіңіз.",
  "failure.file_unreadable": "{file} файлы ашылмады; оны оқуға рұқсатыңызды тексеріңіз.",
  "failure.no_sheet": "Кітапта тексеретін көрінетін парақ жоқ.",
  "failure.unknown_sheet": "«{sheet}» парағы жоқ; кітапта {sheets} бар.",
  "failure.several_rosters":
    "Жұмыскерлер тізімі бірнеше парақта бар: {sheets}. Біреуін --sheet арқылы таңдаңыз.",
  "failure.no_roster": "Бірде-бір парақ жұмыскерлер тізімі ретінде оқылмайды.",
  "failure.no_vacancies": "Бірде-бір парақ бос орындар тізімі ретінде оқылмайды.",
  "failure.several_vacancies":
    "Бос орындар тізімі бірнеше парақта бар: {sheets}. Біреуін --sheet арқылы таңдаңыз.",
  "failure.several_rosters_beside":
    "Жұмыскерлер тізімі бірнеше парақта бар: {sheets}. Біреуін --roster арқылы таңдаңыз.",
  "failure.setting_unknown":
    "{cell}: жұмыс берушінің «{label}» деген баптауы жоқ. Жолды түзетіңіз немесе алып тастаңыз.",
  "failure.setting_not_calculated":
    "{cell}: «{label}» формуласы бірде-бір рет есептелмеген, сондықтан мәні белгісіз. Кітапты Excel-де ашып, сақтаңыз да, қайталаңыз.",
  "failure.setting_unusable": "{cell}: «{value}» мәні «{label}» үшін жарамайды. Мәнді түзетіңіз.",
  "failure.kinds_unusable":
    "«{text}» --kinds үшін жарамайды; персонал түрін, теңдік белгісін және санатты жазыңыз, мысалы Жұмысшылар=4.",
  "failure.kind_unknown": "«{text}» түріндегі шешілмеген лауазым жоқ. Тізімде бары: {kinds}.",
  "failure.kinds_of_check":
    "--kinds бір тізімді тексеруге арналған; қалғаны үшін шешімдерді KZ_Categories кестесіне жазыңыз.",
  "failure.compare_of_check":
    "--compare FILE бір тізімді тексергенде ғана қолданылады, ал --compare-sheet пен --compare-as-of — тек сонымен бірге.",
  "failure.compare_no_list":
    "{file} файлының бірде-бір парағы жұмыскерлер тізімі ретінде оқылмайды: салыстыратын ештеңе жоқ.",
  "failure.compare_several_lists":
    "{file} файлында жұмыскерлер тізімі бірнешеу: {sheets}. Біреуін --compare-sheet арқылы таңдаңыз.",
  "failure.deadlines_of_check":
    "--deadlines бір тізімді тексеруге арналған; --vacancies, --forecast, --employers және басқа файлдарды алып тастаңыз.",
  "failure.unexpected":
    "Осы бағдарламадағы қатеге ({cause}) байланысты тексеру аяқталмады; бұл туралы хабарлаңыз.",
  sheet_reason: "«{sheet}» парағы: {reason}",

  "help.purpose":
    "Жұмыскерлер не бос орындар тізімін Қазақстанда шетелдік жұмыс күшін тарту қағидалары бойынша тексереді. .xlsx, .xlsm, .xlsb және .csv оқиды; ештеңе жазбайды, ешқайда жібермейді.",
  "help.options": "Параметрлер:",
  "help.sheet": "тізім тұрған парақ, егер бірнешеуі сай келсе",
  "help.as-of": "сұралған күн: 2025-09-01 немесе 01.09.2025; көрсетілмесе — Қазақстан уақытымен бүгін",
  "help.small-business":
    "жұмыс беруші шағын кәсіпкерлік субъектісі ме; көрсетілмесе — кітаптағы KZ_Employer айтқандай",
  "help.categories": "әр лауазым үшін шешілген рұқсат санатының кестесі",
  "help.kinds": "персоналдың бір санатындағы барлық шешілмеген лауазым үшін санат, мысалы Рабочие=4",
  "help.deadlines": "сол күнгі оқиғадан кейінгі соңғы күндерді де айтады",
  "help.compare": "тізімді басқа файлдың тізімімен салыстырады: кім келді, кім кетті, кімде не өзгерді",
  "help.compare-sheet": "сол басқа тізімнің парағы",
  "help.compare-as-of": "басқа тізім қай күнге жасалған; көрсетілмесе — тақырыбындағы күн",
  "help.vacancies": "кітаптағы бос орындар тізімін тексереді",
  "help.roster": "бос орындар тізімінің жанындағы жұмыскерлер парағы",
  "help.forecast": "сонша ай алға қарайды, 1-ден 60-қа дейін",
  "help.employers": "тізімдегі әр жұмыс беруші үшін бір жол; бірнеше файл аталса да солай",
  "help.lang": "жауап тілі",
  "help.json": "мәтіннің орнына бір JSON нысаны",
  "help.help": "осы тізім",
  "help.exit_codes":
    "Аяқталу кодтары: 0 — сақталған не босатылған, 1 — сақталмаған, 2 — жауап беру мүмкін емес не тексерілетін ешкім жоқ, 3 — кіріс деректер оқылмайды.",

  context: "{file}, «{sheet}» парағы, {day} күнге, {people}",
  people: "{count, plural, other {# адам}}",
  "people.range": "{min}–{max} адам",
  keeps_checks:
    "Бұл жерден {table} кестесіне ештеңе жазылмайды: KZ_Employer ішіндегі «Журнал» жолы Excel тақтасына қатысты.",
  read_from: "Тақырыптар {row}-жолда: {columns}",
  not_read: "Оқылмаған: {columns}",
  read_without_headings: "Тақырыпсыз: {columns}",
  column: "{field}\u00a0—\u00a0{letter}",

  "vacancies.days_off_not_calculated":
    "KZ_Holidays кестесіндегі формулалары бірде-бір рет есептелмеген демалыс күндері {rows}-жолдарда тұр. Кітапты Excel-де ашып, сақтаңыз да, қайта тексеріңіз.",

  "table.group": "Топ",
  "table.citizens": "Азаматтар",
  "table.foreigners": "Шетелдіктер",
  "table.unclear": "Анық емес",
  "table.total": "Барлығы",
  "table.share": "Үлесі",
  "table.required": "Талап",
  "table.verdict": "Жауап",
  "table.room": "Тағы болады",
  "table.gap": "Жетпейді",
  range: "{min}–{max}",

  "positions.decide":
    "Рұқсат санаты ешбір бағанда жоқ, сондықтан ол лауазым бойынша анықталады. Ұсыныстар дұрыс болса, жауапты әлі шешілмеген {positions} лауазымның {deciding} лауазымы (*) шешеді; осылардан бастаңыз.",
  "positions.decided":
    "Рұқсат санаты ешбір бағанда жоқ, сондықтан ол лауазым бойынша анықталады. Жауап әлі шешілмеген {positions} лауазымның ешқайсысына жеке тәуелді емес.",
  "positions.alike": "{position} және осындай тағы {count}",
  "positions.position": "  Лауазымы",
  "positions.people": "Адам",
  "positions.foreigners": "Шетелдік",
  "positions.suggested": "Ұсыныс",
  "positions.why": "Неге",
  "positions.if_suggested": "Барлық ұсыныс дұрыс болса: {headline}",
  "positions.how":
    "Ұсынысты өзіңіз қабылдағанша ол ештеңе шешпейді: лауазымдар мен санаттарды (1–4 немесе «санатсыз») кітаптың KZ_Categories кестесіне немесе --categories файлына жазыңыз.",

  exempt_note: "Арақатынас талабы қолданылмайды; жоғарыдағы арақатынас мәлімет үшін көрсетілген.",
  claim:
    "Босату мәлімделмеген. Шағын кәсіпкерлік субъектісі болса (Кәсіпкерлік кодекстің 24-бабы: жұмыскерлер саны мен кіріс), --small-business yes деп қосыңыз.",
  deciding: "Шешуші ұяшықтар: {cells}",
  findings: "Ескертулер: {count}",
  no_findings: "Ескерту жоқ",
  more: "және тағы {count}",
};
