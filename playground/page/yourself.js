// @ts-check
import { h } from "./dom.js";
import { nameOf } from "./types.js";
import { language, noted, worded } from "./words.js";

/** @typedef {import("./types.js").User} User */

/** Of this tab alone: two tabs can be two members. */
const KEPT = { who: "oneplot-who", locale: "oneplot-locale" };
/** What a client speaks whose browser speaks nothing that is known here. */
const USUAL = "en-US";

/** Who the person at the page is here, and what language their client speaks. Fires `change`. */
export class Yourself extends EventTarget {
  #who = /** @type {HTMLSelectElement} */ (worded(h("select", { class: "you-select you-name" }), { "aria-label": noted("Write as"), title: noted("Who you are here") }));
  #locale = /** @type {HTMLSelectElement} */ (worded(h("select", { class: "you-select" }), { "aria-label": noted("Language of your client"), title: noted("The language of your client") }));
  element = h("div", { class: "you-choices" }, this.#who, this.#locale);
  #drawn = "";
  /** @type {readonly string[]} that a client can have */
  #locales = [];

  constructor() {
    super();
    for (const [select, key] of /** @type {const} */ ([[this.#who, KEPT.who], [this.#locale, KEPT.locale]])) {
      select.addEventListener("change", () => {
        keep(key, select.value);
        this.dispatchEvent(new Event("change"));
      });
    }
  }

  /** The name that this tab writes under, or null as long as nobody chose one. */
  get who() { return kept(KEPT.who); }

  /** What the client speaks: what was chosen, or else what the browser does. */
  get locale() { return kept(KEPT.locale) ?? nearest(navigator.language, this.#locales); }

  /**
   * @param {readonly User[]} people whose words can be written here
   * @param {User} you
   * @param {readonly string[]} locales that a client can have
   */
  draw(people, you, locales) {
    this.#locales = locales;
    const shown = JSON.stringify([people, you, locales, this.locale, language()]);
    if (shown === this.#drawn) return;
    this.#drawn = shown;
    this.#who.replaceChildren(...people.map((user) => h("option", { value: user.username, selected: user.id === you.id }, nameOf(user))));
    this.#locale.replaceChildren(...locales.map((code) => h("option", { value: code, selected: code === this.locale, lang: code }, nameIn(code))));
  }
}

/** @param {string} wanted @param {readonly string[]} locales @returns {string} the one that is it, or of its language */
function nearest(wanted, locales) {
  if (locales.length === 0 || locales.includes(wanted)) return wanted;
  return locales.find((each) => new Intl.Locale(each).language === new Intl.Locale(wanted).language) ?? USUAL;
}

/** @param {string} code @returns {string} a language by its own name */
function nameIn(code) {
  return new Intl.DisplayNames([code], { type: "language", fallback: "code" }).of(code) ?? code;
}

/** @param {string} key @returns {string | null} */
function kept(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null; // a browser that forbids storage has the first of all choices
  }
}

/** @param {string} key @param {string} value */
function keep(key, value) {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // the choice is then not kept
  }
}
