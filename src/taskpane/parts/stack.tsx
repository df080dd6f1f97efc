import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps, HTMLAttributes } from "react";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column" },
  row: { display: "flex", alignItems: "center" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

const useRowGaps = makeStyles({
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
  readonly gap?: "XXS" | "XS" | "S" | "M" | "L";
};

/** Stacks its children vertically. */
export function Stack({ as: Part = "div", gap = "S", className, ...props }: StackProps) {
  const styles = useStyles();
  const gaps = useRowGaps();
  const isList = Part === "ul" || Part === "ol";
  return (
    <Part {...props} className={mergeClasses(styles.stack, gaps[gap], isList && styles.list, className)} />
  );
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

/** A list without bullets. */
export function PlainList({ className, ...props }: ComponentProps<"ul">) {
  return <ul {...props} className={mergeClasses(useStyles().list, className)} />;
}
