import fc from "fast-check";

/** One change of a text: what stands from a place on, so long, becomes something else. */
interface Mutation {
  /** Parts of the whole, from 0 to 1. */
  readonly at: number;
  readonly length: number;
  readonly by: string;
}

/** Pieces that break things: ends and openings of markup, numbers beyond their range, names that programs know. */
const PIECES = [
  "", "<", ">", "/>", "</", "\"", "'", "&", "&amp;", "&#0;", "&#xD800;", "<!--", "-->", "<![CDATA[", "]]>", "<?x?>", "<!DOCTYPE x [", "\0", "\ufffe", "\ud800", "_x0000_", "-1", "0", "1e999", "99999999999", "NaN", "1048577",
  "A1:XFD1048576", "#REF!", "rId1", "true", "x:", " xmlns=\"\"", " r=\"A1\"", " t=\"s\"", " s=\"9\"", "<c>", "<row>", "</row>", "<v>7</v>", "<is><t>x</t></is>", "<si/>", "<w:tbl>", "</w:tc>", "<w:gridSpan w:val=\"99999\"/>", "<td rowspan=9 colspan=9>", "<table>", "__proto__", "constructor",
];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.05, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  by: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) }, { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...PIECES), fc.integer({ min: 2, max: 400 })).map(([piece, times]) => piece.repeat(times)) }),
});

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(mutation, { minLength: 1, maxLength: 4 });

/** The text after the changes, one after the other. */
export function mutated(text: string, changes: readonly Mutation[]): string {
  return changes.reduce((before, { at, length, by }) => {
    const start = Math.floor(before.length * at);
    return before.slice(0, start) + by + before.slice(start + Math.floor(before.length * length));
  }, text);
}
