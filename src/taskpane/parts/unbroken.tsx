const WHOLE = { whiteSpace: "nowrap" } as const;

/** A text whose ranges of numbers, as "categories 1–2", are not broken behind their dash. */
export function Unbroken({ text }: { readonly text: string }) {
  return text.split(/(\d+–\d+)/u).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} style={WHOLE}>
        {part}
      </span>
    ),
  );
}
