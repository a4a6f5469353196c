/**
 * The page's own script, as text: it shows the filters and narrows the lists. Whatever it needs stands in the page as attributes of rows, so that no
 * text of a return is ever part of a script. A choice keeps the rows that have its number; a row without the attribute is passed over by that filter.
 */
export const REPORT_SCRIPT = `
"use strict";
(() => {
  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const filtered = document.getElementById("filtered");
  const selects = [...form.querySelectorAll("select")];
  const keysOf = ({ dataset }) => Object.fromEntries(selects.map(({ name }) => [name, name in dataset ? dataset[name].split(" ") : null]));
  const rows = [...document.querySelectorAll("[data-d]")].map((element) => ({ element, keys: keysOf(element), matches: true }));
  const rowOf = new Map(rows.map((row) => [row.element, row]));
  const scopes = [...document.querySelectorAll("[data-scope]")].map((element) => ({
    element,
    rows: [...element.querySelectorAll("[data-d]")].map((each) => rowOf.get(each)),
    count: element.querySelector("[data-count]"),
    noMatch: element.querySelector(":scope > .no-match"),
  }));
  const lines = scopes.find(({ element }) => element.id === "actions").rows;

  const words = (choices) => choices.map(({ select, value }) => select.dataset.label + ": " + select.querySelector('option[value="' + CSS.escape(value) + '"]').dataset.word).join("; ");
  const plural = (count) => count + (count === 1 ? " line" : " lines");

  function ratings() {
    const options = [...form.elements.r.options].filter(({ value }) => value !== "");
    const counts = options.map(({ value, dataset }) => [lines.filter(({ matches, keys }) => matches && keys.r.includes(value)).length, dataset.word.toLowerCase()]);
    return counts.filter(([count]) => count > 0).map(([count, word]) => count + " " + word).join(", ");
  }

  function say(choices) {
    const matching = lines.filter(({ matches }) => matches).length;
    const which = choices.length === 0 ? "All " + plural(lines.length) + " are shown." : matching === 0 ? "No line matches." : matching + " of " + plural(lines.length) + " shown: " + ratings() + ".";
    shown.textContent = which;
    filtered.hidden = choices.length === 0;
    filtered.textContent = choices.length === 0 ? "" : "Filtered by " + words(choices) + ". " + which + " Totals, charts and leads count every line.";
  }

  function apply() {
    const choices = selects.filter(({ value }) => value !== "").map((select) => ({ select, name: select.name, value: select.value }));
    for (const row of rows) {
      row.matches = choices.every(({ name, value }) => row.keys[name] === null || row.keys[name].includes(value));
      row.element.hidden = !row.matches;
    }
    for (const scope of scopes) {
      const left = scope.rows.filter(({ matches }) => matches).length;
      const all = scope.rows.length;
      if (scope.count) scope.count.textContent = left === all ? all : left + " of " + all;
      if ("fold" in scope.element.dataset) scope.element.hidden = left === 0;
      if (scope.noMatch) scope.noMatch.hidden = left > 0;
    }
    say(choices);
  }

  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("all").addEventListener("click", () => {
    for (const select of selects) select.value = "";
    apply();
  });
  form.hidden = false;
  apply();
})();
`;
