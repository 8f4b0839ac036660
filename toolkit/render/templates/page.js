"use strict";
for (const table of document.querySelectorAll("table")) {
  const body = table.tBodies[0];
  if (body.rows.length < 2) continue;
  const heads = [...table.tHead.rows[0].cells];
  const key = (row, column) => {
    const cell = row.cells[column];
    const value = cell.dataset.v ?? cell.textContent.trim();
    return value === "" ? null : value;
  };
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const compare = (a, b) => {
        const one = key(a, column), two = key(b, column);
        if (one === null || two === null) return (one === null) - (two === null);
        const difference = one - two;
        const order = Number.isNaN(difference) ? one.localeCompare(two) : difference;
        return down ? -order : order;
      };
      body.append(...[...body.rows].sort(compare));
    });
  });
}
for (const field of document.querySelectorAll("input[data-for]")) {
  const rows = [...document.getElementById(field.dataset.for).tBodies[0].rows];
  const status = field.closest("p").querySelector("[role=status]");
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      shown += row.hidden ? 0 : 1;
    }
    status.textContent = words.length ? `${document.body.dataset.found} ${shown} / ${rows.length}` : "";
  });
}
for (const region of document.querySelectorAll(".wide")) {
  if (region.scrollWidth <= region.clientWidth + 1) {
    region.removeAttribute("tabindex");
    continue;
  }
  const hint = document.createElement("p");
  hint.className = "note more";
  hint.textContent = document.body.dataset.more;
  region.before(hint);
}
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
});
