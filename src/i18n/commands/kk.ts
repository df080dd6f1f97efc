import type { CommandsTexts } from "../commands";

export const kk: CommandsTexts = {
  close: "Хабарламаны жабу",
  "report.none": "Есеп жазылмады: бұл парақ бойынша жауап жоқ.",
  "who.none": "Бұл жол бойынша көрсетілетін адам жоқ: бұл парақ бойынша жауап жоқ.",
  "who.nothing": "Бір адамның жолындағы ұяшықты белгілеп, команданы қайта таңдаңыз.",
};
