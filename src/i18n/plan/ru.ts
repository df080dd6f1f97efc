import type { PlanTexts } from "../plan";

export const ru: PlanTexts = {
  "column.scenario": "Сценарий",
  "column.what": "Что сделать",
  "column.who": "Кто или сколько",
  "column.category": "Категория",
  "column.citizenship": "Гражданство",
  "column.day": "Дата",
  "action.hire": "нанять",
  "action.leave": "уход",
  "action.renew": "продлить",
  "action.move": "перевести в категорию",
  "action.not_hire": "не нанимать",
  kazakhstan: "Казахстан",

  "group.managers": "категории 1–2",
  "group.workers": "категории 3–4",
  "person.unnamed": "строка {row}",

  "forecast.holds": "Соотношение сохраняется во все дни до {day}.",
  "forecast.breaks": "{day} соотношение нарушится: {groups}.",
  "forecast.breaks.now": "Соотношение не соблюдено уже {day}: {groups}.",
  "forecast.exemption_lost": "В этот день кончается освобождение, действовавшее накануне.",
  "forecast.doubt": "С {day} ответить нельзя из-за неясных строк.",
  "forecast.exemption_ends": "С {day} освобождение уже не действует наверняка: {people} при пределе {limit}.",
  people: "{count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}",
  "people.range": "от {min} до {max} чел.",
  "forecast.filings_without_day":
    "{count, plural, one {У # вакансии} few {У # вакансий} many {У # вакансий} other {У # вакансии}} нет дня подачи; {count, plural, one {она не учтена} few {они не учтены} many {они не учтены} other {они не учтены}}.",
  "forecast.law":
    "О будущих днях сказано по праву, проверенному {day}; до их наступления оно может измениться.",

  "cause.joins":
    "{side, select, citizen {{name} (гражданин РК): начало работы} unclear {{name} (гражданство неясно): начало работы} other {{name} (иностранец): начало работы}}",
  "cause.leaves":
    "{side, select, citizen {{name} (гражданин РК): уход, последний день — {day}} unclear {{name} (гражданство неясно): уход, последний день — {day}} other {{name} (иностранец): уход, последний день — {day}}}",
  "cause.contract_ends":
    "{side, select, citizen {{name} (гражданин РК): договор кончился {day}, работает ли человек дальше, неясно} unclear {{name} (гражданство неясно): договор кончился {day}, работает ли человек дальше, неясно} other {{name} (иностранец): договор кончился {day}, работает ли человек дальше, неясно}}",
  "cause.changes": "{name}: с этого дня учитывается иначе",
  "cause.permit_ends": "{name}: разрешение кончилось {day}",
  "cause.files":
    "подаётся заявление на {people, plural, one {# иностранца} few {# иностранцев} many {# иностранцев} other {# иностранца}} (вакансия в строке {row})",
  "cause.law": "меняется право: {rules}",
  "rule.local_content_managers": "соотношение в категориях 1–2",
  "rule.local_content_workers": "соотношение в категориях 3–4",
  "rule.small_business_exemption": "освобождение малого бизнеса",
  "rule.foreign_branch_exemption": "освобождение филиалов иностранных компаний",

  "permit.counted":
    "Иностранцы учитываются и после окончания разрешения, как учла бы их проверка того дня. С какого дня они перестают учитываться, ни один прочитанный нами источник не говорит.",
  "permit.perhaps_gone":
    "Иностранцев, чьё разрешение кончилось, со следующего дня, возможно, уже нет: это предположение.",
  "permit.gone":
    "Иностранцев, чьё разрешение кончилось, со следующего дня уже нет: это предположение, а не норма.",
  "permit.if_gone":
    "Если к тому дню {count, plural, one {# иностранца} few {# иностранцев} many {# иностранцев} other {# иностранца}} с истёкшим разрешением уже не будет: {verdict}.",

  latest: "Чтобы успеть, начните не позднее {day}. Отсчитано назад: {durations}.",
  "latest.past": "Чтобы успеть, нужно было начать не позднее {day}. Отсчитано назад: {durations}.",
  "duration.labour_market_test":
    "поиск на бирже, {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} ({confidence})",
  "duration.review":
    "рассмотрение заявления, {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} ({confidence})",
  "duration.hiring":
    "найм, {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} ({confidence})",
  "duration.notice":
    "предупреждение, {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} ({confidence})",
  "confidence.confirmed": "прочитан первоисточник",
  "confidence.reported": "по вторичным источникам",
  "confidence.disputed": "спорно",
  "confidence.assumed": "ваше предположение",

  "way.nothing": "Ничего не нужно.",
  "way.hire":
    "нанять {count, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}",
  "way.replace":
    "заменить {count, plural, one {# иностранца гражданином} few {# иностранцев гражданами} many {# иностранцев гражданами} other {# иностранца гражданами}}: {names}",
  "way.not_renew":
    "не продлевать {count, plural, one {# разрешение} few {# разрешения} many {# разрешений} other {# разрешения}}: {names}",
  "way.not_hire":
    "не принимать {count, plural, one {# человека} few {# человек} many {# человек} other {# человека}} из тех, кто ещё не вышел на работу: {names}",
  "way.more": "{names} и ещё {count}",
  "way.arithmetic": "{day}, в самый трудный день: 100 × {citizens} = {left} ≥ {right} = {percent} × {total}.",
  "way.cost":
    "Найти граждан: {citizens, plural, =0 {никого} one {# человека} few {# человека} many {# человек} other {# человека}}; иностранцев меньше: {foreigners, plural, =0 {ни на одного} one {на # человека} few {на # человека} many {на # человек} other {на # человека}}.",
  "way.exemption": "Остаться в пределах {limit} чел.: {actions}.",
  "way.exemption.none": "Ни планы приёма, ни разрешения из списка не удержат численность в пределах.",
  "way.cut": "Есть и другие способы, кроме этих.",
  "way.unclear": "Неясные строки учтены в худшую сторону; если их уточнить, может хватить меньшего.",
  "way.no_advice": "Это арифметика. Расторгать с кем-либо договор она не советует.",
  "caution.ending_a_contract_has_rules":
    "Можно ли прекратить договор и как — вопрос трудового права, здесь это не проверяется.",
  "caution.permit_and_contract_differ":
    "То, что разрешение не продлено, само по себе договор не прекращает; проверьте, что сказано в договоре.",
  "caution.category_4_is_not_renewed":
    "По тексту 2020 года разрешения категории 4 вообще не продлеваются. Уточните, что действует сейчас.",
  "caution.category_4_is_to_be_replaced":
    "По тексту 2020 года разрешение категории 4 обязывает заменить иностранца гражданином в срок от 6 месяцев до года. Уточните, что действует сейчас.",
  "caution.citizens_raise_the_headcount":
    "Каждый нанятый гражданин считается в пределе освобождения, и этот найм может его прекратить.",
  "caution.size_is_only_one_condition":
    "Численность — лишь одно условие освобождения; другое — финансовые критерии.",

  "employers.column.employer": "Работодатель",
  "employers.column.file": "Файл, лист",
  "employers.column.verdict": "Вывод",
  "employers.column.people": "Людей",
  "employers.column.limit": "До предела",
  "employers.column.room": "Запас {group}",
  "employers.column.gap": "Нехватка {group}",
  "employers.short.managers": "1–2",
  "employers.short.workers": "3–4",
  "employers.unnamed": "не назван",
  "employers.headline":
    "{fail, plural, =0 {Ни у одного работодателя нет нарушения} one {Не соблюдено у # работодателя} few {Не соблюдено у # работодателей} many {Не соблюдено у # работодателей} other {Не соблюдено у # работодателя}}, ответить нельзя — {undecided}, в порядке — {good}",
  "employers.unread":
    "{count, plural, one {Не прочитан # файл} few {Не прочитано # файла} many {Не прочитано # файлов} other {Не прочитано # файла}}:",
  "employers.unassigned":
    "{file}: {count, plural, one {# человек стоит} few {# человека стоят} many {# человек стоят} other {# человека стоят}} в строках без работодателя и может относиться к любому из них.",
  "employers.problem":
    "{cell}: «{text}» нельзя использовать, поэтому освобождение для этого работодателя не учтено. Исправьте ячейку.",
  "employers.branches":
    "Филиалы казахстанской компании считаются вместе с ней. Филиал иностранной компании считается отдельно там, где это указано в таблице KZ_Employers (по письму министерства к прежним правилам).",
};
