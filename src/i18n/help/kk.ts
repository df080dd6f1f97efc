import type { Help } from "../help";

export const kk: Help = {
  allFormulas: "Барлық формулалар",
  description:
    "«KZ кадрлары» қондырмасының формулалары: Қазақстанда шетелдік жұмыс күшін тарту қағидалары — парағыңыздың ұяшықтарында.",
  languageName: "Қазақша",
  languages: "Тіл",
  title: "KZ кадрлары: формулалар",
};
