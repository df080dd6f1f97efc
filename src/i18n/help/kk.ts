import type { Texts } from "../catalogue";
import type { en } from "./en";

export const kk: Texts<typeof en> = {
  allFormulas: "Барлық формулалар",
  description:
    "«KZ кадрлары» қондырмасының формулалары: Қазақстанда шетелдік жұмыс күшін тарту қағидалары — парағыңыздың ұяшықтарында.",
  languageName: "Қазақша",
  languages: "Тіл",
  title: "KZ кадрлары: формулалар",

  "act.before":
    "Оған дейінгі, {day} бастап күндер үшін — {act}{isSame, select, yes {, үлестері сол} other {}}.",
  "act.newest": "{act}, {day} бастап.",
  needed: "иә",
  see_also: "Тағы қараңыз",
  since: "{day} бастап",
  "sources.earlier": "бұрынғы бұйрық туралы — {sources}",
  "syntax.optional": "Тік жақшадағы аргументтерді көрсетпеуге болады.",
  "syntax.optional.one": "Тік жақшадағы аргументті көрсетпеуге болады.",
  "syntax.separator":
    "Қай бөлгіш керек екені, нүктелі үтір ме әлде үтір ме, компьютердің аймақтық параметрлеріне байланысты.",
  "syntax.title": "Синтаксис",
  "value.from": "{day} бастап — {value}",
  "value.until": "{day} дейін — {value}",
  "value.unknown": "{day} бастап әлі белгісіз",
};
