import type { Texts } from "../catalogue";
import type { en } from "./en";

export const kk: Texts<typeof en> = {
  "where.title": "Не оқылды",
  "where.sheet": "Парақ",
  "where.heading": "Тақырып жолы",
  "where.no_heading": "жоқ; бағандар мәндері бойынша танылды",
  "where.settings": "Жұмыс беруші баптаулары",
  "where.no_settings": "бұл кітапта {table} кестесі жоқ",
  "where.column": "Баған",
  "where.text": "Тақырып",
  "where.field": "Қалай оқылды",
  "where.others": "Танылған басқа бағандар",
  "where.unread": "Оқылмаған",
  "where.unread.decides": "«{heading}» (жауап соған байланысты)",
  "where.unread.heading": "«{heading}»",
  "where.unread.may": "«{heading}» (болуы мүмкін: {fields})",
  "where.unread.near": "«{heading}» (мынаған ұқсайды: {field})",
  "where.missing": "Бағаны табылмады",
  "where.read": "«{heading}» ({column})",
  "where.none": "баған табылмады",
  "where.none.near": "баған табылмады; мүмкін, бұл «{heading}» ({column})",

  "unread.title": "Оқылмаған бағандар: {count}",
  "unread.hint":
    "Олардағы мәндер есепке алынбайды. Егер бірінде осында сұралатын нәрсе тұрса, оның не екенін көрсетіңіз.",
  "unread.heading": "«{heading}» ({column})",
  "unread.near": "«{field}» бағанына ұқсайды. Сол ма?",
  "unread.may": "Мәндеріне қарағанда, бұл мынау болуы мүмкін: {fields}",
  "unread.decides": "Жауап осы бағанға байланысты",
  "unread.yes": "Иә, сол",
  "unread.this_is": "Бұл…",
  "unread.what": "«{heading}» дегеніміз не",
  "unread.instead": "{field} («{heading}» орнына)",
  "unread.more": "«{heading}» және тағы {count}",

  "choose.title": "Қай баған қалай оқылады",
  "choose.hint":
    "Мұнда таңдалған баған осы кітаптың {table} кестесіне жазылады, сонда оны формулалар да оқиды.",
  "choose.no_heading": "Бағандарды тізімде тақырып жолы болғанда ғана таңдауға болады.",
  "choose.automatic": "Автоматты түрде",
  "choose.automatic.found": "Автоматты түрде: {heading}",
  "choose.automatic.none": "Автоматты түрде: табылмады",
  "choose.heading": "{heading} ({columns})",
  "choose.twice": "{heading} ({columns}): атауы бірдей",
  "choose.missing": "{heading}: бұл парақта жоқ",
  "choose.rename":
    "Бірнеше бағанның атауы бірдей: {headings}. Біреуін таңдау үшін парақта оған басқа атау беріңіз.",

  "fit.chosen": "{column} бағаны: таңдалған",
  "fit.whole": "{column} бағаны: тақырыбы сәйкес келеді",
  "fit.part": "{column} бағаны: тақырыбы ішінара сәйкес келеді",
  "fit.weak": "{column} бағаны: тақырыбы басқаны да білдіруі мүмкін, тексеріңіз",
  "fit.values": "{column} бағаны: мәндері бойынша танылды, тексеріңіз",

  "ask.citizenship": "Азаматтығы қай бағанда?",
  "ask.category": "Рұқсат санаты қай бағанда?",
  "ask.other": "«{field}» қай бағанда?",

  "not_written.protected":
    "Парақ немесе кітап қорғалған, сондықтан таңдау жазылмады. Ол осы панель жабылғанша ғана күшінде; формулалар оны білмейді.",
  "not_written.failed":
    "Таңдауды жазу мүмкін болмады. Ол осы панель жабылғанша ғана күшінде; формулалар оны білмейді.",

  "setting.column": "Баған: {field}",
  "setting.heading": "Баптау",
  "setting.value": "Мәні",

  "target.looking": "Жұмыскерлер тізімдері ізделуде…",
  "target.failed": "Парақтар тізімін алу мүмкін болмады.",
  "target.rosters": "Жұмыскерлер тізімдері",
  "target.sheets": "Басқа парақтар",
  "target.tables": "Кестелер",
  "target.selected": "Белгіленген ұяшықтар",
  "target.nothing_selected": "Алдымен тізімді тақырыптарымен бірге белгілеңіз",
  "target.others": "Осы кітаптағы басқа жұмыскерлер тізімдері",
};
