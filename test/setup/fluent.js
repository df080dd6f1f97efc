/** All that the pane uses of Fluent UI; `bundle-fluent.js` makes one module of it and adds the icons. */
export * from "@fluentui/react-components";
