import type { Help } from "../help";

export const kk: Help = {
  allFormulas: "Барлық формулалар",
  description:
    "«KZ кадрлары» қондырмасының формулалары: Қазақстанда шетелдік жұмыс күшін тарту ережелері — парағыңыздың ұяшықтарында.",
  languageName: "Қазақша",
  languages: "Тіл",
  listSeparator: ";",
  optional: "міндетті емес",
  parameters: "Аргументтер",
  title: "KZ кадрлары: формулалар",
};
