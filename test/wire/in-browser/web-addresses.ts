/** Where Excel on the web is, of which office.js asks that it be one of Microsoft's own addresses. */
export const EXCEL = "https://excel.officeapps.live.com/";

/** Where the add-in is: another origin. */
export const ADDIN = "https://addin.example/";
