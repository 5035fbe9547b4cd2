// Runs before the first paint, so that a person who chose the light theme never sees the dark one flash.
// A classic script on purpose: modules wait for the document.
"use strict";
(() => {
  const KEY = "oneplot-theme";
  let theme = "dark";
  try {
    theme = localStorage.getItem(KEY) === "light" ? "light" : "dark";
  } catch {
    // A browser that forbids storage gets the dark theme.
  }
  document.documentElement.dataset.theme = theme;
  document.addEventListener("oneplot-theme", () => {
    const next = document.documentElement.dataset.theme === "light" ? "dark" : "light";
    document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // The choice then lasts as long as the page.
    }
  });
})();
