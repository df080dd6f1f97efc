/** Stands in for style sheets, which tests of components do not look at. */
module.exports = {};
