import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps, HTMLAttributes, ReactNode } from "react";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column" },
  start: { alignItems: "start" },
  row: { display: "flex", alignItems: "center" },
  wrapped: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  spread: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

const useRowGaps = makeStyles({
  none: {},
  XXS: { rowGap: tokens.spacingVerticalXXS },
  XS: { rowGap: tokens.spacingVerticalXS },
  S: { rowGap: tokens.spacingVerticalS },
  M: { rowGap: tokens.spacingVerticalM },
  L: { rowGap: tokens.spacingVerticalL },
});

const useColumnGaps = makeStyles({
  XS: { columnGap: tokens.spacingHorizontalXS },
  S: { columnGap: tokens.spacingHorizontalS },
  M: { columnGap: tokens.spacingHorizontalM },
});

type StackProps = HTMLAttributes<HTMLElement> & {
  readonly as?: "div" | "section" | "article" | "ul" | "ol" | "li" | "span";
  readonly gap?: "none" | "XXS" | "XS" | "S" | "M" | "L";
  /** Children take their own width, not that of the stack. */
  readonly isNarrow?: boolean;
};

/** Stacks its children vertically. */
export function Stack({ as: Part = "div", gap = "S", isNarrow = false, className, ...props }: StackProps) {
  const styles = useStyles();
  const gaps = useRowGaps();
  const list = (Part === "ul" || Part === "ol") && styles.list;
  const look = mergeClasses(styles.stack, gaps[gap], isNarrow && styles.start, list, className);
  return <Part {...props} className={look} />;
}

type RowProps = HTMLAttributes<HTMLElement> & {
  readonly as?: "div" | "span" | "li";
  readonly gap?: "XS" | "S" | "M";
};

/** Places its children side by side, vertically centred. */
export function Row({ as: Part = "div", gap = "S", className, ...props }: RowProps) {
  const styles = useStyles();
  const gaps = useColumnGaps();
  return <Part {...props} className={mergeClasses(styles.row, gaps[gap], className)} />;
}

/** Lays out buttons in a row that wraps. */
export function ButtonRow({ className, ...props }: ComponentProps<"div">) {
  return <div {...props} className={mergeClasses(useStyles().wrapped, className)} />;
}

/** A name and its numbers at both ends of a line, or below each other if they do not fit. */
export function Spread({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().spread}>{children}</div>;
}

/** A list without bullets. */
export function PlainList({ className, ...props }: ComponentProps<"ul">) {
  return <ul {...props} className={mergeClasses(useStyles().list, className)} />;
}
