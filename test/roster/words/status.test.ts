import { declaredStatus } from "../../../src/roster/words/person-status";
import { readStatus } from "../../../src/roster/words/status";
import { saysNoStatus } from "../../../src/roster/words/telling-words";

/** What a text says, in one word each: "outstaffed", "kandas", "seasonal", "dismissed". */
function words(text: string): string {
  return readStatus(text)
    .map((status) =>
      status.kind === "engagement"
        ? status.engagement
        : status.kind === "residence"
          ? status.residence
          : status.kind === "part_time"
            ? partTimers[status.beside]
            : status.kind,
    )
    .join(" ");
}

const partTimers = {
  outside: "part_timer",
  told: "part_timer",
  inside: "inside_part_timer",
  unsaid: "part_timer_of_either",
};

const statuses: Readonly<Record<string, readonly string[]>> = {
  seasonal: [
    ...["сезонный", "Сезонный работник", "сезонные работы", "договор на сезон", "на сезонных работах"],
    ...["маусымдық", "маусымдық жұмысшы", "маусымдык", "seasonal", "Seasonal worker"],
  ],
  outstaffed: [
    ...["аутстаффинг", "по договору аутстаффинга", "Аутстафф", "лизинг персонала", "заёмный труд"],
    ...["договор о предоставлении персонала", "outstaffing agreement", "leased staff"],
  ],
  contractor: [
    ...["ГПХ", "договор ГПХ № 12", "договор ГПХ no 12", "по договору гражданско-правового характера"],
    ...["договором подряда", "возмездное оказание услуг", "договор на оказание услуг", "подрядчик"],
    ...["civil-law contract", "independent contractor", "азаматтық-құқықтық шарт", "қызмет көрсету шарты"],
  ],
  part_timer: [
    ...["внешний совместитель", "Внешнее совместительство", "внеш. совм.", "внешн. совместитель"],
    ...["по внешнему совместительству", "совместитель (внешний)", "совместитель внешний"],
    ...["external part-timer", "outside part-time", "сырттан қосымша жұмыс", "сырттан қоса атқарушы"],
  ],
  inside_part_timer: [
    ...["внутренний совместитель", "Внутреннее совместительство", "вн. совм.", "внутр.совм"],
    ...["по внутреннему совместительству", "internal part-time", "ішкі қоса атқару", "іштей қоса атқарушы"],
  ],
  part_timer_of_either: ["совм.", "(совм)", "совмест."],
  transferee: ["ВКП", "внутрикорпоративный перевод", "в порядке внутрикорпоративного перевода", "ICT"],
  requested: ["запрашивается", "запрашиваемые", "запрошена", "к привлечению", "requested", "сұралған"],
  kandas: ["кандас", "қандас", "кандасы", "оралман", "статус кандаса", "kandas", "кандас, ВНЖ нет"],
  refugee: ["беженец", "беженка", "лицо, ищущее убежище", "лицо ищущее убежище", "босқын", "refugee"],
  permanent_resident: [
    ...["ВНЖ", "вид на жительство", "имеет вид на жительство", "по виду на жительство", "ПМЖ"],
    ...["постоянно проживающая", "permanent resident", "permanent residence", "ықтиярхат", "ыктиярхат"],
  ],
  dismissed: [
    ...["уволен", "Уволена", "уволен с 01.09.2025", "уволен, расчет не выплачен", "договор расторгнут"],
    ...["трудовой договор прекращён", "не работает", "больше не работает", "бывший работник"],
    ...["terminated", "resigned", "no longer employed", "жұмыстан шыққан", "жұмыстан босатылды"],
  ],
  "": [
    ...[
      "",
      "работает",
      "штат",
      "основное место работы",
      "временно пребывающий",
      "временно проживающий",
      "РВП",
    ],
    ...["декретный отпуск", "в отпуске по уходу за ребёнком", "декрет", "демалыста", "maternity leave"],
    ...["бала күтімі бойынша демалыста", "командировка", "неполный рабочий день", "бессрочный"],
    ...["не уволен", "ВНЖ нет", "нет ВНЖ", "не сезонный", "not seasonal", "маусымдық емес", "қандас емес"],
    ...["не является внешним совместителем", "no residence permit", "к увольнению", "принят в сезоне"],
    ...["маусымда қабылданған", "на испытательном сроке", "резидент РК", "Contract type: permanent"],
  ],
  "contractor permanent_resident": ["ГПХ, ВНЖ"],
  "part_timer permanent_resident": ["ВНЖ; внешний совместитель"],
};

test.each(Object.entries(statuses).flatMap(([meant, texts]) => texts.map((text) => [text, meant])))(
  "«%s» says «%s»",
  (text, meant) => {
    expect(words(text)).toBe(meant);
  },
);

test.each([
  ["увoлен", "dismissed", "a Latin o"],
  ["yволен", "dismissed", "a Latin y"],
  ["у\u00adволен", "dismissed", "a soft hyphen"],
  ["Г.П.Х.", "contractor", "dots"],
  ["г п х", "contractor", "blanks"],
  ["(ВНЖ)", "permanent_resident", "brackets"],
  ["қaндас", "kandas", "a Latin a"],
  ["кандас", "kandas", "a Russian letter"],
  ["т.д. расторгнут", "dismissed", "a word of two letters"],
  ["с 01.02.2025уволен", "", "a day without a blank"],
])("%j says %j though it is written with %s", (text, says) => {
  expect(words(text)).toBe(says);
});

test.each(["приказ № 15", "Приказ от 01.02.2024", "Жібек", "Экспертный отдел"])(
  "%j shows by the beginnings of its words that it says nothing, though others begin nearly so",
  (text) => {
    expect(saysNoStatus(text)).toBe(true);
  },
);

test.each(["прикомандирован", "увол. 15", "г.п.х", "Г. П. Х.", "экс"])("%j has to be read", (text) => {
  expect(saysNoStatus(text)).toBe(false);
});

test.each(["корпоративішілік ауыстыру", "Корпоративішілік ауыстыру бойынша"])(
  "the statute's word for a transfer says nothing of somebody who has moved on: %s",
  (text) => {
    expect(declaredStatus(text)).toMatchObject({ engagement: "transferee", isUnknown: false });
  },
);

test.each(["басқа компанияға ауысты", "ауыстырылды"])("whoever has moved on may be gone: %s", (text) => {
  expect(declaredStatus(text).isUnknown || declaredStatus(text).isDismissed).toBe(true);
});
