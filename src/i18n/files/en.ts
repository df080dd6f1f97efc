/** Why a file cannot be read as a workbook, for pane and terminal. */
export const en = {
  file_empty: "The file {file} is empty.",
  not_excel:
    "{file} is neither an Excel workbook nor a table as .csv; save the roster as .xlsx and try again.",
  old_excel: "{file} is in the format of Excel 97–2003; save it as .xlsx and try again.",
  encrypted: "{file} is protected by a password; save a copy without the password and try again.",
  too_large:
    "{file} unpacks to more than a list of people can hold, over 1 GB, and is not read; save the staffing sheet alone as a new .xlsx and try again.",
  damaged: "{file} is damaged and cannot be read; open it in Excel and save it again.",
  lock_file:
    "{file} only marks that a workbook is open in Excel and holds no people; check the workbook itself, whose name has no “~$” in front.",
  open_document: "{file} is in the format of LibreOffice; save it there as .xlsx and try again.",
  other_document:
    "{file} is {document, select, pdf {a PDF} word {a document of Word} slides {a presentation} other {a spreadsheet of Apple Numbers}} and no Excel workbook, whatever its name; bring the list into Excel, save it as .xlsx and try again.",
  unpaired_quotes:
    "{file}: the quotation marks in row {row} do not pair, so it cannot be told where its cells end; mend the row, or save the table as .xlsx.",
} as const;
