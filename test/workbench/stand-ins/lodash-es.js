/** Loads a function of lodash when it is asked for: the grid uses five of the 640 files that its index brings. */
module.exports = new Proxy({}, { get: (_, name) => require(`lodash-es/${String(name)}.js`).default });
