require("tsx/cjs");

const { addin } = require("./src/build/addin.ts");
const { workbench } = require("./src/build/workbench.ts");

/** Two builds that never share a chunk: what Excel loads, and the page that stands in for Excel. */
module.exports = [addin, workbench];
