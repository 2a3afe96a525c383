/** The style of the report. It stands in the page itself, for the report is one file that goes anywhere. */
export const reportStyle = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 20%, transparent); }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 90rem; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
ul.counts { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; }
label { cursor: pointer; padding-block: .5rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { text-align: start; vertical-align: top; padding: .5rem; border-block-start: 1px solid var(--line); }
th:first-child { width: 9rem; }
td p, td ul { margin: 0; }
code { font: inherit; white-space: nowrap; }
td ul { padding-inline-start: 1.2rem; }
.refused strong { color: light-dark(#a1260d, #ff9d85); }
section.pair { border-block-start: 1px solid var(--line); padding-block: 1rem; content-visibility: auto; contain-intrinsic-block-size: auto 30rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.sides > div { min-width: 0; max-height: 40rem; overflow: auto; border: 1px solid var(--line); padding: .75rem; }
.sides p { margin: 0 0 .5em; white-space: pre-wrap; }
.sides del { text-decoration: none; color: light-dark(#6b6b6b, #a0a0a0); }
h4 { margin: 0 0 .5rem; font-size: .875rem; }
@media (max-width: 45rem) {
  .sides { grid-template-columns: 1fr; }
  thead { position: absolute; clip-path: inset(50%); }
  tr { display: block; border-block-start: 1px solid var(--line); padding-block: .5rem; }
  td { display: block; border: 0; padding: .125rem 0; }
}
`;

/** Shows the rows of one status alone, without a script. */
export function filterStyle(statuses: readonly string[]): string {
  return statuses
    .map(
      (status) => `body:has(#show-${status}:checked) tr[data-status]:not([data-status="${status}"]) { display: none; }`,
    )
    .join('\n');
}
