/** Stands in for what no test looks at: style sheets, and code pages of old workbooks. */
module.exports = {};
