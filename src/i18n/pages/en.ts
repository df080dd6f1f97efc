import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace";

/** The pages outside Excel: the one that stands in for it, and the help of the formulas. */
export const en = {
  // The page that stands in for Excel.
  name: "Workbench",
  about: "a grid in the browser that stands in for Excel",
  homeTab: "Home",
  openWorkbook: "Open workbook",
  saveCopy: "Save a copy",
  saveCopyTip:
    "The copy keeps values, formulas, number formats, fonts, colours, merged cells, tables and column widths, and of sheets of the add-in the charts, which this page does not draw, and how they are printed. It does not keep borders, links, other charts or how other sheets are printed.",
  samples: "Samples",
  language: "Language",
  darkTheme: "Dark theme",
  lightTheme: "Light theme",
  cellMenu: "Menu of the cell",
  card: "Card of the value",
  closeCard: "Close the card",
  closePane: "Close the pane",
  closeMessage: "Close the message",
  dropHere: "Drop the workbook here to open it",
  hint: `Open a workbook or choose a sample, then check the sheet in the pane or begin a formula with =${FORMULA_NAMESPACE}. F6 moves between sheet, pane and ribbon, Shift+F10 opens the menu of a cell, Ctrl+Shift+F5 the card of an answer. Nothing leaves this page.`,
  newWorkbook: "Book1",
  newSheet: "Sheet1",
  opening: "Opening {name}…",
  saved:
    "{name} is saved: values, formulas, number formats, fonts, colours, merged cells, tables and column widths. Borders, links and charts are not in the copy, but for the charts of the add-in’s own sheets.",
  dates1904:
    "{name} counts its days from 1904. Its dates were moved to the 1900 system, as the rest of Excel uses it.",
  unreadableEmpty: "{name} is empty: there is nothing in the file. The open workbook stays.",
  unreadableNotExcel:
    "{name} is neither an Excel workbook nor a table as .csv. Save it in Excel as .xlsx and open it again. The open workbook stays.",
  unreadableOtherDocument:
    "{name} is {document, select, pdf {a PDF} word {a document of Word} slides {a presentation} other {a spreadsheet of Apple Numbers}} and no Excel workbook, whatever its name. Bring the list into Excel, save it as .xlsx and open that. The open workbook stays.",
  unreadableOldExcel:
    "{name} is in the format of Excel 97–2003. Save it in Excel as .xlsx and open it again. The open workbook stays.",
  unreadableEncrypted:
    "{name} is protected by a password. Remove the password in Excel and open it again. The open workbook stays.",
  unreadableTooLarge:
    "{name} unpacks to more than a list of people can hold, over 1 GB, and is not read. Save the staffing sheet alone as a new .xlsx. The open workbook stays.",
  unreadableDamaged: "{name} is damaged and cannot be read. The open workbook stays.",
  unreadableLockFile:
    "{name} only marks that a workbook is open in Excel. Open the workbook itself, whose name has no “~$” in front. The open workbook stays.",
  unreadableOpenDocument:
    "{name} is in the format of LibreOffice. Save it there as .xlsx and open it again. The open workbook stays.",
  unreadableQuotes:
    "{name}: the quotation marks in row {row} do not pair, so it cannot be told where its cells end. Mend the row, or save the table as .xlsx. The open workbook stays.",
  sampleMissing: "The sample {name} could not be loaded.",
  addinMissing: "The add-in did not load: {file} is missing. Build it again.",
  actionMissing:
    "The add-in has nothing to do for this button yet. Wait until the pane has loaded and press it again.",

  // The words around the help pages.
  "help.allFormulas": "All formulas",
  "help.description":
    "Formulas of the add-in KZ workforce: Kazakhstan's rules for hiring foreign workers, in the cells of your sheet.",
  "help.languageName": "English",
  "help.languages": "Language",
  "help.title": "KZ workforce: formulas",

  "help.act.before":
    "For days from {day} until then: {act}{isSame, select, yes {, with the same shares} other {}}.",
  "help.act.newest": "{act}, since {day}.",
  "help.needed": "yes",
  "help.see_also": "See also",
  "help.since": "since {day}",
  "help.sources.earlier": "for the earlier order {sources}",
  "help.syntax.optional": "Arguments in square brackets may be left out.",
  "help.syntax.optional.one": "The argument in square brackets may be left out.",
  "help.syntax.separator":
    "Excel wants a comma or a semicolon between arguments, depending on the regional settings of the computer.",
  "help.syntax.title": "Syntax",
  "help.value.from": "from {day}: {value}",
  "help.value.until": "until {day}: {value}",
  "help.value.unknown": "from {day}: not known yet",
} as const;
