// Keys, the place in the list, and the live progress of a night. Everything works without it, by mouse or Tab.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const isTyping = (target) => target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, dialog");

  // The list: one row is current, j and k move it, Enter opens it.
  const rows = Array.from(document.querySelectorAll("#list tbody tr"));
  let current = -1;
  const choose = (index) => {
    if (rows.length === 0) return;
    rows[current]?.classList.remove("current");
    current = Math.max(0, Math.min(rows.length - 1, index));
    rows[current].classList.add("current");
    rows[current].querySelector("a")?.focus({ preventScroll: true });
    rows[current].scrollIntoView({ block: "nearest" });
  };
  for (const row of rows) {
    row.addEventListener("click", (event) => {
      if (!event.target.closest("a") && !getSelection().toString()) row.querySelector("a")?.click();
    });
  }

  const openKeys = () => {
    const keys = byId("keys");
    if (keys && !keys.open) keys.showModal();
  };

  document.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const form = event.target.closest("form") ?? byId("submit")?.form;
      if (form && form.closest("main")) form.requestSubmit();
      return;
    }
    if (event.key === "Escape" && isTyping(event.target)) return event.target.blur();
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act = {
      j: () => choose(current + 1),
      k: () => choose(current - 1),
      ArrowDown: rows.length ? () => choose(current + 1) : null,
      ArrowUp: rows.length ? () => choose(current - 1) : null,
      1: () => byId("decision-1")?.click(),
      2: () => byId("decision-2")?.click(),
      3: () => byId("decision-3")?.click(),
      r: () => byId("reason")?.focus(),
      n: () => byId("next")?.click(),
      l: () => byId("back")?.click(),
      g: () => byId("language")?.click(),
      "/": () => byId("find")?.focus(),
      "?": openKeys,
    }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  // A night under way: its stages, one after the other; when there is a night that the page does not know, the page is asked for anew.
  const live = byId("live");
  if (live) {
    const stages = Array.from(live.querySelectorAll("[data-stage]"));
    let wasRunning = false;
    const source = new EventSource(live.dataset.events);
    source.addEventListener("progress", (event) => {
      const state = JSON.parse(event.data);
      const now = stages.findIndex((stage) => stage.dataset.stage === state.stage);
      wasRunning = true;
      live.hidden = false;
      stages.forEach((stage, index) => {
        stage.className = index < now ? "done" : index === now ? "now" : "";
        stage.querySelector(".n").textContent = index === now && state.rows !== "0" ? state.rows : "";
      });
    });
    source.addEventListener("idle", (event) => {
      if (!wasRunning && JSON.parse(event.data).latest === live.dataset.latest) return;
      source.close();
      location.reload();
    });
  }
})();
