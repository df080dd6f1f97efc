import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps, HTMLAttributes, ReactNode, Ref } from "react";

const useStyles = makeStyles({
  // Inside a row it may become narrower than its longest word.
  stack: { display: "flex", flexDirection: "column", minWidth: 0 },
  row: { display: "flex" },
  center: { alignItems: "center" },
  start: { alignItems: "start" },
  baseline: { alignItems: "baseline" },
  wraps: { flexWrap: "wrap", rowGap: tokens.spacingVerticalXXS },
  apart: { justifyContent: "space-between" },
  wrapped: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  spread: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  bullets: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    // A list within one without bullets would have none.
    listStyleType: "disc",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const useRowGaps = makeStyles({
  none: {},
  XXS: { rowGap: tokens.spacingVerticalXXS },
  XS: { rowGap: tokens.spacingVerticalXS },
  S: { rowGap: tokens.spacingVerticalS },
  M: { rowGap: tokens.spacingVerticalM },
  L: { rowGap: tokens.spacingVerticalL },
  XXL: { rowGap: tokens.spacingVerticalXXL },
});

const useColumnGaps = makeStyles({
  XS: { columnGap: tokens.spacingHorizontalXS },
  S: { columnGap: tokens.spacingHorizontalS },
  M: { columnGap: tokens.spacingHorizontalM },
  L: { columnGap: tokens.spacingHorizontalL },
});

type PartProps = HTMLAttributes<HTMLElement> & { readonly ref?: Ref<HTMLElement> };

type StackProps = PartProps & {
  readonly as?: "div" | "section" | "article" | "ul" | "ol" | "li" | "span";
  readonly gap?: keyof ReturnType<typeof useRowGaps>;
  /** Children take their own width, not that of the stack. */
  readonly isNarrow?: boolean;
};

/** Stacks its children vertically. */
export function Stack({ as = "div", gap = "S", isNarrow = false, className, ...props }: StackProps) {
  const styles = useStyles();
  const gaps = useRowGaps();
  const list = (as === "ul" || as === "ol") && styles.list;
  const look = mergeClasses(styles.stack, gaps[gap], isNarrow && styles.start, list, className);
  return <Part {...props} as={as} className={look} />;
}

type RowProps = PartProps & {
  readonly as?: "div" | "span" | "ul" | "li";
  readonly gap?: keyof ReturnType<typeof useColumnGaps>;
  readonly align?: "center" | "start" | "baseline";
  /** Continues on the next line. */
  readonly wraps?: boolean;
  /** Moves its children to both ends. */
  readonly isApart?: boolean;
};

/** Places its children side by side. */
export function Row({
  as = "div",
  gap = "S",
  align = "center",
  wraps,
  isApart,
  className,
  ...props
}: RowProps) {
  const styles = useStyles();
  const gaps = useColumnGaps();
  const look = mergeClasses(
    ...[styles.row, styles[align], gaps[gap], wraps && styles.wraps, isApart && styles.apart],
    ...[as === "ul" && styles.list, className],
  );
  return <Part {...props} as={as} className={look} />;
}

/** An element by its name. All of them take the same attributes, which their types do not say. */
function Part({ as, ...props }: PartProps & { readonly as: string }) {
  const Element = as as "div";
  return <Element {...(props as ComponentProps<"div">)} />;
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

/** A list with bullets, in small text. */
export function Bullets({ children }: { readonly children: ReactNode }) {
  return <ul className={useStyles().bullets}>{children}</ul>;
}
