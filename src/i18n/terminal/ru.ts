import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  "failure.no_file": "Укажите книгу для проверки: {usage}",
  "failure.several_files": "Вакансии и прогноз проверяются по одной книге, а указаны: {files}.",
  "failure.unknown_option": "Параметра {option} нет; все параметры перечисляет --help. Команда: {usage}",
  "failure.option_without_value": "После параметра {option} нужно значение.",
  "failure.bad_value": "«{text}» не подходит для {option}; возможны значения: {allowed}.",
  "failure.bad_date": "«{text}» — не день; напишите его как 2025-09-01 или 01.09.2025.",
  "failure.file_not_found": "Файла {file} нет.",
  "failure.is_directory": "{file} — папка; укажите книгу в ней.",
  "failure.file_unreadable": "Файл {file} не открывается; проверьте, есть ли право на чтение.",
  "failure.no_sheet": "В книге нет видимого листа для проверки.",
  "failure.unknown_sheet": "Листа «{sheet}» нет; в книге есть {sheets}.",
  "failure.several_rosters":
    "Список работников есть на нескольких листах: {sheets}. Выберите один через --sheet.",
  "failure.no_roster": "Ни один лист не читается как список работников.",
  "failure.no_vacancies": "Ни один лист не читается как список вакансий.",
  "failure.several_vacancies":
    "Как список вакансий читаются несколько листов: {sheets}. Выберите один с помощью --sheet.",
  "failure.several_rosters_beside":
    "Как список работников читаются несколько листов: {sheets}. Выберите один с помощью --roster.",
  "failure.setting_unknown": "{cell}: настройки работодателя «{label}» нет. Исправьте или удалите строку.",
  "failure.setting_not_calculated":
    "{cell}: формула для «{label}» ни разу не вычислялась, поэтому её значение неизвестно. Откройте книгу в Excel, сохраните и повторите.",
  "failure.setting_unusable": "{cell}: «{value}» не подходит для «{label}». Исправьте значение.",
  "failure.kinds_unusable":
    "«{text}» не подходит для --kinds; напишите вид персонала, знак равенства и категорию, например Рабочие=4.",
  "failure.kind_unknown": "Нет открытых должностей вида «{text}». В списке есть: {kinds}.",
  "failure.kinds_of_check":
    "--kinds — для проверки одного списка; для остального запишите решения в таблицу KZ_Categories.",
  "failure.compare_of_check":
    "--compare FILE возможно при проверке одного списка, а --compare-sheet и --compare-as-of — только вместе с ним.",
  "failure.compare_no_list":
    "Ни один лист файла {file} не читается как список работников: сравнивать не с чем.",
  "failure.compare_several_lists":
    "В файле {file} списков работников несколько: {sheets}. Выберите один с помощью --compare-sheet.",
  "failure.deadlines_of_check":
    "--deadlines — для проверки одного списка; уберите --vacancies, --forecast, --employers и другие файлы.",
  "failure.unexpected":
    "Проверку не удалось закончить из-за ошибки в этой программе ({cause}); пожалуйста, сообщите о ней.",
  sheet_reason: "Лист «{sheet}»: {reason}",

  "help.purpose":
    "Проверяет список работников или вакансий по правилам привлечения иностранной рабочей силы в Казахстане. Читает .xlsx, .xlsm, .xlsb и .csv; ничего не записывает и никуда не отправляет.",
  "help.options": "Параметры:",
  "help.sheet": "лист со списком, если подходят несколько",
  "help.as-of":
    "день, на который задан вопрос: 2025-09-01 или 01.09.2025; без него — сегодня по времени Казахстана",
  "help.small-business":
    "является ли работодатель субъектом малого предпринимательства; без него — как сказано в KZ_Employer книги",
  "help.categories": "таблица с категорией разрешения, решённой для каждой должности",
  "help.kinds": "категория для всех нерешённых должностей одной категории персонала, например Рабочие=4",
  "help.deadlines": "называет и последние дни того, что следует за событием этого дня",
  "help.compare": "сравнивает список со списком другого файла: кто пришёл, ушёл, у кого что изменилось",
  "help.compare-sheet": "лист этого другого списка",
  "help.compare-as-of": "день, на который составлен другой список; без него — день из его заголовка",
  "help.vacancies": "проверяет список вакансий книги",
  "help.roster": "лист с работниками рядом со списком вакансий",
  "help.forecast": "смотрит на столько месяцев вперёд, от 1 до 60",
  "help.employers": "по строке на каждого работодателя из списка; так же, если названы несколько файлов",
  "help.lang": "язык ответа",
  "help.json": "один объект JSON вместо текста",
  "help.help": "этот перечень",
  "help.exit_codes":
    "Коды завершения: 0 — соблюдено или освобождён, 1 — не соблюдено, 2 — ответить нельзя или проверять некого, 3 — входные данные не читаются.",

  context: "{file}, лист «{sheet}», на {day}, {people}",
  people: "{count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}",
  "people.range": "от {min} до {max} человек",
  keeps_checks:
    "Отсюда в {table} ничего не пишется: строка «Журнал» в KZ_Employer относится к панели в Excel.",
  read_from: "Заголовки в строке {row}: {columns}",
  not_read: "Не прочитано: {columns}",
  read_without_headings: "Без заголовков: {columns}",
  column: "{field}\u00a0—\u00a0{letter}",

  "vacancies.days_off_not_calculated":
    "Выходные дни в KZ_Holidays, формулы которых ни разу не вычислялись, стоят в строках {rows}. Откройте книгу в Excel, сохраните и проверьте снова.",

  "table.group": "Группа",
  "table.citizens": "Граждане",
  "table.foreigners": "Иностранцы",
  "table.unclear": "Неясно",
  "table.total": "Всего",
  "table.share": "Доля",
  "table.required": "Требуется",
  "table.verdict": "Ответ",
  "table.room": "Можно ещё",
  "table.gap": "Не хватает",
  range: "{min}–{max}",

  "positions.decide":
    "Ни в одном столбце нет категорий разрешений, поэтому они определяются по должности. Если предложенное верно, ответ {deciding, plural, one {решает #} few {решают #} many {решают #} other {решают #}} из {positions} ещё не решённых должностей (*); начните с этого.",
  "positions.decided":
    "Ни в одном столбце нет категорий разрешений, поэтому они определяются по должности. Ответ не зависит ни от одной из {positions} ещё не решённых должностей в отдельности.",
  "positions.alike": "{position} и ещё таких {count}",
  "positions.position": "  Должность",
  "positions.people": "Человек",
  "positions.foreigners": "Иностранцев",
  "positions.suggested": "Предложено",
  "positions.why": "Почему",
  "positions.if_suggested": "Если всё предложенное верно: {headline}",
  "positions.how":
    "Предложенное ничего не решает, пока вы его не примете: запишите должности и категории (от 1 до 4 или «без категории») в таблицу KZ_Categories книги или в файл для --categories.",

  exempt_note: "Требование о соотношении не применяется; соотношение выше показано для сведения.",
  claim:
    "Освобождение не заявлено. Если это субъект малого предпринимательства (ст. 24 ПК: численность и доход), добавьте --small-business yes.",
  deciding: "Решающие ячейки: {cells}",
  findings: "Замечания: {count}",
  no_findings: "Замечаний нет",
  more: "и ещё {count}",
};
