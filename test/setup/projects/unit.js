/** Everything that needs neither a grid nor a page. */
module.exports = {
  ...require("./base.js"),
  displayName: "unit",
  testMatch: [
    "<rootDir>/test/{sheet,law,domain,roster,workbook-model,i18n,sentences,account,functions,xlsx,cli,cases,workbooks,docs,repo,build}/**/*.test.ts",
  ],
};
