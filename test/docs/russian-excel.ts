/** What Russian Excel calls the functions, values and errors that the pages use. Kazakh Excel has the English names. */
const inEnglish: Readonly<Record<string, string>> = {
  ДАТА: "DATE",
  ИНДЕКС: "INDEX",
  ВПР: "VLOOKUP",
  ИСТИНА: "TRUE",
  ЛОЖЬ: "FALSE",
  "#Н/Д": "#N/A",
  "#ЗНАЧ!": "#VALUE!",
};

/** A name as English Excel has it. */
export function inEnglishExcel(name: string): string {
  return inEnglish[name] ?? name;
}
