import { Body1Strong, makeStyles, mergeClasses, Subtitle2, type TextProps } from "@fluentui/react-components";

const useStyles = makeStyles({ title: { display: "block", margin: 0 } });

/** Heading of a section of a screen. */
export function Title({ as = "h2", className, ...props }: TextProps & { readonly as?: "h2" | "h3" }) {
  return <Subtitle2 as={as} {...props} className={mergeClasses(useStyles().title, className)} />;
}

/** Heading of a part within a section. */
export function PartTitle({
  as = "h3",
  className,
  ...props
}: TextProps & { readonly as?: "h2" | "h3" | "h4" }) {
  return <Body1Strong as={as} {...props} className={mergeClasses(useStyles().title, className)} />;
}
