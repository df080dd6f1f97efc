import type { RulesTexts } from "../rules";

export const ru: RulesTexts = {
  "rule.local_content_managers": "Граждане составляют не менее {value}% в категориях 1–2 вместе.",
  "rule.local_content_workers": "Граждане составляют не менее {value}% в категориях 3–4 вместе.",
  "rule.transferee_limit":
    "Менеджеров и специалистов, переведённых внутри группы компаний, не более {value}% от числа граждан их категории.",
  "rule.small_business_exemption":
    "Малый бизнес освобождён от соотношения при численности до {value} человек включительно.",
  "rule.small_business_exemption.any_size": "Малый бизнес освобождён от соотношения при любой численности.",
  "rule.foreign_branch_exemption":
    "Филиал иностранной компании освобождён от соотношения при численности до {value} человек включительно.",
  "rule.micro_business_criteria":
    "Микробизнес: в среднем не более {headcount} человек и годовой доход не более {incomeInMci} МРП.",
  "rule.small_business_criteria":
    "Малый бизнес: в среднем не более {headcount} человек и годовой доход не более {incomeInMci} МРП.",
  "rule.medium_business_criteria":
    "Крупный бизнес: в среднем более {headcount} человек или годовой доход более {incomeInMci} МРП; между малым и крупным — средний.",
  "rule.excluded_activities": "В этих видах деятельности бизнес не бывает малым при любом размере: {value}.",
  "rule.mci": "Месячный расчётный показатель (МРП) — {value} тенге.",
  "rule.mci.unknown": "Месячный расчётный показатель (МРП) пока неизвестен.",
  "rule.labour_market_test":
    "До подачи заявления вакансия размещена на Электронной бирже труда {value} календарных дней.",
  "rule.labour_market_test.not_required":
    "Поиск на Электронной бирже труда до подачи заявления не требовался.",
  "rule.filing_portals": "Порталы, названные для подачи заявления: {value}.",

  "item.narcotics": "наркотические средства и прекурсоры",
  "item.excisable_goods": "подакцизные товары",
  "item.grain_storage": "хранение зерна",
  "item.lotteries": "лотереи",
  "item.gambling": "азартные игры",
  "item.radioactive_materials": "радиоактивные материалы",
  "item.banking_insurance": "банковская и страховая деятельность (кроме страховых агентов)",
  "item.audit": "аудит",
  "item.securities_market": "рынок ценных бумаг",
  "item.credit_bureaus": "кредитные бюро",
  "item.security_services": "охранные услуги",
  "item.weapons": "оружие и боеприпасы",

  "confidence.confirmed": "подтверждено: прочитан первоисточник",
  "confidence.reported": "по сообщениям вторичных источников",
  "confidence.disputed": "спорно: источники расходятся или слабы",
  "law.line": "Закон в нашем изложении, проверено {day}.",
  "law.line.changed": "Закон в нашем изложении, проверено {day}; с тех пор он мог измениться.",
  "law.since": "{act}, {since}; {confidence}",
  since: "действует с {day}",
  "since.known": "действовало на {day}, первую известную здесь дату",

  title: "Правила",
  "list.title": "Действуют на {day}",
  act: "Акт",
  checked: "Проверено",
  before: "Раньше",
  "before.value": "До {day} включительно: {rule}",
  next: "Дальше",
  "next.value": "С {day}: {rule}",
  "next.badge": "меняется {day}",
  "next.badge.unknown": "с {day} неизвестно",
  sources: "Источники",
  "source.dated": "{publisher}, {published}",

  unread: "{day} в Правила внесены изменения. Прочитать их не удалось, поэтому в этом списке их нет.",
  "doubt.title": "Что не удалось проверить",
  "doubt.primary":
    "Из самих Правил удалось прочитать только название и преамбулу, но не пункты. Значения опираются на то, что пишут другие издания.",
  "doubt.count": "Подтверждено: {confirmed}. По сообщениям: {reported}. Спорно: {disputed}.",

  "readings.title": "Спорные вопросы",
  "readings.intro":
    "Ни один прочитанный источник их не решает. Каждый толкуется осторожно, если в параметрах работодателя не выбрано другое.",
  "readings.default": "по умолчанию",
  "readings.used": "применяется",
  "readings.none": "Найденные страницы об этом не говорят.",
  "readings.go": "Выбрать на экране «Работодатель»",

  "compare.title": "Тот же список на другую дату",
  "compare.other": "Другая дата",
  "compare.need": "Сначала проверьте лист. Тогда здесь можно сравнить ответы на две даты.",
  "compare.same": "На обе даты ответ один и тот же.",
  "compare.on.lost": "{day} этот список потерял освобождение.",
  "compare.on.gained": "{day} этот список получил освобождение.",
  "compare.on.changed": "{day} ответ изменился.",
  "compare.between.lost": "Между {from} и {to} этот список потерял освобождение.",
  "compare.between.gained": "Между {from} и {to} этот список получил освобождение.",
  "compare.between.changed": "Между {from} и {to} ответ изменился.",
  "compare.people": "Учтено людей: {before} на {from}, {after} на {to}.",
  "compare.range": "от {min} до {max}",
  "compare.law": "Что изменилось в законе между ними",
};
